import { daysBetween } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { silent, type Assumption, type Verdict } from '../comparison.ts';
import { isStaying } from '../opposed.ts';
import { isDecided, oneDecision } from './one-decision.ts';
import { partyOf, type Told } from '../told.ts';

/**
 * Whether two claims of yes and no are told alike: as facts, as one plan, or as a plan to stay and its contrary on the
 * same day.
 *
 * @param opposed Whether their predicates exclude each other.
 */
export function sameModality(a: Told, b: Told, opposed: boolean, assume: Assumption): Verdict {
  if (isDecided(a) && isDecided(b)) return oneDecision(a, b);
  if (opposed && areOnAndOff(a, b)) return silent;
  if (!opposed && !assume.oneEvent && (isRuledOut(a, b) || isRuledOut(b, a)))
    return { passes: 'one rules out what the other tells as done' };
  const areAlike = assume.oneEvent
    ? a.claim.modality === b.claim.modality
    : (isFact(a) && isFact(b)) ||
      areOnePlan(a, b, opposed) ||
      (opposed && (isKept(a, b) || isKept(b, a)));
  return areAlike
    ? { passes: `both are told as ${a.claim.modality}` }
    : { clears: apart(a.claim.modality, b.claim.modality) };
}

/** Two facts, or two plans, that are none of one kind: one of them stands in a clause that only mentions it. */
function apart(x: string, y: string): string {
  return x === y
    ? 'one of the two says only in passing that it happened'
    : `${x} and ${y} are different things`;
}

/** *will stand*, *will not stand*: what is planned may change, but not within the day on which both were said. */
function areOnePlan(a: Told, b: Told, opposed: boolean): boolean {
  const isPlan = ({ claim }: Told) =>
    claim.modality === 'planned' && claim.statement.isFinite && claim.speaker !== null;
  if (!isPlan(a) || !isPlan(b) || a.said === null || b.said === null) return false;
  if (a.said === b.said || opposed) return a.said === b.said;
  const isUndated = [a, b].some(({ claim }) => claim.statedTime === null);
  return isUndated && a.speaker === b.speaker && a.published === b.published;
}

/** Within how many days of a deed somebody who rules it out speaks of it, and of no other. */
const RULED_OUT_DAYS = 2;

/** *resigned*, and on that day or the next *said that he would not resign*: what is done once and is ruled out has not been done. */
function isRuledOut(no: Told, yes: Told): boolean {
  const { modality, polarity, statement } = no.claim;
  const isNotToBe = modality === 'planned' && polarity === 'negative' && statement.isFinite;
  // Of others one may say what they would not do, as one thinks.
  const isOwn = no.speaker !== null && (partyOf(no, 'agent')?.ids.has(no.speaker) ?? false);
  // *met her on Monday*, *would not meet her*, that is once more.
  const isOnce = aspectOf(no.claim.predicate!) === 'once';
  if (!isNotToBe || !isOwn || !isOnce || !isFact(yes) || no.said === null) return false;
  const done = yes.event ? yes.event.last : isOfItsDay(yes) ? yes.said : null;
  return done !== null && done <= no.said && daysBetween(done, no.said) <= RULED_OUT_DAYS;
}

/** *said that he would stay in his post*, *resigned*: who is to stay as told on one day has not gone on that day. */
function isKept(stays: Told, goes: Told): boolean {
  const { modality, predicate, statement } = stays.claim;
  const isToStay = modality === 'planned' && statement.isFinite && isStaying(predicate!);
  return isToStay && isFact(goes) && isOfItsDay(stays) && stays.said === goes.said;
}

/** *will be held as planned*, *has been postponed*: of what is to take place, as both are told on one day. */
export function areOnAndOff(a: Told, b: Told): boolean {
  return isOnAndOff(a, b) || isOnAndOff(b, a);
}

function isOnAndOff(on: Told, off: Told): boolean {
  const { modality, predicate, sentence } = on.claim;
  return (
    modality === 'planned' &&
    /^(?:happen|begin)$/.test(predicate!) &&
    AS_PLANNED.test(sentence.text) &&
    off.claim.predicate === 'cancel' &&
    isFact(off) &&
    on.said !== null &&
    on.said === off.said
  );
}

const AS_PLANNED = /\b(?:as (?:planned|scheduled)|on schedule|go(?:es)? ahead|despite)\b/;

/** *said last week*: on none of the days that could be told. */
function isOfItsDay({ said, claim: { statedTime } }: Told): boolean {
  return said !== null && (statedTime === null || statedTime.startsWith(said));
}

function isFact(told: Told): boolean {
  return (
    told.claim.modality === 'fact' &&
    (told.claim.statement.isFinite ||
      told.claim.stance === 'denies' ||
      // *admitted every count, pleading guilty*: nobody does that in passing.
      told.claim.predicate!.startsWith('plead-'))
  );
}
