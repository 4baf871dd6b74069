import data from '../../../data/claims/number-words.json' with { type: 'json' };
import type { Numeral } from './numerals/numeral.ts';
import type { Piece } from './numerals/pieces.ts';
import { readNumeral } from './numerals/read-numeral.ts';
import { currencyOf, currencyOfCode, currencyOfSign, measureOf, type Measure } from './units.ts';
import { wordSet } from '../text/word-list.ts';

const heavy = wordSet(data.heavy);
const costly = wordSet(data.costly);
const behindMoment = wordSet(data.behindMoment);

/** The money whose sign stands right before the number at piece `i`: *$5*, *US$5*, *EUR 5*; `first` is the piece it begins with. */
export function signBefore(
  all: readonly Piece[],
  i: number,
): { unit: string; first: number } | null {
  const [prefix, sign] = [all[i - 2], all[i - 1]];
  const unit = sign ? (currencyOfSign(sign.text) ?? currencyOfCode(sign.text)) : null;
  if (unit === null) return null;
  if (prefix?.end !== sign!.start || !/^(?:US|A|C|HK|NZ|S|R)$/.test(prefix.text))
    return { unit, first: i - 1 };
  return { unit: currencyOfSign(prefix.text + sign!.text) ?? unit, first: i - 2 };
}

/**
 * The unit whose words stand right behind a number, the longest one, with a hyphen too: *5-mile*; null for none.
 *
 * @param i The first piece of the number.
 * @param next The first piece behind it.
 */
export function unitBehind(
  all: readonly Piece[],
  i: number,
  next: number,
  numeral: Numeral,
): { measure: Measure; next: number } | null {
  const hyphen = /^[-–]$/.test(all[next]?.lower ?? '') ? 1 : 0;
  const from = next + hyphen;
  for (let size = Math.min(LONGEST_UNIT, all.length - from); size > 0; size--) {
    const words = all
      .slice(from, from + size)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(' / ', '/');
    const isMoney = /^pounds?$/.test(words) && isMoneyInPounds(all, i, next, numeral);
    const measure = (isMoney ? null : measureOf(words)) ?? moneyOf(words);
    if (measure) return { measure, next: from + size };
  }
  return null;
}

const LONGEST_UNIT = 3;

function moneyOf(words: string): Measure | null {
  const unit = currencyOf(words);
  return unit === null ? null : { unit, low: 1, high: 1, zero: 0 };
}

/** *paid 6.4 million pounds*, *a fine of 300 pounds*: sterling; *weighed 20 pounds* is a weight. */
function isMoneyInPounds(
  all: readonly Piece[],
  i: number,
  next: number,
  { low }: Numeral,
): boolean {
  const before = all.slice(Math.max(0, i - 12), i).map(({ lower }) => lower);
  const follows = all[next + 1]?.lower ?? '';
  if (/^(?:sterling|of)$/.test(follows)) return follows === 'sterling';
  if (before.some((word) => heavy.has(word))) return false;
  return low >= 1e6 || before.some((word) => costly.has(word));
}

/** *three seconds later*: when something was, and no length of time. */
export function isMoment(all: readonly Piece[], next: number): boolean {
  return behindMoment.has(all[next]?.lower ?? '');
}

/** The rest of a length of time in smaller units, *four minutes and 11 seconds*: in seconds, and to which unit. */
export interface ShorterParts {
  readonly value: number;
  readonly unit: number;
  readonly next: number;
  readonly end: number;
}

/**
 * The parts of a length of time that follow its first: *two hours, four minutes and 11 seconds*; null for none.
 *
 * @param next The first piece behind the first part.
 * @param unit The seconds of that part's unit.
 */
export function shorterParts(
  all: readonly Piece[],
  next: number,
  unit: number,
): ShorterParts | null {
  const part = shorterPart(all, next, unit);
  const rest = part && shorterParts(all, part.next, part.unit);
  return rest ? { ...rest, value: part.value + rest.value } : part;
}

function shorterPart(all: readonly Piece[], from: number, unit: number): ShorterParts | null {
  let at = from;
  while (/^(?:,|and)$/.test(all[at]?.lower ?? '')) at++;
  const numeral = all[at] ? readNumeral(all, at) : null;
  const own = numeral && measureOf(all[numeral.next]?.lower ?? '');
  if (!numeral || own?.unit !== 's' || own.low >= unit || numeral.form === 'vague') return null;
  const next = numeral.next + 1;
  // *11 seconds behind the winner*
  if (isMoment(all, next) || /^(?:behind|ahead)$/.test(all[next]?.lower ?? '')) return null;
  return { value: numeral.low * own.low, unit: own.low, next, end: all[numeral.next]!.end };
}
