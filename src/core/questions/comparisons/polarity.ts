import { daysBetween } from '../../calendar/day.ts';
import { isPredicateClass } from '../../claims/predicate.ts';
import { alignAnswers } from '../align-answers.ts';
import { isWhole } from '../pointed.ts';
import { standApart } from '../complements.ts';
import { silent, type Assumption, type Comparison, type Verdict } from '../comparison.ts';
import { knownDay } from '../gates/known-day.ts';
import { knownPeople } from '../gates/known-people.ts';
import { areOfKnownThing } from '../gates/known-thing.ts';
import { isOfAnyone } from '../gates/of-anyone.ts';
import { ofOneThing } from '../gates/of-one-thing.ts';
import { ofOneDoer } from '../gates/one-doer.ts';
import { ofOneProof } from '../gates/one-proof.ts';
import { tellAlike } from '../gates/one-telling.ts';
import { sameStory } from '../gates/same-story.ts';
import { notHearsay } from '../gates/not-hearsay.ts';
import { areOfOneTime, sameTime } from '../gates/same-time.ts';
import { daysDatedAnew } from '../gates/dated-anew.ts';
import { doersAtOnePlace } from '../gates/doers-at-one-place.ts';
import { ofOnePeriod } from '../gates/of-a-period.ts';
import { ofOwnDenial } from '../gates/own-denial.ts';
import { openingHours } from '../gates/opening-hours.ts';
import { oneStage } from '../gates/one-stage.ts';
import { sameCharge } from '../gates/same-charge.ts';
import { sameComplements } from '../gates/same-complements.ts';
import { sameExtent } from '../gates/same-extent.ts';
import { areOnAndOff, sameModality } from '../gates/same-modality.ts';
import { sameNumbers } from '../gates/same-numbers.ts';
import { sameSpan } from '../gates/same-span.ts';
import { isNobodyOfTwoDays } from '../gates/two-days.ts';
import { notDeniedOnceMore } from '../gates/told-again.ts';
import { notUntilNow } from '../gates/until-now.ts';
import { isDenial, isNo } from '../denial.ts';
import { nameOnePlace, narrowerPlace, samePlace } from '../gates/same-place.ts';
import { stillSo } from '../gates/still-so.ts';
import { dayOfState, unchangedSince } from '../gates/unchanged.ts';
import { sameTerms } from '../gates/same-terms.ts';
import {
  areOpposed,
  areOpposedOnOneDay,
  isDecided,
  isEmptyVerb,
  isFate,
  mayFollowOnOneDay,
} from '../opposed.ts';
import { wholeDenial, wholeState } from '../gates/whole-denial.ts';
import { coversOther } from '../extent.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Told } from '../told.ts';
import { wonAtOnePlace } from '../gates/one-place-won.ts';
import { sidesOf } from './outcome.ts';
import { relateYesAndNo } from './yes-and-no.ts';

/**
 * Compares two claims by yes and no: one predicate of the same participants, told once and denied once,
 * or two predicates that exclude each other.
 */
