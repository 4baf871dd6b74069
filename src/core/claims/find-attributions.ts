import type { Names } from '../entities/find-names.ts';
import type { Sentence } from '../language/sentence.ts';
import { findQuotations } from '../text/find-quotations.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { cueAt } from './attributions/cue-at.ts';
import { readCueAdjectives, readCueNouns, readCueWords } from './attributions/cue-words.ts';
import { adjectiveCue } from './attributions/adjective-cues.ts';
import { colonAfter, colonBefore } from './attributions/colon-cues.ts';
import { nounCue } from './attributions/noun-cues.ts';
import type { Scene } from './attributions/scene.ts';
import type { Draft } from './attributions/draft.ts';
import { isNegated, negate } from './attributions/polarity.ts';
import { readStretches, spanOf, type Range, type Stretch } from './attributions/stretch.ts';
import { accordingTo, inSurvey } from './attributions/source-phrases.ts';
import { verbCue } from './attributions/verb-cues.ts';

const words = readCueWords();
const nouns = readCueNouns();
const adjectives = readCueAdjectives();

/** Tried in order at each token. The first three may stand in what was found before, and then take its place. */
const phrases = [accordingTo, inSurvey, colonAfter] as const;
const cues = [colonBefore, verbCue, adjectiveCue, nounCue] as const;

/** Finds who says what in a text, in the order of the cues. */
export function findAttributions(
  text: string,
  sentences: readonly Sentence[],
  names: Names,
): readonly Attribution[] {
  void names;
  const quotations = findQuotations(text, paragraphsOf(sentences));
  const result: Attribution[] = [];
  let last: { attribution: Attribution; paragraph: number } | null = null;
  for (const stretch of readStretches(text, sentences, quotations)) {
    const drafts = draftsOf(stretch);
    for (const draft of drafts) {
      const attribution = finish(stretch, draft);
      result.push(attribution);
      last = { attribution, paragraph: stretch.paragraph };
    }
    if (
      drafts.length === 0 &&
      last &&
      stretch.spoken[0] &&
      last.paragraph === stretch.paragraph &&
      last.attribution.quotation !== 'indirect'
    ) {
      let end = 0;
      while (end < stretch.tokens.length && stretch.spoken[end]) end++;
      if (end >= stretch.tokens.length - 1) {
        const attribution: Attribution = {
          ...last.attribution,
          content: [...last.attribution.content, spanOf(stretch, { from: 0, to: end })],
        };
        result[result.length - 1] = attribution;
        last = { attribution, paragraph: stretch.paragraph };
      }
    }
  }
  return result;
}

/** The attributions of one sentence; none lies in the content of another. */
function draftsOf(stretch: Stretch): readonly Draft[] {
  const speaks = (i: number) => {
    const frames = cueAt(stretch, words, i)?.word.frames;
    return frames !== undefined && (frames.has('that') || frames.has('quote'));
  };
  let scene: Scene = { stretch, words, nouns, adjectives, drafts: [], speaks };
  for (let i = 0; i < stretch.tokens.length; i++) {
    const draft =
      first(phrases, scene, i) ?? (isTaken(scene.drafts, i) ? null : first(cues, scene, i));
    if (!draft) continue;
    const others = scene.drafts.filter(({ cue }) => !covers(draft.content, cue.from));
    scene = { ...scene, drafts: [...others, draft] };
  }
  return scene.drafts;
}

function first(
  rules: readonly ((scene: Scene, token: number) => Draft | null)[],
  scene: Scene,
  token: number,
): Draft | null {
  for (const rule of rules) {
    const draft = rule(scene, token);
    if (draft) return draft;
  }
  return null;
}

function isTaken(drafts: readonly Draft[], token: number): boolean {
  return drafts.some(
    ({ source, content }) => covers(content, token) || (source && covers([source], token)),
  );
}

function covers(ranges: readonly Range[], token: number): boolean {
  return ranges.some(({ from, to }) => from <= token && token < to);
}

function finish(stretch: Stretch, draft: Draft): Attribution {
  const negated = isNegated(stretch, draft.cue, draft.source);
  return {
    source: draft.source ? [spanOf(stretch, draft.source)] : [],
    cue: [spanOf(stretch, draft.cue)],
    content: draft.content.map((range) => spanOf(stretch, range)),
    stance: draft.word.stance,
    states: draft.word.states,
    ...(negated ? negate(draft.word.stance) : {}),
    verb: draft.word.lemma,
    quotation: draft.quotation,
    rule: draft.rule,
  };
}

function paragraphsOf(sentences: readonly Sentence[]): readonly Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let current = -1;
  for (const { start, end, paragraph } of sentences) {
    const last = paragraphs[paragraphs.length - 1];
    if (last && paragraph === current) last.end = end;
    else paragraphs.push({ start, end });
    current = paragraph;
  }
  return paragraphs;
}
