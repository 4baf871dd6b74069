import { scales, tens, units } from './number-words.ts';
import { significant, type Numeral } from './numeral.ts';
import { partOfOne } from './part-of-one.ts';
import type { Piece } from './pieces.ts';

/** Spelt numbers: twenty-five, one hundred and six, half a million, one and a half million, two dozen. */
export function readSpelt(all: readonly Piece[], i: number): Numeral | null {
  const word = (k: number) => all[k]?.lower ?? '';
  const make = (value: number, next: number): Numeral => ({
    start: all[i]!.start,
    end: all[next - 1]!.end,
    low: value,
    high: value,
    step: 0.5,
    digits: significant(value),
    form: 'words',
    next,
  });
  if (word(i) === 'half' && /^an?$/.test(word(i + 1)) && scales[word(i + 2)])
    return make(0.5 * scales[word(i + 2)]!, i + 3);
  if (
    /^an?$/.test(word(i)) &&
    word(i + 1) === 'quarter' &&
    word(i + 2) === 'of' &&
    scales[word(i + 4)]
  )
    return make(0.25 * scales[word(i + 4)]!, i + 5);
  const part = partOfOne(all, i);
  if (part) return { ...make(part.value, part.next), step: part.value / 10 };
  if (/^an?$/.test(word(i))) {
    if (!scales[word(i + 1)]) return null;
  } else if (!(word(i) in units) && !(word(i) in tens)) return null;

  let total = 0;
  let group = 0;
  let seen = false;
  let next = i;
  for (let k = i; k < all.length;) {
    const lower = word(k);
    if (/^an?$/.test(lower) && k === i) {
      group = 1;
    } else if (lower in tens && group % 100 === 0) {
      group += tens[lower]!;
      if (
        word(k + 1) === '-' &&
        word(k + 2) in units &&
        units[word(k + 2)]! > 0 &&
        units[word(k + 2)]! < 10
      ) {
        group += units[word(k + 2)]!;
        k += 2;
      } else if (word(k + 1) in units && units[word(k + 1)]! > 0 && units[word(k + 1)]! < 10) {
        group += units[word(k + 1)]!;
        k++;
      }
    } else if (lower in units && group % 100 === 0 && (!seen || group >= 100 || group === 0)) {
      group += units[lower]!;
    } else if (lower in scales && seen) {
      const scale = scales[lower]!;
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (lower === 'and' && seen && word(k + 1) === 'a' && word(k + 2) === 'half') {
      group += 0.5;
      k += 2;
    } else if (
      lower === 'and' &&
      seen &&
      (group >= 100 || total > 0) &&
      (word(k + 1) in units || word(k + 1) in tens)
    ) {
      k++;
      continue;
    } else if (lower === '-' && seen && word(k + 1) in scales) {
      k++;
      continue;
    } else break;
    seen = true;
    k++;
    next = k;
  }
  if (!seen || next === i) return null;
  return make(total + group, next);
}
