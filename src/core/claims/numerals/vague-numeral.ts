import { few, scales, vague } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';

/** A noun by its ending; *points* and *goals* make the other kind of score. */
const isPlural = /^(?!points|goals|runs|marks)(?:people|men|women|children|\p{Ll}+[^s\P{Ll}]s)$/u;

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
    if (!range) continue;
    // *hundreds upon hundreds*, *hundreds and hundreds*
    const again = /^(?:and|upon|on)$/.test(all[i + 1]?.lower ?? '') ? all[i + 2]?.lower : null;
    return make(range[0], range[1], i + (size === 1 && again === at(1) ? 3 : size));
  }
  if (isScore(all, i)) return make(18, 22, i + 2);
  for (const size of [2, 1]) {
    if (i + size > all.length) continue;
    const range = few.get(at(size));
    if (!range) continue;
    // *a couple of dozen*, and not *a couple of million-dollar homes*
    const isOf = all[i + size]?.lower === 'of' && !/^[-–]$/.test(all[i + size + 2]?.text ?? '');
    const behind = i + size + (isOf ? 1 : 0);
    const scale = scaleAfter(behind);
    if (!scale) return make(range[0], range[1], i + size);
    return make(range[0] * scale, (range[1] + 1) * scale - 1, behind + 1);
  }
  return null;
}

/** *a score of villagers*, and not *a score of 20*, *a score of music*. */
function isScore(all: readonly Piece[], i: number): boolean {
  const words = all.slice(i, i + 3).map((piece) => piece.lower);
  return words.join(' ') === 'a score of' && isPlural.test(all[i + 3]?.text ?? '');
}
