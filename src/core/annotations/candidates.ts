import type { Span } from '../text/span.ts';
import { align, likeness } from './align.ts';
import { saysTheSame } from './differences.ts';
import { readMeaning, type Meaning } from './meaning.ts';
import { betweenNeighbours, locate, locateTwice } from './near-text.ts';
import { projectQuote, wordsBefore } from './project-quote.ts';
import type { Passage, Readable } from './readable.ts';
import { resemblance } from './resemblance.ts';
import { occurrences } from './selector.ts';
import type { StoredPassage } from './stored-passage.ts';

/** A place where the annotated words may stand now. */
export interface Candidate extends Span {
  readonly passage: Passage;
  /** Whether the sentence says the same as the annotated one, and the words stand at the same place in it. */
  readonly same: boolean;
  /** Whether the sentence has the same words, even if they are somebody else's here. */
  readonly sameWords: boolean;
  /** How much of the sentence is the same, 0 to 1. */
  readonly likeness: number;
  /** How much of what stood before and after the sentence stands there, 0 to 1 each. */
  readonly before: number;
  readonly after: number;
  /** Whether the annotated words themselves are untouched. */
  readonly untouched: boolean;
}

/** In a longer text, touched sentences are looked for around their old place only. */
const MAX_TEXT = 400_000;

/** Every place where the very words stand, apart from quotation marks, spaces, dashes and case. */
export function untouchedCandidates(stored: StoredPassage, page: Readable): Candidate[] {
  const { folded, normal } = page;
  return occurrences(folded, stored.quote)
    .filter((at) => !partsWord(folded, at) && !partsWord(folded, at + stored.quote.length))
    .map((at) => {
      const start = normal.sourceOffset(at, 'start');
      const span = { start, end: normal.sourceOffset(at + stored.quote.length, 'end') };
      const split = candidate(stored, page, page.passage(span), span);
      const whole = split.same ? null : wholeSentence(stored, page, at);
      return whole ? candidate(stored, page, whole, span) : split;
    });
}

/** Whether an offset lies within a word. */
function partsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/**
 * The stored sentence around an untouched quote, where it stands letter for letter but the splitter
 * cuts differently now, since a paragraph was parted or joined; or where the record has no signature, so
 * that its surroundings may end within a sentence.
 */
function wholeSentence(stored: StoredPassage, page: Readable, at: number): Passage | null {
  const { folded, normal, text } = page;
  const start = at - stored.words.indexOf(stored.quote);
  if (start < 0 || !folded.startsWith(stored.words, start)) return null;
  const span = {
    start: normal.sourceOffset(start, 'start'),
    end: normal.sourceOffset(start + stored.words.length, 'end'),
  };
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  const after = text.slice(span.end, span.end + 8);
  const begins = before.trim() === '' || /[.!?…]["'”’)\]]{0,3}\s{1,6}$|\n[ \t]{0,6}$/.test(before);
  const ends = /[.!?…]["'”’)\]]{0,3}$/.test(stored.words) || /^[ \t]{0,6}(?:$|[\r\n])/.test(after);
  const cutAtWill = stored.repeats === null;
  return cutAtWill || (begins && ends) ? page.passageAt(span) : null;
}

/**
 * Places that look like the annotated sentence: the nearest by its letters, and the nearest by its
 * letters together with its surroundings.
 *
 * @param expected Where the words would stand if nothing had changed, in the normalised text.
 */
export function touchedCandidates(
  stored: StoredPassage,
  page: Readable,
  expected: number,
): Candidate[] {
  const { folded, normal } = page;
  const from = folded.length > MAX_TEXT ? Math.max(0, expected - MAX_TEXT / 2) : 0;
  const text = folded.slice(from, from + MAX_TEXT);
  const framed = [stored.before, stored.words, stored.after].filter(Boolean).join(' ');
  const regions = [
    ...locateTwice(text, stored.words),
    ...locate(text, framed).flatMap(({ start, end }) =>
      locate(text.slice(start, end), stored.words).map((region) => ({
        start: start + region.start,
        end: start + region.end,
      })),
    ),
    ...betweenNeighbours(text, stored),
  ];
  const found = new Map<number, Candidate>();
  for (const region of regions) {
    const passage = page.passageIn({
      start: normal.sourceOffset(from + region.start, 'start'),
      end: normal.sourceOffset(from + region.end, 'end'),
    });
    if (passage && !found.has(passage.start))
      found.set(passage.start, candidate(stored, page, passage, null));
  }
  return [...found.values()];
}

function candidate(
  stored: StoredPassage,
  page: Readable,
  passage: Passage,
  untouched: Span | null,
): Candidate {
  const old = stored.sentence.meaning;
  const now = passage.meaning;
  const alignment = align(keys(old), keys(now));
  const span = untouched ?? projectQuote(stored, passage, alignment);
  const sameWords = saysTheSame(old, now);
  const atSamePlace =
    !untouched ||
    wordsBefore(old, stored.start) === wordsBefore(now, untouched.start - passage.start);
  return {
    start: span.start,
    end: span.end,
    passage,
    untouched: untouched !== null,
    sameWords,
    same:
      atSamePlace &&
      sameWords &&
      saysTheSame(readMeaning(stored.sentence.attribution), readMeaning(passage.attribution)),
    likeness: likeness(alignment, old.length, now.length),
    ...surroundings(stored, page, passage),
  };
}

function surroundings(stored: StoredPassage, page: Readable, passage: Passage) {
  const { folded, normal } = page;
  const start = normal.normalOffset(passage.start);
  const end = normal.normalOffset(passage.end);
  const before = folded.slice(Math.max(0, start - stored.before.length - 8), start).trim();
  const after = folded.slice(end, end + stored.after.length + 8).trim();
  return { before: resemblance(stored.before, before), after: resemblance(stored.after, after) };
}

function keys(meaning: readonly Meaning[]): string[] {
  return meaning.map(({ key }) => key);
}
