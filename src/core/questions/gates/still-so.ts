import data from '../../../../data/questions/relations.json' with { type: 'json' };
import { type Assumption, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';
import { dayOf, sameTime } from './same-time.ts';
import { dayOfState, unchangedSince } from './unchanged.ts';

const ends = new Set(data.ends.map(([end, lasting]) => `${end!} ${lasting!}`));

/**
 * When, of two claims that exclude each other. Of what has ended on one day it may be told for the days before that it
 * went on, and not for those after: *was released on Wednesday*, *was still in custody on Thursday*.
 */
export function stillSo(a: Told, b: Told, assume: Assumption): Verdict {
  if (diedAfterwards(a, b) || diedAfterwards(b, a))
    return { clears: 'another day: it may have happened twice' };
  const unchanged = unchangedSince(a, b);
  if (unchanged)
    return { passes: `told of ${unchanged.since}, and of ${unchanged.until} as unchanged` };
  const [end, state] = isEndOf(a, b) ? [a, b] : isEndOf(b, a) ? [b, a] : [null, null];
  if (!end || !state) return sameTime(a, b, assume, 0);
  const since = end.event?.last;
  const until = dayOfState(state);
  if (since && until && until > since)
    return { passes: `ended by ${since}, and told of ${until} as still so` };
  return state.claim.predicate === 'in-custody'
    ? { clears: 'it may have ended after that' }
    : sameTime(a, b, assume, 0);
}

/** *was found alive on Thursday*, *has died*, a day later. */
function diedAfterwards(living: Told, dead: Told): boolean {
  if (living.claim.predicate !== 'survive' || !/^(?:die|kill)$/.test(dead.claim.predicate ?? ''))
    return false;
  const [found, died] = [dayOf(living), dayOf(dead)];
  return found !== null && died !== null && died > found;
}

/** Whether one claim tells the end of what the other tells to last. */
export function isEndOf(a: Told, b: Told): boolean {
  return ends.has(`${a.claim.predicate ?? ''} ${b.claim.predicate ?? ''}`);
}
