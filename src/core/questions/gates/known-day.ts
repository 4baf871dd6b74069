import { aspectOf } from '../../claims/predicate.ts';
import { silent, type Verdict } from '../comparison.ts';
import { isDenial } from '../denial.ts';
import { isEmptyVerb } from '../opposed.ts';
import { partyOf, type Told } from '../told.ts';
import { gapBetween } from './same-time.ts';

/**
 * Clears what, in articles without dates, may be true of two days: what is, rises, appears or may be done again. What
 * happens once either did or did not, and a denial speaks of all days.
 *
 * @param opposed Whether the predicates exclude each other.
 */
export function knownDay(a: Told, b: Told, opposed: boolean): Verdict {
  return mayHaveTurned(a, b, opposed)
    ? { clears: 'it is not known of which days the two are, and such a thing changes with time' }
    : silent;
}

function mayHaveTurned(a: Told, b: Told, opposed: boolean): boolean {
  if (a.published !== null && b.published !== null) return false;
  if (a.event && b.event && gapBetween(a.event, b.event) === 0) return false;
  if ([a, b].some((told) => isEmptyVerb(told.claim.predicate!))) return true;
  const isOfOnce = [a, b].every(({ claim }) =>
    /^(?:once|cumulative)$/.test(aspectOf(claim.predicate!)),
  );
  if (opposed) return !isOfOnce;
  if (isDenial(a) || isDenial(b)) return false;
  return !isOfOnce || [a, b].some((told) => !partyOf(told, 'patient'));
}
