import { daysBetween } from '../../calendar/day.ts';
import type { Quantity } from '../../claims/claim.ts';
import { countsPeople } from '../../claims/counted-noun.ts';
import { isPredicateClass } from '../../claims/predicate.ts';
import { isCurrency } from '../../claims/units.ts';
import { silent, type Assumption, type Comparison } from '../comparison.ts';
import { isEmptyVerb } from '../opposed.ts';
import { sameCount } from '../gates/same-count.ts';
import { sameKindOfFact } from '../gates/same-kind-of-fact.ts';
import { sameMeasure } from '../gates/same-measure.ts';
import { sameSetting } from '../gates/same-setting.ts';
import { sameStory } from '../gates/same-story.ts';
import { gapBetween, sameTime } from '../gates/same-time.ts';
import { sameParticipants } from '../gates/same-participants.ts';
import { samePlace } from '../gates/same-place.ts';
import { type Party, type Told } from '../told.ts';
import { runGates } from '../run-gates.ts';
import { matchCounted, partOf } from './count-scope.ts';
import { weighNumbers } from './weigh-numbers.ts';
import { countedParty } from '../counted-party.ts';
import { sameDoer, sameDraw } from '../gates/same-doer.ts';
import { samePriced } from '../gates/same-priced.ts';
import { exceeds, overfull } from './part-over-whole.ts';

/**
 * Compares two claims by the number that each gives for one thing: numbers are ranges, and only ranges
 * that do not meet can conflict.
 */
export function compareNumbers(a: Told, b: Told, assume: Assumption): Comparison | null {
  const [x, y] = [countedParty(a), countedParty(b)];
  if (!x?.quantity || !y?.quantity || a.claim.predicate !== b.claim.predicate) return null;
  const predicate = a.claim.predicate ?? '';
  if (!assume.oneEvent && !isPredicateClass(predicate) && !countsAlike(a, b, x, y)) return null;
  if (predicate === 'arrive' && isReached(x.quantity)) return null;
  // *two were unchanged*, *was unchanged at 17.86*
  if (isFraction(x.quantity) !== isFraction(y.quantity)) return null;
  if (MANY.test(predicate) && !(a.speaker !== null && a.speaker === b.speaker)) return null;
  const match = matchCounted(a, b, x, y);
  const part = partOf(a, b, match);
  const isOverfull =
    part !== null && predicate !== 'amount' && exceeds(a, b, part, x.quantity, y.quantity);
  const gates = runGates([
    () =>
      assume.oneEvent && (tellsToo(a, y.quantity!) || tellsToo(b, x.quantity!))
        ? { clears: 'one of the two counts a part only' }
        : silent,
    () => sameCount(a, b, x, y, match),
    () => sameKindOfFact(a, b),
    () =>
      sameParticipants(
        a,
        b,
        ['agent', 'patient', 'from'].filter((role) => role !== x.role && role !== y.role),
      ),
    () => sameDoer(a, b, x, y),
    () => sameDraw(a, b),
    () => sameMeasure(a, b),
    // *in the camp*: what makes a part of it explains no number larger than the whole.
    () => (isOverfull ? silent : sameSetting(a, b, [x.quantity!, y.quantity!], assume)),
    () => samePriced(a, b, x, assume),
    () => (part ? silent : samePlace(a, b)),
    () => sameTime(a, b, assume),
    () => sameStory(a, b, assume),
  ]);
  const slots = [x.quantity, y.quantity] as const;
  const cleared = {
    relation: null,
    kind: 'number',
    strength: 'weak',
    nearest: null,
    slots,
  } as const;
  if (gates.cleared) return { ...gates, ...cleared };
  if (part && predicate === 'amount')
    return { ...gates, ...cleared, cleared: 'one of the two is a narrower measure' };
  if (part)
    return isOverfull
      ? overfull(gates.passed, slots)
      : { ...gates, ...cleared, cleared: 'one of the two counts a part only' };
  return weighNumbers(a, b, [x.quantity, y.quantity], predicate, gates.passed, assume);
}

/** *17.86*: no number of anything that is counted. */
function isFraction({ low, unit, of }: Quantity): boolean {
  return unit === null && of === '' && !Number.isInteger(low);
}

/** *killed 52 people and the four bombers*: what the other counts is counted here as well. */
function tellsToo({ claim: { sentence } }: Told, { text, unit, of }: Quantity): boolean {
  if (unit !== null || !countsPeople(of)) return false;
  return ` ${sentence.text.toLowerCase()} `.includes(` ${text.toLowerCase()} `);
}

/** A verb that is in no class may tell much: what it says must be of the very same things, on the very same day. */
function countsAlike(a: Told, b: Told, x: Party, y: Party): boolean {
  const verb = a.claim.predicate ?? '';
  if (verb === '' || isEmptyVerb(verb) || x.quantity!.of === '') return false;
  if (x.role !== y.role || !/^(?:agent|patient|extra)$/.test(x.role)) return false;
  if (partOf(a, b, matchCounted(a, b, x, y)) || matchCounted(a, b, x, y) !== 'same') return false;
  if (a.event && b.event) return gapBetween(a.event, b.event) === 0;
  return a.said !== null && b.said !== null && Math.abs(daysBetween(a.said, b.said)) <= 1;
}

/** *Profit reached 63 million euros*, *the temperature reached 49 degrees*: neither money nor a share nor heat comes anywhere. */
function isReached({ unit }: Quantity): boolean {
  return unit === '%' || unit === 'K' || isCurrency(unit);
}

/** What may be done over and over: each time with another number. */
const MANY =
  /^(?:win|lose|score|meet|visit|travel|live|produce|use|publish|write|begin|end|happen)$/;
