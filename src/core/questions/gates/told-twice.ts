import { daysBetween } from '../../calendar/day.ts';
import type { Interval } from '../../time/interval.ts';
import { silent, type Verdict } from '../comparison.ts';
import { matchParties } from '../match-parties.ts';
import { readOnce } from '../read-once.ts';
import { partyOf, type Told } from '../told.ts';
import { gapBetween } from './same-time.ts';

/** Beyond how many days two dates of one article tell of two occasions, and are no slip of the pen. */
const APART = 31;

/**
 * Clears two dates where an article gives both, each as a fact and months apart: whom it happened to it happened to twice. So it does
 * where each of the two articles tells of two occasions, whichever these are.
 */
export function notBothTimes(a: Told, b: Told): Verdict {
  const [ofA, ofB] = [othersOf(a), othersOf(b)];
  const isBoth =
    [ofA, ofB].every((others) => others.length > 0) ||
    ofA.some(({ event }) => gapBetween(event!, b.event!) === 0) ||
    ofB.some(({ event }) => gapBetween(event!, a.event!) === 0);
  return isBoth ? { clears: 'one article tells of both, as of two occasions' } : silent;
}

/** Where else in time its article tells the same of the same. */
const othersOf = readOnce((told) =>
  told
    .alikeIn(told.claim.predicate!)
    .filter(
      (other) =>
        isFact(other) &&
        (told.speaker === null || other.speaker === null || told.speaker === other.speaker) &&
        other.event !== null &&
        lieApart(other.event, told.event!) &&
        isOfSame(told, other),
    ),
);

/** One year and the next lie apart, though no day is between the two. */
function lieApart(x: Interval, y: Interval): boolean {
  return gapBetween(x, y) > 0 && Math.abs(daysBetween(x.first, y.first)) > APART;
}

function isFact({ claim }: Told): boolean {
  return claim.modality === 'fact' && claim.polarity === 'positive';
}

/** Whether two claims may tell of the same people and things; at least of one of them they do. */
function isOfSame(told: Told, other: Told): boolean {
  const matches = ['agent', 'patient'].flatMap((role) => {
    const [x, y] = [partyOf(told, role), partyOf(other, role)];
    return x && y ? [matchParties(x, y)] : [];
  });
  return matches.includes('same') && !matches.includes('different');
}
