import { isSubjectPronoun } from '../language/pronouns.ts';
import type { Sentence } from '../language/sentence.ts';
import { contains, quote, type Quoted, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Claim, Speaker } from './claim.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './sentence-facts.ts';

/** The parts of a claim that tell who states it. */
export type SaidBy = Pick<Claim, 'speaker' | 'cue' | 'relay' | 'basis' | 'stance'>;

/** Who states it, by which word and how; the article itself where nobody is named. */
export function saidBy(
  reading: Reading,
  sentence: Sentence,
  attribution: Attribution | undefined,
): SaidBy {
  const cue = attribution?.cue[0];
  return {
    speaker: attribution ? speakerOf(reading, sentence, attribution) : null,
    cue: cue ? quote(reading.text, cue.start, cue.end) : null,
    relay: wordsOf(reading, attribution?.relay),
    basis: wordsOf(reading, attribution?.basis),
    stance: attribution?.stance ?? 'asserts',
  };
}

function wordsOf({ text }: Reading, spans: readonly Span[] = []): Quoted | null {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? quote(text, first.start, last.end) : null;
}

function speakerOf(reading: Reading, sentence: Sentence, attribution: Attribution): Speaker | null {
  const first = attribution.source[0];
  if (!first) return null;
  const last = attribution.source[attribution.source.length - 1]!;
  const whole = sentence.nouns
    .map(({ from, to }) => spanOf(sentence, from, to))
    .find((span) => contains(span, { start: first.start, end: last.end }));
  const { start, end } = whole ?? { start: first.start, end: last.end };
  const text = reading.text.slice(start, end);
  const character = attribution.speaker;
  const name = character === null ? null : (reading.names.characters[character]?.name ?? null);
  const isPronoun = isSubjectPronoun(text) || text.toLowerCase() === 'who';
  const { office } = attribution;
  // One literal, as in `findNames`.
  return { start, end, text, character, name: isPronoun ? name : null, office };
}
