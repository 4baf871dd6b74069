import { accordingTo, inSurvey } from './source-phrases.ts';
import { adjectiveCue } from './adjective-cues.ts';
import { colonAfter, colonBefore } from './colon-cues.ts';
import { cueAt } from './cue-at.ts';
import { readCueAdjectives, readCueNouns, readCueWords } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { figureCue } from './figure-cue.ts';
import { nounCue } from './noun-cues.ts';
import type { Scene } from './scene.ts';
import type { Range, Stretch } from './stretch.ts';
import { verbCue } from './verb-cues.ts';

const words = readCueWords();
const nouns = readCueNouns();
const adjectives = readCueAdjectives();

/** Tried in order at each token. The first three may stand in what was found before, and then take its place. */
const phrases = [accordingTo, inSurvey, colonAfter] as const;
const cues = [colonBefore, verbCue, figureCue, adjectiveCue, nounCue] as const;

/** The attributions of one stretch, in their order; none lies in the content of another. */
export function draftsOf(stretch: Stretch): readonly Draft[] {
  const speaks = (i: number) => {
    const frames = cueAt(stretch, words, i)?.word.frames;
    return frames !== undefined && (frames.has('that') || frames.has('quote'));
  };
  let scene: Scene = { stretch, words, nouns, adjectives, drafts: [], speaks };
  for (let i = 0; i < stretch.tokens.length; i++) {
    const draft =
      first(phrases, scene, i) ?? (isTaken(scene.drafts, i) ? null : first(cues, scene, i));
    const start = draft?.content[0]?.from;
    if (
      !draft ||
      (start !== undefined &&
        start > i &&
        scene.drafts.some(({ content }) => covers(content, start)))
    )
      continue;
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
    ({ source, cue, content }) =>
      covers(content, token) || covers([cue], token) || (source && covers([source], token)),
  );
}

function covers(ranges: readonly Range[], token: number): boolean {
  return ranges.some(({ from, to }) => from <= token && token < to);
}
