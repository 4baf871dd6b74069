import { hashText } from '../text/hash.ts';

/** Sets one bit for each word (Bloom 1970, with one hash). */
export function mark(marks: Int32Array, words: readonly string[]): void {
  for (const word of words) {
    if (word === '') continue;
    const bit = hashText(word) % (32 * marks.length);
    marks[bit >>> 5]! |= 1 << (bit & 31);
  }
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
