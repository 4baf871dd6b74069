import { daysBetween } from '../../calendar/day.ts';
import { countsPeople } from '../../claims/counted-noun.ts';
import { aspectOf, isPredicateClass } from '../../claims/predicate.ts';
import {
  alignParties,
  complementsApart,
  isAligned,
  isWhole,
  standApart,
  type Alignment,
} from '../align.ts';
import { silent, type Assumption, type Comparison, type Verdict } from '../comparison.ts';
import { areOfKnownThing } from '../gates/known-thing.ts';
import { tellAlike } from '../gates/one-telling.ts';
import { sameStory } from '../gates/same-story.ts';
import { areOfOneTime, gapBetween, sameTime } from '../gates/same-time.ts';
import { sameExtent } from '../gates/same-extent.ts';
import { narrowerPlace, samePlace } from '../gates/same-place.ts';
import { sameTerms } from '../gates/same-terms.ts';
import { areOpposed, areOpposedOnOneDay, isDecided, isEmptyVerb, isStaying } from '../opposed.ts';
import { wholeDenial } from '../gates/whole-denial.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Told } from '../told.ts';
import { sidesOf } from './outcome.ts';

/**
 * Compares two claims by yes and no: one predicate of the same participants, told once and denied once,
 * or two predicates that exclude each other.
 */
