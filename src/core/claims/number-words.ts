import words from '../../../data/claims/number-words.json' with { type: 'json' };
import type { Span } from '../text/span.ts';
import { currencyOfSign, measureOf } from './units.ts';

/** A run of digits, a run of letters, or one mark of a sentence; white space only separates. */
export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
}

/** A number as it stands in a text, before any word around it has been weighed. */
export interface Numeral extends Span {
  readonly low: number;
  readonly high: number;
  /** Half a unit of the last digit that was given, times its scale: the least that rounding may hide. */
  readonly step: number;
  /** How many digits count: 8,000 has one, 27.5 million three. */
  readonly digits: number;
  /** `digits` for a figure, `words` for spelt numbers, `vague` for dozens, several and thousands. */
  readonly form: 'digits' | 'words' | 'vague';
  /** Index of the first piece after it. */
  readonly next: number;
}

const units = words.units as Readonly<Record<string, number>>;
const tens = words.tens as Readonly<Record<string, number>>;
const scales = words.scales as Readonly<Record<string, number>>;
const suffixes = words.suffixes as Readonly<Record<string, number>>;
const vague = words.vague as unknown as Readonly<Record<string, readonly [number, number]>>;
const few = words.few as unknown as Readonly<Record<string, readonly [number, number]>>;

const PIECE =
  /\d+(?:[,.'’\u00a0\u2009\u202f]\d+)*|[A-Z]{0,3}[$]|[\p{L}]+(?:['’]\p{L}+)?|[^\s\p{L}\d]/gu;

/** Takes a stretch of text apart for the number readers. Offsets refer to `text`. */
export function pieces(text: string, span: Span): readonly Piece[] {
  return [...text.slice(span.start, span.end).matchAll(PIECE)].map((match) => {
    const start = span.start + match.index;
    return {
      start,
      end: start + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
    };
  });
}

/** Whether nothing stands between two neighbouring pieces. */
function touches(a: Piece | undefined, b: Piece | undefined): boolean {
  return !!a && !!b && a.end === b.start;
}

/** The value of digits with thousand separators of any kind, or null where the marks make no number. */
export function readDigits(text: string): { value: number; decimals: number } | null {
  const plain = text.replace(/[\u00a0\u2009\u202f'’]/g, ',');
  if (/^\d+$/.test(plain)) return { value: +plain, decimals: 0 };
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) || /^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/.test(plain))
    return { value: +plain.replace(/,/g, ''), decimals: plain.split('.')[1]?.length ?? 0 };
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(plain))
    return { value: +plain.replace(/\./g, ''), decimals: 0 };
  if (/^\d+\.\d+$/.test(plain)) return { value: +plain, decimals: plain.split('.')[1]!.length };
  return null;
}

/** What a number in words can begin with. */
const firstWords: ReadonlySet<string> = new Set([
  ...[...Object.keys(units), ...Object.keys(tens)],
  ...[...Object.keys(vague), ...Object.keys(few)].map((phrase) => phrase.split(' ')[0]!),
  ...['half', 'a', 'an'],
]);

/** Reads the number that begins at piece `i`; null where none does. */
export function readNumeral(all: readonly Piece[], i: number): Numeral | null {
  const first = all[i]!.lower;
  if (!firstWords.has(first) && !/^\d/.test(first)) return null;
  return readVague(all, i) ?? readFigure(all, i) ?? readSpelt(all, i);
}

function readVague(all: readonly Piece[], i: number): Numeral | null {
  if (
    !/^(?:dozens|scores|hundreds|thousands|millions|billions|tens|several|a)$/.test(all[i]!.lower)
  )
    return null;
  const at = (count: number) =>
    all
      .slice(i, i + count)
      .map((piece) => piece.lower)
      .join(' ');
  const scaleAfter = (next: number) => scales[all[next]?.lower ?? ''];
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
    const range = vague[at(size)];
    if (range) return make(range[0], range[1], i + size);
  }
  for (const size of [2, 1]) {
    if (i + size > all.length) continue;
    const range = few[at(size)];
    if (!range) continue;
    const scale = scaleAfter(i + size);
    if (!scale) return make(range[0], range[1], i + size);
    return make(range[0] * scale, (range[1] + 1) * scale - 1, i + size + 1);
  }
  return null;
}

function significant(value: number): number {
  if (Number.isInteger(value) && value > 0 && value < 1e12) {
    let whole = value;
    while (whole % 10 === 0) whole /= 10;
    return String(whole).length;
  }
  const digits = value.toExponential(11).split('e')[0]!.replace('.', '').replace(/0+$/, '');
  return Math.max(1, digits.length);
}

/** Units that are glued to their figures; *155mm* is the name of a gun. */
const GLUED = /^(?:mph|kph|kmph|km|kms|kg|lb|lbs|ha|ft|kwh|mw|gw)$/;

/** *R57 million*: a currency by its letter, before a sum. */
function isSum(all: readonly Piece[], i: number): boolean {
  return currencyOfSign(all[i - 1]!.text) !== null && scales[all[i + 1]?.lower ?? ''] !== undefined;
}

function readFigure(all: readonly Piece[], i: number): Numeral | null {
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
  let read = readDigits(first.text);
  if (!read) return null;
  let next = i + 1;
  // 10 000 with plain spaces.
  while (
    /^\d{1,3}$/.test(all[i]!.text) &&
    /^\d{3}$/.test(all[next]?.text ?? '') &&
    all[next]!.start === all[next - 1]!.end + 1
  ) {
    read = { value: read.value * 1000 + +all[next]!.text, decimals: 0 };
    next++;
  }
  let scale = 1;
  const after = all[next];
  if (after && touches(all[next - 1], after) && /^\p{L}+$/u.test(after.text)) {
    const suffix = suffixes[after.lower];
    if (suffix && !(after.text === 'm' && read.value >= 1000)) {
      scale = suffix;
      next++;
      // *84mph*, *30km*: a unit that is glued to its figure.
    } else if (!GLUED.test(after.lower) || measureOf(after.lower) === null) return null;
  } else if (after) {
    const joined = after.text === '-' ? all[next + 1] : after;
    const word =
      scales[joined?.lower ?? ''] ??
      (/^(bn|mn|mln|tn)$/.test(joined?.lower ?? '') ? suffixes[joined!.lower] : undefined);
    if (word) {
      scale = word;
      next += joined === after ? 1 : 2;
      const second = scales[all[next]?.lower ?? ''];
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

/** *half a mile*, *a quarter of a percentage point*: a part of one unit. */
function partOfOne(all: readonly Piece[], i: number): { value: number; next: number } | null {
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

/** Spelt numbers: twenty-five, one hundred and six, half a million, one and a half million, two dozen. */
function readSpelt(all: readonly Piece[], i: number): Numeral | null {
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
