import { aspectOf, isPredicateClass } from '../../claims/predicate.ts';
import { alignParties } from '../align.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { placeConflictUnless } from '../conflict.ts';
import { isOfManyPlaces, notInBothPlaces } from '../gates/in-both-places.ts';
import { ofOneThing } from '../gates/of-one-thing.ts';
import { sameStory } from '../gates/same-story.ts';
import { gapBetween, sameTime } from '../gates/same-time.ts';
import { notElsewhereBefore } from '../gates/told-again.ts';
import { areBroughtUp } from '../gates/one-affected.ts';
import { isPlaceNamed, twoPlaces } from '../gates/two-places.ts';
import { areOneSomebody } from '../one-age.ts';
import { isEmptyVerb } from '../opposed.ts';
import { areTwoPlaces, isNamedIn, kindOf, roomOf, townOf } from '../place-told.ts';
import { isWhole } from '../pointed.ts';
import { haveOneToll } from '../shared-toll.ts';
import { runGates } from '../run-gates.ts';
import type { Told } from '../told.ts';

/** Compares two claims by the place that each gives for one event: two towns, neither of them in the other. */
export function comparePlaces(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!predicate || predicate !== b.claim.predicate || isEmptyVerb(predicate)) return null;
  if (!isDoing(a) || [a, b].some(isOfManyPlaces)) return null;
  const both = [roomOf(a), roomOf(b)] as const;
  const [x, y] = both[0] && both[1] ? both : [townOf(a), townOf(b)];
  if (!x || !y || kindOf(x) !== kindOf(y) || !areTwoPlaces(x, y)) return null;
  const isOfToll =
    haveOneToll(a, b) &&
    !countsAny(a) &&
    !countsAny(b) &&
    !isPlaceNamed(a, y) &&
    !isPlaceNamed(b, x);
  if (!assume.oneEvent && !isPredicateClass(predicate) && !isWhole(a, b) && !isOfToll) return null;
  const gates = runGates([
    () =>
      ofOneThing(
        alignParties(a, b),
        // *a plane was diverted to Graz*: of one day and one airline, it is one plane.
        isOfToll ||
          predicate === 'land' ||
          (isTold(a) && isTold(b)) ||
          areOneSomebody(a, b) ||
          areBroughtUp(a, b),
      ),
    () =>
      a.claim.polarity === 'positive' &&
      b.claim.polarity === 'positive' &&
      a.claim.modality === b.claim.modality
        ? { silent: true }
        : { clears: 'one of the two did not happen, or not yet' },
    () => twoPlaces(a, x, b, y),
    () =>
      isNamedIn(x, b) || isNamedIn(y, a)
        ? { clears: 'one of the two names both places' }
        : { silent: true },
    () =>
      a.event && b.event && gapBetween(a.event, b.event) > 0
        ? { clears: 'another day: it may have happened twice' }
        : sameTime(a, b, assume),
    () => notInBothPlaces(a, b, assume),
    () => notElsewhereBefore(a, b),
    () => sameStory(a, b, assume, 'place'),
  ]);
  return placeConflictUnless(gates, [x, y], 'two events instead of one');
}

/** Whether a claim tells where something was done: of others, two places are never compared. */
export function isPlaced(told: Told): boolean {
  return townOf(told) !== undefined && isDoing(told);
}

/** *1,000 others were hurt in Selm*: some of those of whom the toll is. */
function countsAny({ parties }: Told): boolean {
  return parties.some(
    ({ role, quantity }) => /^(?:agent|patient)$/.test(role) && quantity !== null,
  );
}

/** Whether it tells of what happens in one place, not of what is so or is thought. */
function isDoing({ claim: { predicate } }: Told): boolean {
  return !/^(?:attitude|state)$/.test(aspectOf(predicate ?? ''));
}

/** Whether who or what it happens to is known, by name or as *the summit*, *her body*: *a train* may hit a bus in two towns. */
function isTold(told: Told): boolean {
  return told.parties.some(
    ({ role, named, text }) =>
      (role === 'agent' || role === 'patient') &&
      (named || /^(?:the|this|that|his|her|their)\b/i.test(text)),
  );
}
