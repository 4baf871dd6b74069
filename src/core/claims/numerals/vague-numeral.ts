import { few, scales, vague } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';

/** *dozens*, *tens of thousands*, *several hundred*: a number that has no figure. */
export function readVague(all: readonly Piece[], i: number): Numeral | null {
  if (
    !/^(?:dozens|scores|hundreds|thousands|millions|billions|tens|several|a)$/.test(all[i]!.lower)
  )
    return null;
  const at = (count: number) =>
    all
      .slice(i, i + count)
      .map((piece) => piece.lower)
      .join(' ');
  const scaleAfter = (next: number) => scales.get(all[next]?.lower ?? '');
  const make = (low: number, high: number, next: number): Numeral => ({
    start: all[i]!.start,
    end: all[next - 1]!.end,
    step: 0,
    digits: 1,
    low,
    high,
    form: 'vague',
    next,
  });
  for (const size of [3, 1]) {
    if (i + size > all.length) continue;
    const range = vague.get(at(size));
    if (range) return make(range[0], range[1], i + size);
  }
  for (const size of [2, 1]) {
    if (i + size > all.length) continue;
    const range = few.get(at(size));
    if (!range) continue;
    const scale = scaleAfter(i + size);
    if (!scale) return make(range[0], range[1], i + size);
    return make(range[0] * scale, (range[1] + 1) * scale - 1, i + size + 1);
  }
  return null;
}