export function comparePolarity(a: Told, b: Told, assume: Assumption): Comparison | null {
  const [p, q] = [a.claim.predicate, b.claim.predicate];
  // An amount is no doing: of two, it is asked which is right.
  if (!p || !q || p === 'amount') return null;
  const denied = isDenial(a) !== isDenial(b);
  if ((isEmptyVerb(p) || isEmptyVerb(q)) && !((denied || areOneDeed(a, b)) && isWhole(a, b)))
    return null;
  const opposed =
    areOpposed(p, q) ||
    (areOpposedOnOneDay(p, q) &&
      ((areOfOneDay(a, b) && !mayFollowOnOneDay(p, q)) ||
        areOnAndOff(a, b) ||
        unchangedSince(a, b) !== null));
  if (p !== q && !opposed) return null;
  const differs = (isNo(a) !== isNo(b)) !== opposed;
  // Who won and who lost is asked of one match on one day: see `compareOutcomes`.
  if (opposed && differs && (sidesOf(a) ?? sidesOf(b))) return null;
  const covered = differs && coversOther(a, b, opposed);
  const ofFates = opposed && isFate(p) && isFate(q);
  const alignment = alignAnswers(a, b, { covered, ofFates, denied });
  const isTold = differs && !assume.oneEvent && !alignment.otherDiffers && tellAlike(a, b);
  if (
    !assume.oneEvent &&
    !(isPredicateClass(p) && isPredicateClass(q)) &&
    !isWhole(a, b) &&
    !isTold
  )
    return null;
  const isMove = opposed && MOVES.test(p);
  const isAnyones = !assume.oneEvent && isOfAnyone(a, b, alignment);
  const isKnown =
    (!opposed && !isAnyones) ||
    (!isAnyones && alignment.agent !== 'unknown') ||
    areOfOneName(a, b) ||
    isDecidedOnce(a, b) ||
    (unchangedSince(a, b) !== null && areOfKnownThing(a, b));
  const gates = runGates([
    () => ofOneThing(alignment, isKnown, isTold),
    () => ofOneVote(a, b, p),
    () => (assume.oneEvent ? silent : ofOneDoer(a, b, alignment)),
    () => (assume.oneEvent ? silent : ofOneProof(a, b)),
    () =>
      p === 'born' && !nameOnePlace(a, b) ? { clears: 'the two do not speak of the same' } : silent,
    () => (p === 'win' || p === 'lose' ? wonAtOnePlace(a, b) : silent),
    () => (p === 'score' && !assume.oneEvent ? inOneMatch(a, b) : silent),
    () => sameComplements(a, b),
    () => sameCharge(a, b),
    () => ofOwnDenial(a, b),
    () => ofOnePeriod(a, b),
    () => (ofFates && !covered ? knownPeople(a, b) : silent),
    () => doersAtOnePlace(a, b),
    () => (isMove ? sameSpan(a, b) : silent),
    () =>
      isMove && !assume.oneEvent && !mayBeOneMove(a, b) ? { clears: 'told of two days' } : silent,
    () => (!covered && ((opposed && !isMove) || p === 'settle') ? sameExtent(a, b) : silent),
    () => notHearsay(a, b),
    () => sameModality(a, b, opposed, assume),
    () => (assume.oneEvent ? silent : oneStage(a, b)),
    () => notUntilNow(a, b),
    () => notDeniedOnceMore(a, b),
    () =>
      differs && !opposed && !assume.oneEvent && isNobodyOfTwoDays(a, b)
        ? { clears: 'told of two days' }
        : silent,
    () => (assume.oneEvent ? silent : knownDay(a, b, opposed)),
    () => wholeDenial(a, b),
    () => (opposed ? wholeState(a, b) : silent),
    () => (opposed && !assume.oneEvent ? openingHours(a, b) : silent),
    () => sameTerms(a, b),
    () => (covered || (isMove && areOfOneMove(a, b)) ? silent : sameNumbers(a, b)),
    () => (isDeniedWholly(a, b) ? silent : samePlace(a, b)),
    () => (opposed ? stillSo(a, b, assume) : atOneTime(a, b, assume, differs)),
    () => (p === 'settle' && !assume.oneEvent ? ofOneSettlement(a, b) : silent),
    () => sameStory(a, b, assume),
  ]);
  return answering(a, b, gates, { opposed, differs });
}

/** When: what a page tells under a new date may be what others told long ago, and agrees with it; no more is made of it. */
function atOneTime(a: Told, b: Told, assume: Assumption, differs: boolean): Verdict {
  const verdict = sameTime(a, b, assume, 0);
  const days = !differs && 'clears' in verdict ? daysDatedAnew(a, b) : null;
  return days === null
    ? verdict
    : { passes: `their articles seem to report one event, though dated ${days} days apart` };
}

/** Two claims of yes and no that have been asked by all gates. */
function answering(
  a: Told,
  b: Told,
  gates: ReturnType<typeof runGates>,
  { opposed, differs }: { readonly opposed: boolean; readonly differs: boolean },
): Comparison | null {
  const [x, y] = [a.claim.statement, b.claim.statement];
  const slots = [x.negation ?? x.verbSpan, y.negation ?? y.verbSpan] as const;
  const kind = opposed ? ('antonym' as const) : ('polarity' as const);
  const base = { ...gates, kind, slots, nearest: null };
  if (gates.cleared) return { ...base, relation: null, strength: 'weak' };
  if (differs) {
    const shown = opposed
      ? `“${x.verb}” and “${y.verb}” exclude each other`
      : 'one says yes, the other no';
    return { ...base, passed: [...gates.passed, shown], ...relateYesAndNo(a, b) };
  }
  if (opposed) return null;
  return {
    ...base,
    relation: 'agreement',
    strength: isStrong(a, b) ? 'strong' : 'weak',
    cleared: 'both say the same',
  };
}

