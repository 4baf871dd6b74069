import { readFigure } from './figure.ts';
import { few, tens, units, vague } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';
import { readSpelt } from './spelt-number.ts';
import { readVague } from './vague-numeral.ts';

/** What a number in words can begin with. */
const firstWords: ReadonlySet<string> = new Set([
  ...[...units.keys(), ...tens.keys()],
  ...[...vague.keys(), ...few.keys()].map((phrase) => phrase.split(' ')[0]!),
  ...['half', 'a', 'an'],
]);

/** Reads the number that begins at piece `i`; null where none does. */
export function readNumeral(all: readonly Piece[], i: number): Numeral | null {
  const first = all[i]!.lower;
  if (!firstWords.has(first) && !/^\d/.test(first)) return null;
  return readVague(all, i) ?? readFigure(all, i) ?? readSpelt(all, i);
}
