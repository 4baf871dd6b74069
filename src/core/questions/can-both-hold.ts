import type { Quantity } from '../claims/claim.ts';
import { isRoundNumber } from '../claims/number-range.ts';
import { isCurrency } from '../claims/units.ts';

/** A number as the range of values that its words allow. */
type Range = Pick<Quantity, 'low' | 'high' | 'reading'>;

/** Whether the ranges of two numbers overlap, or the one is a rounded sum for the other. */
export function canBothHold(p: Quantity, q: Quantity): boolean {
  return doOverlap(p, q) || isRounded(p, q) || isRounded(q, p);
}

/**
 * Whether one value lies in both ranges. The end of a range that rounding makes is in one of two neighbours only: what
 * is *2 million* to the nearest million is not *3 million*.
 */
export function doOverlap(p: Range, q: Range): boolean {
  const [low, high] = p.low <= q.low ? [p, q] : [q, p];
  if (low.high === null || low.high > high.low) return true;
  return low.high === high.low && !(isRoundNumber(p) && isRoundNumber(q));
}

/** By how much of it a sum may be rounded to one digit. */
const ROUNDED = 0.05;

/** *a tip of $2,000* for one of $2,084: a sum of money in one digit, close to one that is told to the dollar. */
function isRounded(round: Quantity, exact: Quantity): boolean {
  if (!isCurrency(round.unit) || round.unit !== exact.unit) return false;
  if (round.high === null || exact.high === null) return false;
  if (digitsOf(round) !== 1 || digitsOf(exact) < 3) return false;
  const [x, y] = [round.low + round.high, exact.low + exact.high];
  return Math.abs(x - y) <= ROUNDED * y;
}

/** How many digits of a number carry meaning: 1 for *2,000*, 4 for *2,084*. */
function digitsOf({ text }: Quantity): number {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}
