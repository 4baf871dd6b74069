import { measureOf } from '../units.ts';
import type { Piece } from './pieces.ts';

/** *half a mile*, *a quarter of a percentage point*: a part of one unit. */
export function partOfOne(
  all: readonly Piece[],
  i: number,
): { value: number; next: number } | null {
  const word = (k: number) => all[k]?.lower ?? '';
  const isUnit = (k: number) => /^an?$/.test(word(k)) && isMeasureAt(all, k + 1);
  if (word(i) === 'half' && isUnit(i + 1)) return { value: 0.5, next: i + 2 };
  const quarters = word(i) === 'a' && word(i + 1) === 'quarter' ? 1 : 0;
  const three = word(i) === 'three' && word(i + 1) === '-' && word(i + 2) === 'quarters' ? 3 : 0;
  const of = i + (three ? 3 : 2);
  if (quarters + three > 0 && word(of) === 'of' && isUnit(of + 1))
    return { value: (quarters + three) / 4, next: of + 2 };
  return null;
}

/** Whether a unit stands there: *mile*, *percentage point*; an hour and a year are more often no measure. */
function isMeasureAt(all: readonly Piece[], at: number): boolean {
  const words = (size: number) =>
    all
      .slice(at, at + size)
      .map(({ lower }) => lower)
      .join(' ');
  const measure = measureOf(words(2)) ?? measureOf(words(1));
  return measure !== null && measure.unit !== 's';
}
