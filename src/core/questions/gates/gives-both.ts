import type { Quantity } from '../../claims/claim.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/**
 * *All 61 schools were shut*, *84 schools and nurseries are closed: 61 schools and 23 nurseries*: whoever gives the number of
 * another for the same things as a part of his own tells of something else as well.
 *
 * @param slots What is compared, in each of the two.
 */
export function givesBoth(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): Verdict {
  return isGivenBeside(p, b, q) || isGivenBeside(q, a, p)
    ? { clears: 'one of the two gives both numbers' }
    : silent;
}

/** Whether a sentence gives a number behind a greater one of its own. */
function isGivenBeside(number: Quantity, { plain, claim }: Told, own: Quantity): boolean {
  return plain.amounts.some(
    ({ start, low, high, unit, of }) =>
      claim.sentence.start + start >= own.end &&
      low < own.low &&
      low === number.low &&
      high === number.high &&
      unit === number.unit &&
      of === number.of,
  );
}
