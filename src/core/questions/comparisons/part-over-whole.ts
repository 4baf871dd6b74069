import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import type { Quantity } from '../../claims/claim.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Comparison } from '../comparison.ts';
import { gapBetween } from '../gates/same-time.ts';
import type { Told } from '../told.ts';
import { isWholeCount } from './changed-with-time.ts';
import { sumOfPlaces } from './sum.ts';

/**
 * Whether the part is larger than the whole that it is of, which has not grown since.
 *
 * @param part The claim that tells of the part; see `partOf`.
 */
export function exceeds(
  a: Told,
  b: Told,
  part: Told | 'unclear',
  p: Quantity,
  q: Quantity,
): boolean {
  if (part === 'unclear') return false;
  const whole = part === a ? b : a;
  // Those who are missing become fewer.
  if (part.said !== whole.said && fleeting.has(part.claim.predicate ?? '')) return false;
  const isOneDay = a.event !== null && b.event !== null && gapBetween(a.event, b.event) === 0;
  // The train of another day has other passengers.
  if (!isOneDay && part.said !== whole.said && part.claim.predicate === 'aboard') return false;
  // More of those who were hurt on one day are known the day after.
  const isLater =
    aspectOf(part.claim.predicate ?? '') === 'cumulative' &&
    !!part.published &&
    !!whole.published &&
    part.published > whole.published;
  if (isLater && !(part.said !== null && whole.said !== null && part.said < whole.said))
    return false;
  if (!isOneDay && (part.said === null || whole.said === null || part.said > whole.said))
    return false;
  // *92 soldiers killed in all* are no part of those whom one attack killed.
  if (isWholeCount(part) && !isWholeCount(whole)) return false;
  const [small, large] = part === a ? [p, q] : [q, p];
  const together = sumOfPlaces(part, small) ?? small.low;
  return large.high !== null && together > large.high;
}

/** The conflict of a part that is more than the whole. */
export function overfull(
  passed: readonly string[],
  slots: readonly [Quantity, Quantity],
): Comparison {
  return {
    relation: 'conflict',
    kind: 'part-whole',
    strength: 'medium',
    cleared: null,
    slots,
    passed: [...passed, 'the part is more than the whole'],
    nearest: 'the whole having grown since',
  };
}

const fleeting = wordSet(relations.fleeting);
