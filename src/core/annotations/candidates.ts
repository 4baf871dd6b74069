import search from 'approx-string-match';
import type { Span } from '../text/span.ts';
import { align, likeness, type Alignment } from './align.ts';
import { saysTheSame } from './differences.ts';
import { readMeaning, type Meaning } from './meaning.ts';
import type { Passage, Readable } from './readable.ts';
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

/** An edit may touch this share of a sentence's characters, and it is still looked for by its letters. */
const MAX_ERRORS = 0.4;

/** Sentences longer than this are found by their beginning and their end. */
const MAX_PATTERN = 300;

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

/** The nearest places, and the nearest apart from those: a look-alike may come nearer than the sentence itself. */
function locateTwice(text: string, pattern: string): Span[] {
  const first = locate(text, pattern);
  let rest = text;
  for (const { start, end } of first)
    rest = rest.slice(0, start) + '\0'.repeat(end - start) + rest.slice(end);
  return first.length > 0 ? [...first, ...locate(rest, pattern)] : first;
}

function locate(text: string, pattern: string): Span[] {
  if (pattern.length <= MAX_PATTERN)
    return search(text, pattern, Math.floor(pattern.length * MAX_ERRORS)).slice(0, 4);
  const part = Math.floor(MAX_PATTERN * 0.8);
  const [head] = search(text, pattern.slice(0, part), Math.floor(part * MAX_ERRORS));
  const [tail] = search(text, pattern.slice(-part), Math.floor(part * MAX_ERRORS));
  if (head && tail && tail.end > head.start && tail.end - head.start < 2 * pattern.length)
    return [{ start: head.start, end: tail.end }];
  if (head) return [{ start: head.start, end: Math.min(text.length, head.start + pattern.length) }];
  return tail ? [{ start: Math.max(0, tail.end - pattern.length), end: tail.end }] : [];
}

/**
 * What stands between the untouched neighbours of the sentence, whatever became of the sentence; an
 * empty span where they meet.
 */
function betweenNeighbours(text: string, stored: StoredPassage): Span[] {
  const { before, after, words } = stored;
  if (before.length < 16 || after.length < 16) return [];
  return occurrences(text, before).flatMap((at) => {
    const start = at + before.length;
    const end = text.indexOf(after, start);
    return end >= start && end - start < 3 * words.length + 100 ? [{ start, end }] : [];
  });
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
  const span = untouched ?? project(stored, passage, alignment);
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

function keys(meaning: readonly Meaning[]): string[] {
  return meaning.map(({ key }) => key);
}

function wordsBefore(meaning: readonly Meaning[], offset: number): number {
  return meaning.filter(({ end }) => end <= offset).length;
}

/** Where the quote lies in a sentence that was edited; empty where none of it is left. */
function project(stored: StoredPassage, passage: Passage, alignment: Alignment): Span {
  const old = stored.sentence.meaning;
  const now = passage.meaning;
  const first = wordsBefore(old, stored.start);
  const after = old.findIndex(({ start }) => start >= stored.end);
  const end = after < 0 ? old.length : after;
  const lastBefore = alignment.findLast(([i]) => i < first);
  const firstAfter = alignment.find(([i]) => i >= end);
  const inside = alignment.filter(([i]) => i >= first && i < end);
  const from = inside[0]?.[0] === first ? inside[0][1] : lastBefore ? lastBefore[1] + 1 : 0;
  const last = inside.at(-1);
  const to = last?.[0] === end - 1 ? last[1] + 1 : firstAfter ? firstAfter[1] : now.length;
  if (from >= to) return { start: passage.start, end: passage.start };
  const startsSentence = from === 0 && stored.start === 0;
  const endsSentence = to === now.length && stored.end === stored.sentence.text.length;
  const lead = stored.sentence.text.slice(stored.start, old[first]?.start);
  const trail = stored.sentence.text.slice(old[end - 1]?.end ?? stored.end, stored.end);
  return {
    start: startsSentence
      ? passage.start
      : passage.start + startWith(lead, passage.text, now[from]!.start),
    end: endsSentence
      ? passage.end
      : passage.start + endWith(trail, passage.text, now[to - 1]!.end),
  };
}

/** The quote may begin with what says nothing, as an article does; where it is still there, it belongs to it. */
function startWith(lead: string, text: string, start: number): number {
  return text.slice(0, start).endsWith(lead) ? start - lead.length : start;
}

/** The same at its end, with a full stop for example. */
function endWith(trail: string, text: string, end: number): number {
  return text.startsWith(trail, end) ? end + trail.length : end;
}

function surroundings(stored: StoredPassage, page: Readable, passage: Passage) {
  const { folded, normal } = page;
  const start = normal.normalOffset(passage.start);
  const end = normal.normalOffset(passage.end);
  const before = folded.slice(Math.max(0, start - stored.before.length - 8), start).trim();
  const after = folded.slice(end, end + stored.after.length + 8).trim();
  return { before: resemblance(stored.before, before), after: resemblance(stored.after, after) };
}

/** Any two English texts share so many letters in order that less than this says nothing. */
const CHANCE = 0.5;

/** How much of a text stands in another one, 0 to 1; nothing resembles only nothing. */
function resemblance(wanted: string, text: string): number {
  if (!wanted || !text) return wanted === text ? 1 : 0;
  if (text.includes(wanted)) return 1;
  const errors = search(text, wanted, wanted.length)[0]?.errors ?? wanted.length;
  const share = 1 - errors / wanted.length;
  return share < CHANCE ? 0 : share;
}
