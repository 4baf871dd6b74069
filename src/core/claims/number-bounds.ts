import words from '../../../data/claims/number-words.json' with { type: 'json' };
import type { Bound } from './number-range.ts';
import type { Piece } from './numerals/pieces.ts';

/** Words that bend a number, and how far it reaches with them: from `start` up to `end`; `next` is the piece behind. */
export interface BoundAt {
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The longest first: *no more than* before *more than*. */
const inWords = (list: unknown) =>
  (list as readonly (readonly [string, Bound])[])
    .map(([phrase, bound]) => ({ phrase: phrase.split(' '), bound }) as const)
    .sort((a, b) => b.phrase.length - a.phrase.length);
const before = inWords(words.before);
const after = inWords(words.after);

function stands(phrase: readonly string[], all: readonly Piece[], from: number): boolean {
  return from >= 0 && phrase.every((word, k) => all[from + k]?.lower === word);
}

/** The bound whose words end right before a number: *at least*. */
export function boundBefore(all: readonly Piece[], i: number): BoundAt | null {
  for (const { phrase, bound } of before) {
    const from = i - phrase.length;
    if (!stands(phrase, all, from)) continue;
    return { bound, start: all[from]!.start, end: 0, next: 0 };
  }
  return null;
}

/** The bound whose words begin right behind a number: *or more*. */
export function boundAfter(all: readonly Piece[], next: number): BoundAt | null {
  if (all[next]?.text === '+')
    return { bound: 'from', start: Infinity, end: all[next]!.end, next: next + 1 };
  for (const { phrase, bound } of after) {
    if (!stands(phrase, all, next)) continue;
    const end = next + phrase.length;
    return { bound, start: Infinity, end: all[end - 1]!.end, next: end };
  }
  return null;
}

/**
 * The bound behind what is counted: *100 people or more*; *12 people or more than before* has none.
 *
 * @param next The first piece behind the number.
 * @param offset Where the noun ends.
 */
export function boundBehindNoun(
  all: readonly Piece[],
  next: number,
  offset: number,
): BoundAt | null {
  let at = next;
  while (all[at] && all[at]!.start < offset) at++;
  const found = /^(?:or|and|give)$/.test(all[at]?.lower ?? '') ? boundAfter(all, at) : null;
  if (!found || all[found.next]?.lower === 'than') return null;
  // The words of the number stay its own: the noun stands between.
  return { ...found, end: 0, next: 0 };
}