/** Within how many days two reports may be of one match. */
const MATCH_DAYS = 3;

/** *scored twice on his debut*, *failed to score for the second match running*: who plays every week scores in one match and not in another. */
function inOneMatch(a: Told, b: Told): Verdict {
  const [x, y] = [a, b].map((told) => told.event?.last ?? told.said);
  return x && y && Math.abs(daysBetween(x, y)) > MATCH_DAYS
    ? { clears: 'the two may have played on two days' }
    : silent;
}

/** What one votes for and the other against is one thing. */
function ofOneVote(a: Told, b: Told, predicate: string): Verdict {
  return predicate.startsWith('vote') &&
    (standApart(a, b) || (a.claim.predicate !== b.claim.predicate && !areOfOneStand(a, b)))
    ? { clears: 'the two do not speak of the same' }
    : silent;
}

/** Whether both say what they vote on: *voted for the bill*, *rejected the bill*. */
function areOfOneStand(a: Told, b: Told): boolean {
  const says = (told: Told) =>
    told.parties.some(({ role }) => /^(?:for|against|patient)$/.test(role));
  return says(a) && says(b);
}

/** Talks come to terms on one day, and may do so again. */
function ofOneSettlement(a: Told, b: Told): Verdict {
  return (a.event ?? b.event) && !areOfOneTime(a, b)
    ? { clears: 'another day: it may have happened twice' }
    : silent;
}

/** *Police used tear gas*, *did not use tear gas*: a verb that says little, with the same object. */
function areOneDeed(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  return a.claim.predicate !== 'be' && isNo(a) !== isNo(b) && !!x && x.head === y?.head;
}

/** *a court acquitted Tesic*, *Judge Ilic convicted Tesic*: of somebody named it is told, whoever decides. */
function areOfOneName(a: Told, b: Told): boolean {
  return [a, b].every(
    (told) => partyOf(told, 'patient')?.named && isDecided(told.claim.predicate!),
  );
}

/** *the budget was voted down*, *lawmakers approved the budget*: of one thing it is told, whoever decides. */
function isDecidedOnce(a: Told, b: Told): boolean {
  return [a, b].every(({ claim }) => isDecided(claim.predicate!)) && areOfKnownThing(a, b);
}

/** Whether both give one day, and the same, or both tell of now: what opens and closes does so on different ones. */
function areOfOneDay(a: Told, b: Told): boolean {
  const [x, y] = [a.event, b.event];
  if (!x && !y) return dayOfState(a) !== null && dayOfState(a) === dayOfState(b);
  return x !== null && y !== null && x.first === x.last && x.first === y.first && x.last === y.last;
}

/** What did not happen at all did not happen in a part of the place either. */
function isDeniedWholly(a: Told, b: Told): boolean {
  const [no, yes] = isNo(a) ? [a, b] : [b, a];
  return isNo(no) && !isNo(yes) && narrowerPlace(a, b) === yes;
}

/** Rates and prices are told by longer and shorter names in turn. */
const MOVES = /^(?:raise|cut)$/;

/** *rose 12 percent*, *fell 3 percent*: of one time it is asked which way, and not how far. */
function areOfOneMove(a: Told, b: Told): boolean {
  return (a.said !== null && a.said === b.said) || areOfOneTime(a, b);
}

/** *the share fell*, and the next day *rose*: what moves by itself and gives no time of its own did so on the day of its article. */
function mayBeOneMove(a: Told, b: Told): boolean {
  const isDeed = [a, b].some((told) => partyOf(told, 'agent') !== undefined);
  return isDeed || (a.event !== null && b.event !== null) || a.said === b.said;
}

/** Whether so much is the same that the two surely tell one thing. */
function isStrong(a: Told, b: Told): boolean {
  const shared = [...a.ids].filter((id) => b.ids.has(id)).length;
  return shared >= 2 || (shared >= 1 && a.event !== null && b.event !== null);
}