export function comparePolarity(a: Told, b: Told, assume: Assumption): Comparison | null {
  const [p, q] = [a.claim.predicate, b.claim.predicate];
  // An amount is no doing: of two, it is asked which is right.
  if (!p || !q || p === 'amount') return null;
  const denied = isDenial(a) !== isDenial(b);
  if ((isEmptyVerb(p) || isEmptyVerb(q)) && !(denied && isWhole(a, b))) return null;
  const opposed = areOpposed(p, q) || (areOpposedOnOneDay(p, q) && areOfOneDay(a, b));
  if (p !== q && !opposed) return null;
  const differs = (isNo(a) !== isNo(b)) !== opposed;
  // Who won and who lost is asked of one match on one day: see `compareOutcomes`.
  if (opposed && differs && (sidesOf(a) ?? sidesOf(b))) return null;
  const alignment = withNobody(a, b, alignParties(a, b), denied);
  const isTold = differs && !assume.oneEvent && !alignment.otherDiffers && tellAlike(a, b);
  if (
    !assume.oneEvent &&
    !(isPredicateClass(p) && isPredicateClass(q)) &&
    !isWhole(a, b) &&
    !isTold
  )
    return null;
  const gates = runGates([
    () =>
      isAligned(alignment) &&
      (!opposed || alignment.agent !== 'unknown' || areOfOneName(a, b) || isDecidedOnce(a, b))
        ? { passes: alignment.same.join('; ') || 'both speak of the same' }
        : isTold
          ? { passes: 'both sentences tell it in the same words' }
          : { clears: 'the two do not speak of the same participants' },
    () =>
      p.startsWith('vote') && standApart(a, b)
        ? { clears: 'the two do not speak of the same' }
        : sameComplements(a, b),
    () => ((opposed && !MOVES.test(p)) || p === 'settle' ? sameExtent(a, b) : silent),
    () =>
      (
        assume.oneEvent
          ? a.claim.modality === b.claim.modality
          : (isFact(a) && isFact(b)) ||
            areOnePlan(a, b, opposed) ||
            (opposed && (isKept(a, b) || isKept(b, a)))
      )
        ? { passes: `both are told as ${a.claim.modality}` }
        : { clears: `${a.claim.modality} and ${b.claim.modality} are different things` },
    () =>
      (isUntilNow(a) || isUntilNow(b)) && !areBeforeOne(a, b)
        ? { clears: 'one of the two speaks of the time before' }
        : { silent: true as const },
    () =>
      !assume.oneEvent && mayHaveTurned(a, b, opposed)
        ? {
            clears: 'it is not known of which days the two are, and such a thing changes with time',
          }
        : silent,
    () => wholeDenial(a, b),
    () => sameTerms(a, b),
    () => sameNumbers(a, b),
    () => (isDeniedWholly(a, b) ? silent : samePlace(a, b)),
    () => sameTime(a, b, assume, 0),
    () =>
      p === 'settle' && !assume.oneEvent && (a.event ?? b.event) && !areOfOneTime(a, b)
        ? { clears: 'another day: it may have happened twice' }
        : silent,
    () => sameStory(a, b, assume),
  ]);
  const slots = [
    a.claim.statement.negation ?? a.claim.statement.verbSpan,
    b.claim.statement.negation ?? b.claim.statement.verbSpan,
  ] as const;
  const kind = opposed ? ('antonym' as const) : ('polarity' as const);
  const base = { ...gates, kind, slots, nearest: null };
  if (gates.cleared) return { ...base, relation: null, strength: 'weak' };
  if (!differs) {
    if (opposed) return null;
    return {
      ...base,
      relation: 'agreement',
      strength: isStrong(a, b) ? 'strong' : 'weak',
      cleared: 'both say the same',
    };
  }
  const passed = [
    ...gates.passed,
    opposed
      ? `“${a.claim.statement.verb}” and “${b.claim.statement.verb}” exclude each other`
      : 'one says yes, the other no',
  ];
  const [no, yes] = isNo(a) ? [a, b] : [b, a];
  const [earlier, later] = (a.said ?? '') <= (b.said ?? '') ? [a, b] : [b, a];
  const isDoneLater = no.event && yes.event && no.event.last < yes.event.first;
  const isToldLater = isNo(earlier) && !isNo(later) && earlier.said !== later.said;
  if ((isYet(no) && isDoneLater) || (isYet(earlier) && isToldLater))
    return {
      ...base,
      passed,
      relation: 'update',
      strength: 'medium',
      cleared: 'not yet, and then done',
    };
  if (
    earlier.said &&
    later.said &&
    !(a.event && b.event) &&
    !(later.event && later.event.last <= earlier.said) &&
    isNo(earlier) &&
    !isDenial(earlier) &&
    !isNo(later) &&
    daysBetween(earlier.said, later.said) > 0
  )
    return {
      ...base,
      passed,
      relation: 'update',
      strength: 'weak',
      cleared: 'it may have happened in between',
    };
  const bySpeakers = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  if (isDenial(a) || isDenial(b) || bySpeakers)
    return {
      ...base,
      passed,
      relation: 'dispute',
      strength: 'medium',
      nearest: 'one of the speakers taking it back',
    };
  return {
    ...base,
    passed,
    relation: 'conflict',
    strength: a.speaker === null && b.speaker === null ? 'strong' : 'medium',
    nearest: 'different times or places',
  };
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

/** How the one who acts is named where nobody does. */
export const NOBODY = /^(?:no|none|nobody|neither)\b/i;

/**
 * *No group claimed it* denies it of every group; and where somebody denies what is said of the same doer, what
 * the denial leaves out is the same: *denied that it had shot down one*.
 */
function withNobody(a: Told, b: Told, alignment: Alignment, denied: boolean): Alignment {
  if (isOfNobody(a) !== isOfNobody(b) && happensToPeople(isOfNobody(a) ? b : a))
    return { ...alignment, patient: 'same', absent: true };
  const isNobody = (told: Told) => isNo(told) && NOBODY.test(partyOf(told, 'agent')?.text ?? '');
  if (isNobody(a) !== isNobody(b) && alignment.patient === 'same')
    return { ...alignment, agent: 'same' };
  if (denied && alignment.agent === 'same' && alignment.patient === 'unknown')
    return {
      ...alignment,
      patient: partyOf(a, 'patient') && partyOf(b, 'patient') ? 'unknown' : 'same',
    };
  return alignment;
}

/** *Nobody was killed*: of all people it is denied. */
export function isOfNobody(told: Told): boolean {
  return isNo(told) && NOBODY.test(partyOf(told, 'patient')?.text ?? '');
}

function happensToPeople(told: Told): boolean {
  const patient = partyOf(told, 'patient');
  const counted = patient?.quantity;
  return !!patient && (countsPeople(patient.head) || (!!counted && countsPeople(counted.of)));
}

/** Whether both give one day, and the same: what opens and closes does so on different ones. */
function areOfOneDay({ event: x }: Told, { event: y }: Told): boolean {
  return x !== null && y !== null && x.first === x.last && x.first === y.first && x.last === y.last;
}

/**
 * Whether, in articles without dates, both may be true of two days: what is, rises, appears or may be done again. What
 * happens once either did or did not, and a denial speaks of all days.
 */
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

/** What did not happen at all did not happen in a part of the place either. */
function isDeniedWholly(a: Told, b: Told): boolean {
  const [no, yes] = isNo(a) ? [a, b] : [b, a];
  return isNo(no) && !isNo(yes) && narrowerPlace(a, b) === yes;
}

/** Rates and prices are told by longer and shorter names in turn. */
const MOVES = /^(?:raise|cut)$/;

function sameComplements(a: Told, b: Told): Verdict {
  const [charge, second] = [chargeOf(a), chargeOf(b)];
  if (charge.length && second.length && !charge.some((word) => second.includes(word)))
    return { clears: 'the two do not speak of the same' };
  const [done, other] = [doingOf(a), doingOf(b)];
  if (done !== other)
    return {
      clears: `only one of the two speaks of “to ${(done ?? other)!}”, or of another doing`,
    };
  const [no, yes] = isNo(a) ? [a, b] : [b, a];
  const apart = complementsApart(no, yes, isNo(no));
  return apart ? { clears: apart } : silent;
}

/** *guilty of taking bribes*, *acquitted of the second charge, fraud*: the first letters of the words for what it is. */
function chargeOf({ claim: { predicate, sentence } }: Told): readonly string[] {
  if (!/^(?:convict|acquit|plead-(?:not-)?guilty)$/.test(predicate!)) return [];
  const words = /\b(?:guilty|acquitted|convicted|cleared|charges?) (?:of|to) ([^.;]{1,80})/i.exec(
    sentence.text,
  );
  return (words?.[1]?.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}

/** *did not allow them to share a supplier*: what somebody is let or made to do, by its verb; null for nothing. */
function doingOf({ claim: { predicate, sentence, statement } }: Told): string | null {
  if (!/^(?:allow|ban)$/.test(predicate!)) return null;
  const after = sentence.text.slice(statement.verbSpan.end - sentence.start);
  return /^[^.;:]{0,60}?\bto (\p{Ll}+)/u.exec(after)?.[1] ?? null;
}

/** *had not won since 1908*, *had been unchanged*, *went on for five days*: until it did; *did not win without losses*: it did. */
function isUntilNow({ claim }: Told): boolean {
  const { sentence, statement, predicate } = claim;
  // *ended without an agreement* denies what was not reached at all.
  const told = predicate === 'settle' ? sentence.text.replace(/\bwithout\b/, '') : sentence.text;
  if (claim.polarity === 'negative' && UNTIL_NOW.test(told)) return true;
  if (claim.polarity === 'negative' && predicate === 'settle' && AT_FIRST.test(told)) return true;
  if (!isStaying(predicate ?? '')) return false;
  const { start, end } = statement.verbSpan;
  const at = (offset: number) => offset - sentence.start;
  return (
    /^had\b/i.test(sentence.text.slice(at(start), at(end))) ||
    /^ (?:on |ahead )?(?:for|until|till|before)\b/.test(sentence.text.slice(at(end)))
  );
}

/** *called minutes before the crash*, *did not call before the plane fell*: both speak of the time before one thing. */
function areBeforeOne(a: Told, b: Told): boolean {
  return [a, b].every(({ claim: { sentence, statement } }) => {
    const after = sentence.text.slice(statement.verbSpan.end - sentence.start);
    return (
      !/\b(?:until|till|without|unless|since)\b/.test(after) &&
      /\bbefore (?:the|it|they|he|she|its|his|her)\b/.test(after)
    );
  });
}

/** *no agreement was reached in the morning*: those who talk go on talking. */
const AT_FIRST = /\b(?:morning|noon|afternoon|at first|initially|earlier)\b/i;

/** *since May*, and not *since it feared higher prices*. */
const UNTIL_NOW =
  /\b(?:until|till|before|without|unless)\b|\bsince (?!(?:he|she|it|they|we|there|its|their|his|her|the \p{Ll}+ (?:is|was|were|are|has|had))\b)/u;

/** *will stand*, *will not stand*: what is planned may change, but not within the day on which both were said. */
function areOnePlan(a: Told, b: Told, opposed: boolean): boolean {
  const isPlan = ({ claim }: Told) =>
    claim.modality === 'planned' && claim.statement.isFinite && claim.speaker !== null;
  if (!isPlan(a) || !isPlan(b) || a.said === null || b.said === null) return false;
  if (a.said === b.said || opposed) return a.said === b.said;
  const isUndated = [a, b].some(({ claim }) => claim.statedTime === null);
  return isUndated && a.speaker === b.speaker && a.published === b.published;
}

/** *said that he would stay in his post*, *resigned*: who is to stay as told on one day has not gone on that day. */
function isKept(stays: Told, goes: Told): boolean {
  const { modality, predicate, statement } = stays.claim;
  const isToStay = modality === 'planned' && statement.isFinite && isStaying(predicate!);
  return isToStay && isFact(goes) && isOfItsDay(stays) && stays.said === goes.said;
}

/** *said last week*: on none of the days that could be told. */
function isOfItsDay({ said, claim: { statedTime } }: Told): boolean {
  return said !== null && (statedTime === null || statedTime.startsWith(said));
}

function isFact(told: Told): boolean {
  return (
    told.claim.modality === 'fact' &&
    (told.claim.statement.isFinite || told.claim.stance === 'denies')
  );
}

/** Negated by its own words or by the one who denies it; both together are a yes. */
export function isNo(told: Told): boolean {
  return (told.claim.polarity === 'negative') !== isDenial(told);
}

export function isDenial(told: Told): boolean {
  return told.claim.stance === 'denies' || told.claim.stance === 'doubts';
}

function isYet(told: Told): boolean {
  return /\b(?:yet|so far|still)\b/i.test(told.claim.text);
}

function sameNumbers(a: Told, b: Told) {
  // "won by two votes", "held with five heads of state" tells more of the same.
  const [x, y] = [a, b].map(
    ({ parties }) =>
      parties.find(({ role, quantity }) => quantity && /^(?:agent|patient|extra)$/.test(role))
        ?.quantity,
  );
  if (!x && !y) return { silent: true as const };
  // *denied that he had taken money* of somebody said to have taken 200,000: any is denied.
  if (!x || !y) return isNo(x ? b : a) ? silent : { clears: 'one of the two gives a number' };
  const meet = x.low <= (y.high ?? Infinity) && y.low <= (x.high ?? Infinity);
  return meet ? { passes: 'the numbers can both hold' } : { clears: 'the numbers differ' };
}

/** Whether so much is the same that the two surely tell one thing. */
function isStrong(a: Told, b: Told): boolean {
  const shared = [...a.ids].filter((id) => b.ids.has(id)).length;
  return shared >= 2 || (shared >= 1 && a.event !== null && b.event !== null);
}
