import { hashText } from '../../text/hash.ts';

/** The words of a text; see `wordsTold`. */
export type Words = Int32Array | Uint32Array;

/** How many words are told apart; of more, some count as one, which makes a rare one look like a common one now and then. */
export const WORDS = 1 << 20;

/** The bits of a number that say how often a word is told. */
const TIMES = 4;
const MOST_TIMES = (1 << TIMES) - 1;

/** A word of three letters or more: what is shorter tells nothing of what a text is about. */
const WORD = /\p{L}{3,}/gu;

/**
 * The words of some sentences, each with how often it is told: one number a word, ascending, so that two texts are held
 * against each other by running through both once.
 */
export function wordsTold(texts: Iterable<string>): Int32Array {
  const times = new Map<number, number>();
  for (const text of texts)
    for (const word of text.toLowerCase().match(WORD) ?? []) {
      const number = hashText(word) % WORDS;
      times.set(number, (times.get(number) ?? 0) + 1);
    }
  return Int32Array.from(
    times,
    ([word, count]) => (word << TIMES) | Math.min(count, MOST_TIMES),
  ).sort();
}

/** The word of such a number, 0 to `WORDS` − 1. */
export function wordOf(told: number): number {
  return told >>> TIMES;
}

/** How often it is told, 1 to 15. */
export function timesOf(told: number): number {
  return told & MOST_TIMES;
}
