import { currencyOfCode, currencyOfSign, measureOf } from '../units.ts';
import { readDigits } from './digits.ts';
import { halves, scales, suffixes } from './number-words.ts';
import { significant, type Numeral } from './numeral.ts';
import { touches, type Piece } from './pieces.ts';

/** Units that are glued to their figures; *155mm* is the name of a gun. */
const GLUED = /^(?:mph|kph|kmph|km|kms|kg|lb|lbs|ha|ft|kwh|mw|gw)$/;

/** *R57 million*: a currency by its letter, before a sum; *EUR3bn*: by its code. */
function isSum(all: readonly Piece[], i: number): boolean {
  if (currencyOfCode(all[i - 1]!.text) !== null) return true;
  return currencyOfSign(all[i - 1]!.text) !== null && scales.has(all[i + 1]?.lower ?? '');
}

/** The digits at a piece; with a point for the comma of *1,2 million*, where it can part no thousands. */
function withPoint(all: readonly Piece[], i: number): string {
  const { text } = all[i]!;
  const isDecimal =
    /^\d{1,3},\d{1,2}$/.test(text) && /^(?:bn|mn)$|illion$/.test(all[i + 1]?.lower ?? '');
  return isDecimal ? text.replace(',', '.') : text;
}

/** *$40 (£26) million*: one scale for a sum and for the same in other money. */
function scaleBehindBracket(all: readonly Piece[], i: number, next: number): number {
  const isInside = all[next]?.text === ')' && currencyOfSign(all[i - 1]?.text ?? '') !== null;
  const isBefore =
    all[next]?.text === '(' &&
    currencyOfSign(all[next + 1]?.text ?? '') !== null &&
    all[next + 3]?.text === ')';
  const at = isInside ? next + 1 : next + 4;
  return isInside || isBefore ? (scales.get(all[at]?.lower ?? '') ?? 1) : 1;
}

/** *1,200*, *27.5 million*, *30km*: a number in digits, with its scale. */
export function readFigure(all: readonly Piece[], i: number): Numeral | null {
  const first = all[i]!;
  if (!/^\d/.test(first.text)) return null;
  // A figure glued to letters before it is a model number: Su-35, M16, G7.
  const before = all[i - 1];
  if (touches(before, first) && /^\p{L}+$/u.test(before!.text) && !isSum(all, i)) return null;
  if (touches(before, first) && /^[-/.:]$/.test(before!.text)) {
    const earlier = all[i - 2];
    if (touches(earlier, before) && !/^\d/.test(earlier!.text)) return null;
    if (before!.text !== '-' && touches(earlier, before)) return null;
  }
  let read = readDigits(withPoint(all, i));
  if (!read) return null;
  let next = i + 1;
  // *3½*, *3 ½*
  const half = halves.get(all[next]?.text ?? '');
  if (half !== undefined && read.decimals === 0) {
    read = { value: read.value + half, decimals: 1 };
    next++;
  }
  // 10 000 with plain spaces.
  while (
    /^\d{1,3}$/.test(all[i]!.text) &&
    /^\d{3}$/.test(all[next]?.text ?? '') &&
    all[next]!.start === all[next - 1]!.end + 1
  ) {
    read = { value: read.value * 1000 + +all[next]!.text, decimals: 0 };
    next++;
  }
  let scale = scaleBehindBracket(all, i, next);
  const after = all[next];
  if (after && touches(all[next - 1], after) && /^\p{L}+$/u.test(after.text)) {
    const suffix = suffixes.get(after.lower);
    if (suffix && !(after.text === 'm' && read.value >= 1000)) {
      scale = suffix;
      next++;
      // *84mph*, *30km*: a unit that is glued to its figure.
    } else if (!GLUED.test(after.lower) || measureOf(after.lower) === null) return null;
  } else if (after) {
    const joined = after.text === '-' ? all[next + 1] : after;
    const word =
      scales.get(joined?.lower ?? '') ??
      (/^(bn|mn|mln|tn)$/.test(joined?.lower ?? '') ? suffixes.get(joined!.lower) : undefined);
    if (word) {
      scale = word;
      next += joined === after ? 1 : 2;
      const second = scales.get(all[next]?.lower ?? '');
      if (second && second > 12) {
        scale *= second;
        next++;
      }
    }
  }
  const value = read.value * scale;
  const step = (scale * 10 ** -read.decimals) / 2;
  return {
    start: first.start,
    end: all[next - 1]!.end,
    low: value,
    high: value,
    step,
    digits: significant(read.value),
    form: 'digits',
    next,
  };
}
