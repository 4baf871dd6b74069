import { daysBetween } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { isPointedAt } from '../pointed.ts';
import { silent, type Verdict } from '../comparison.ts';
import { partyOf, type Told } from '../told.ts';
import { gapBetween } from './same-time.ts';

/** Within how many days articles that speak of the same people tell of one occasion. */
const SEASON = 14;

/**
 * Clears what two articles tell weeks apart of people who are in the news all the time, unless it is known to be one occasion: both
 * give one day for it, or it happens once to what both name. Who runs for office wins, speaks and refuses every other week.
 */
export function notFarApart(a: Told, b: Told): Verdict {
  if (!a.published || !b.published) return silent;
  const days = Math.abs(daysBetween(a.published, b.published));
  if (days <= SEASON || areOfOneDay(a, b) || (isOnceTo(a) && isOnceTo(b))) return silent;
  return {
    clears: `their articles lie ${days} days apart, and it may be so one day and not another`,
  };
}

function areOfOneDay({ event: x }: Told, { event: y }: Told): boolean {
  return x !== null && y !== null && gapBetween(x, y) <= 1;
}

/** *killed Moreau*, *signed the Turov treaty*: told again years later, it is still the same. */
function isOnceTo(told: Told): boolean {
  const predicate = told.claim.predicate ?? '';
  const thing = partyOf(told, 'patient');
  return /^(?:once|cumulative)$/.test(aspectOf(predicate)) && !!thing && isPointedAt(thing);
}
