import { isPredicateClass } from '../../claims/predicate.ts';
import { alignParties } from '../align.ts';
import { isWhole } from '../pointed.ts';
import { silent, type Assumption, type Comparison, type Verdict } from '../comparison.ts';
import { ofOneThing } from '../gates/of-one-thing.ts';
import { contestKnown } from '../gates/one-contest.ts';
import { tellAlike } from '../gates/one-telling.ts';
import { sameStory } from '../gates/same-story.ts';
import { gapBetween } from '../gates/same-time.ts';
import { notOneMore } from '../gates/told-again.ts';
import { notBothTimes } from '../gates/told-twice.ts';
import { notAnyTime } from '../gates/not-any-time.ts';
import { samePlace } from '../gates/same-place.ts';
import { isDay } from '../../time/interval.ts';
import { isEmptyVerb } from '../opposed.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Told } from '../told.ts';
import { areOneDoing } from '../one-doing.ts';
import { areOrigins, areSoon, isTheFirst, mostDaysBetween } from './one-occasion.ts';
import { isToldAnew } from './told-anew.ts';
import { isAsItWas } from '../changed-plan.ts';
import { areOfTheirDays, areOneDayOfYear, dateOf, reckonedRoughly } from '../date-told.ts';
import { areIdentified, notANewOne, ofNoSuchThing } from '../gates/one-affected.ts';
import { ownDays } from '../gates/own-days.ts';

const MOVES = /^(?:raise|cut)$/;

/** What goes on for a while, and has a year or a month in which it does, but no date. */
const LASTS = /^(?:spend|live|last)$/;

/** Compares two claims by the date that each gives for one event that happens once. */
export function compareDates(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!predicate || predicate !== b.claim.predicate || isEmptyVerb(predicate)) return null;
  if (!a.event || !b.event) return null;
  const gap = gapBetween(a.event, b.event);
  if (gap <= reckonedRoughly(a, b) || areOneDayOfYear(a, b)) return null;
  // *rose in the second quarter*, *rose in the third*: it does so time and again.
  if (MOVES.test(predicate) && !isDay(a.event) && !isDay(b.event)) return null;
  const isTold = !assume.oneEvent && !areOfTheirDays(a, b) && tellAlike(a, b);
  const areDays = isDay(a.event) && isDay(b.event);
  if (LASTS.test(predicate) && !areDays) return null;
  const isOrigin = areOrigins(a, b);
  const isKnown = isOrigin || isPredicateClass(predicate) || (areDays && (isTold || isWhole(a, b)));
  if (!isKnown && !assume.oneEvent) return null;
  const alignment = alignParties(a, b);
  const slots = [dateOf(a), dateOf(b)] as const;
  const areTheFirst = isTheFirst(a) && isTheFirst(b);
  const gates = runGates([
    () =>
      ofOneThing(
        alignment,
        areIdentified(a, b, isOrigin) || areTheFirst || areOneDoing(a, b),
        isTold,
      ),
    () => (isOrigin || assume.oneEvent ? silent : notAnyTime(a, b, alignment)),
    () => (isOrigin ? silent : notInPassing(a, b)),
    () => ofNoSuchThing(a, b),
    () => asHappened(a, b),
    () => (areTheFirst ? silent : samePlace(a, b)),
    () => sameStory(a, b, assume, isDeath(a) ? 'death' : 'date'),
    () => ownDays(a, b),
    () => onOneOccasion(a, b, gap, assume),
    () => inOneZone(a, b, gap),
    () => notOneMore(a, b),
    () => notBothTimes(a, b),
    () =>
      [a, b].some(({ claim }) => claim.modality !== 'planned' && isToldAnew(claim))
        ? { clears: 'the later one speaks of a change' }
        : silent,
    () => notANewOne(a, b),
    () => (predicate === 'win' && !assume.oneEvent ? ofOneContest(a, b) : silent),
  ]);
  const base = { ...gates, kind: 'date' as const, slots, nearest: null };
  if (gates.cleared) return { ...base, relation: null, strength: 'weak' };
  if (a.claim.modality !== b.claim.modality)
    return {
      ...base,
      relation: 'update',
      strength: 'weak',
      cleared: 'planned for one day, done on another',
    };
  if (a.claim.modality === 'planned' && a.said !== b.said && !(areSoon(a, b) && isAsItWas(a, b)))
    return { ...base, relation: 'update', strength: 'weak', cleared: 'a plan may be moved' };
  return {
    ...base,
    relation: 'conflict',
    strength: gap > 1 ? 'strong' : 'medium',
    passed: [
      ...gates.passed,
      `${a.claim.eventTime!} and ${b.claim.eventTime!} cannot both be the date`,
    ],
    nearest: 'two events instead of one',
  };
}

/** *won the Missouri primary*, *the primary in Orval*: what is won in one place is won on another day in the next. */
function ofOneContest(a: Told, b: Told): Verdict {
  const [p, q] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  return p && q ? contestKnown(a, b, p, q) : silent;
}

function notInPassing({ claim: x }: Told, { claim: y }: Told): Verdict {
  return x.statement.isFinite || y.statement.isFinite
    ? silent
    : { clears: 'one of the two says only in passing that it happened' };
}

function asHappened(a: Told, b: Told): Verdict {
  const didNot = (told: Told) => told.claim.polarity !== 'positive' || isPurpose(told);
  return didNot(a) || didNot(b) ? { clears: 'one of the two did not happen' } : silent;
}

function onOneOccasion(a: Told, b: Told, gap: number, { oneEvent }: Assumption): Verdict {
  const most = mostDaysBetween(a, b);
  return gap <= most || (oneEvent && most > 0)
    ? { passes: 'it happens once' }
    : { clears: `${gap} days lie between the two: it may have happened twice` };
}

function inOneZone(a: Told, b: Told, gap: number): Verdict {
  // Both tell it by the clock of the place where it was.
  if ([a, b].every(({ claim }) => /\blocal time\b/.test(claim.sentence.text))) return silent;
  return gap === 1 && (hasClock(a) || hasClock(b))
    ? { clears: 'one day may be another across time zones' }
    : silent;
}

/** Whether somebody dies whose full name is told: that name has one death, wherever articles tell of it. */
export function isDeath(told: Told): boolean {
  const patient = partyOf(told, 'patient');
  return (
    told.claim.predicate === 'kill' &&
    !!patient?.named &&
    !patient.quantity &&
    patient.head.includes(' ')
  );
}

function hasClock({ claim }: Told): boolean {
  return /\b(?:local time|GMT|UTC|EST|EDT|overnight|midnight|late|early|\d\s?[ap]\.?m\b)/i.test(
    claim.sentence.text,
  );
}

/** *to meet her*: what somebody came for, not what came of it. */
function isPurpose({ claim }: Told): boolean {
  return claim.modality === 'planned' && !claim.statement.isFinite;
}
