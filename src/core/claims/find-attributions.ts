import type { Names } from '../entities/find-names.ts';
import { afresh, stay, type Recall } from '../language/recall.ts';
import type { Sentence } from '../language/sentence.ts';
import { findQuotations } from '../text/find-quotations.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './attributions/draft.ts';
import { draftsOf } from './attributions/drafts-of.ts';
import { finish } from './attributions/finish.ts';
import { findSpeakers } from './speaker.ts';
import { findSpokenFor } from './spoken-for.ts';
import { readStretches, spanOf, type Range, type Stretch } from './attributions/stretch.ts';
import { citedIn } from './attributions/cited.ts';

/** An attribution while later sentences may still add to its content. */
interface Open {
  readonly draft: Draft;
  readonly stretch: Stretch;
  readonly content: Span[];
  paragraph: number;
  /** Offset of the end of the last stretch that is of it. */
  end: number;
  /** Whether the quotation at its end goes on in the next paragraph. */
  continued: boolean;
}

/**
 * Finds who says what in a text, in the order of the text. No attribution lies in the content of
 * another: what a speaker reports of others is part of his words.
 *
 * @param recall Takes the cues of a sentence from an earlier reading of the text.
 */
export function findAttributions(
  text: string,
  sentences: readonly Sentence[],
  names: Names,
  recall: Recall = afresh,
): readonly Attribution[] {
  const quotations = findQuotations(text, paragraphsOf(sentences));
  const found: Open[] = [];
  /** A paragraph of speech whose speaker comes in the next. */
  let waiting: Stretch | null = null;
  for (const stretch of readStretches(text, sentences, quotations)) {
    const last = found[found.length - 1];
    const rest = last ? continuation(last, stretch) : null;
    if (last && rest) {
      last.content.push(spanOf(stretch, rest));
      last.end = stretch.tokens.at(-1)!.end;
      last.paragraph = stretch.paragraph;
      last.continued = endsOpen(stretch, rest.to);
      continue;
    }
    const drafts = recalledDrafts(stretch, recall);
    const held = drafts.length === 0 && stretch.quotations[0]?.continued ? stretch : null;
    drafts.forEach((draft, i) => {
      const goesOn = i === 0 && waiting && draft.content[0]?.from === 0 && stretch.spoken[0];
      const before = goesOn ? [spanOf(waiting!, { from: 0, to: waiting!.tokens.length })] : [];
      const content = [...before, ...draft.content.map((range) => spanOf(stretch, range))];
      const end = draft.content[draft.content.length - 1]?.to ?? 0;
      const continued = endsOpen(stretch, end);
      const own = { paragraph: stretch.paragraph, end: stretch.tokens.at(-1)!.end };
      found.push({ draft, stretch, content, ...own, continued });
    });
    waiting = held;
  }
  const told = found.filter(({ content }) => content.length > 0);
  const cited = citedIn(told);
  const sources = told.map(({ draft, stretch }) =>
    draft.source ? [spanOf(stretch, draft.source)] : [],
  );
  const speakers = findSpeakers(text, sentences, names, sources);
  const offices = findSpokenFor(text, sentences, names, sources, speakers);
  return told.map((open, i) =>
    finish(open, {
      source: sources[i]!,
      speaker: speakers[i]!,
      office: offices[i]!,
      content: open.content,
      relay: [],
      basis: cited.get(open) ?? [],
    }),
  );
}

/** The part of a stretch that goes on with the attribution before it; null where it does not. */
function continuation(last: Open, stretch: Stretch): Range | null {
  const { tokens, spoken } = stretch;
  const same = last.paragraph === stretch.paragraph;
  if (same && last.draft.goesOn === 'in paragraph') return { from: 0, to: tokens.length };
  let to = 0;
  while (to < tokens.length && spoken[to]) to++;
  if (to === 0 || to < tokens.length - 1) return null;
  // *Ryder said that they had arrived. "A few are in Kursk."*: right behind what he said, in his own words.
  const isFloating =
    last.draft.word.states && last.draft.source !== null && isRightBehind(last, stretch);
  if (same) return last.draft.quotation === 'indirect' && !isFloating ? null : { from: 0, to };
  const next = stretch.opensParagraph && stretch.paragraph === last.paragraph + 1;
  const awaits = last.draft.goesOn === 'in next paragraph' && last.content.length === 0;
  return next && (last.continued || awaits) ? { from: 0, to } : null;
}

/** Whether nothing but space stands between what was said last and a stretch. */
function isRightBehind({ end }: Open, { tokens }: Stretch): boolean {
  return tokens[0]!.start - end <= 2;
}

function endsOpen({ quotations }: Stretch, to: number): boolean {
  return quotations[to - 1]?.continued ?? false;
}

/** The drafts hang on the words of the stretch, on the quotations that they lie in, and on nothing else. */
function recalledDrafts(stretch: Stretch, recall: Recall): readonly Draft[] {
  const { tokens, quotations, spoken, opensParagraph } = stretch;
  const given = { count: tokens.length, quotations, spoken, opensParagraph };
  return recall('cues', stretch.opening, given, () => draftsOf(stretch), stay);
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
