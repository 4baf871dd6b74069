import { daysBetween } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { silent, type Assumption, type Verdict } from '../comparison.ts';
import { tieOf } from '../tied-to.ts';
import { areOfOneTime } from './same-time.ts';
import { narrowingOf } from '../match-parties.ts';
import { areOfOneAge } from '../one-age.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import data from '../../../../data/questions/parties.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';

/** Whether something goes on, or is done by one person, in many places within days. */
export function isOfManyPlaces(told: Told): boolean {
  return (
    MANY_PLACES.test(told.claim.predicate!) ||
    goesOnWidely(told) ||
    comesIn(told) ||
    areTakenApart(told)
  );
}

/** Whether what two claims tell of two places cannot have happened in both. */
export function notInBothPlaces(a: Told, b: Told, assume: Assumption): Verdict {
  if (countOthers(a, b)) return { clears: 'the numbers differ' };
  const isOnce = aspectOf(a.claim.predicate!) === 'once';
  const isOfOneTime =
    isOnce ||
    (a.event && b.event) ||
    areOfOneTime(a, b) ||
    isNewsOfOne(a, b) ||
    (assume.oneEvent && a.event === b.event);
  const areOfTwoTimes =
    lasted(a) !== lasted(b) || (!isOnce && [a, b].some((told) => isOfThePast(told, a, b)));
  const areTwo =
    !isOfOneTime ||
    (!assume.oneEvent && areOfTwoTimes) ||
    areOneAndSeveral(a, b) ||
    mayBeAnother(a, b);
  return areTwo ? { clears: 'it may have happened in both places' } : silent;
}

/** Whoever wins in one place wins in others, and who follows somebody *in Washington* was chosen elsewhere. */
const MANY_PLACES = /^(?:win|lose|succeed)$/;

/** *Lind finished second in Rosk*: who comes in there comes in elsewhere the week after. */
function comesIn(told: Told): boolean {
  return told.claim.statement.verb === 'finish' && partyOf(told, 'agent')?.named === true;
}

/** *The injured were taken to hospital in Orval*, and some of them to another one. */
function areTakenApart(told: Told): boolean {
  const patient = partyOf(told, 'patient');
  if (told.claim.predicate !== 'hospitalise' || !patient || patient.named) return false;
  return patient.quantity !== null || SEVERAL.test(patient.text);
}

const SEVERAL = /(?:injured|wounded|sick|people|children|men|women|\p{Ll}s)$/u;

const wide = wordSet(data.goingOnWidely);

/** *the race in Ohio*, *the campaign*: what goes on in many places at one time. */
function goesOnWidely({ parties }: Told): boolean {
  return parties.some(
    ({ role, head }) => (role === 'agent' || role === 'patient') && wide.has(head),
  );
}

/** Beyond how many days *the meeting*, of which nothing more is said, may be another one; and *the school board* of another town. */
const [DAYS, SEASONS] = [14, 100];

/** Whether no more than a bare word ties two claims of different weeks, or no name two of different seasons. */
function mayBeAnother(a: Told, b: Told): boolean {
  if (!a.said || !b.said || areOfOneTime(a, b)) return false;
  const days = Math.abs(daysBetween(a.said, b.said));
  return days > DAYS && [a, b].some((told) => !isTied(told, days > SEASONS));
}

/** *The meeting was held in Rosk*, *the meetings held in Jeddah*: several are no single one. */
function areOneAndSeveral(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  if (!x || !y || x.named || y.named || x.head !== y.head) return false;
  const isPlural = ({ text, head }: Party) => new RegExp(`\\b${head}s$`, 'i').test(text);
  return /^\p{Ll}+$/u.test(x.head) && isPlural(x) !== isPlural(y);
}

/** Whether something that a claim tells of has a name or, unless that is asked for, a word that describes it. */
function isTied(told: Told, byName: boolean): boolean {
  return told.parties.some(
    (party) =>
      /^(?:agent|patient)$/.test(party.role) &&
      (party.named ||
        (!byName && (narrowingOf(party).length > 0 || tieOf(told, party).length > 0))),
  );
}

/** *killed 14 people in Germany*, *15 in Lyon*: whoever each counts is not whom the other counts. */
function countOthers(a: Told, b: Told): boolean {
  const [p, q] = [partyOf(a, 'patient')?.quantity, partyOf(b, 'patient')?.quantity];
  return !!p && !!q && (p.low > (q.high ?? Infinity) || q.low > (p.high ?? Infinity));
}

/** How many days before it is told of what happened lately. */
const LATELY = 60;

/**
 * Whether what may happen to somebody time and again is told as long past, in one of two claims only: *was captured in
 * Tripoli, in 2011*, *had been kidnapped in Libya*.
 */
function isOfThePast(told: Told, a: Told, b: Told): boolean {
  const other = told === a ? b : a;
  const isOld = ({ event, published }: Told) =>
    event !== null && (published === null || daysBetween(event.last, published) > LATELY);
  if (isOld(told) && other.event === null) return true;
  const [x, y] = [told, other].map(({ claim: { sentence, statement } }) => {
    const { start, end } = statement.verbSpan;
    return PAST.test(
      sentence.text.slice(Math.max(0, start - 8 - sentence.start), end - sentence.start),
    );
  });
  // *police said that he had been arrested on Tuesday* tells it of that day.
  return x! && !y! && told.speaker === null && told.event === null;
}

const PAST = /\bhad\b/i;

/** *was held there for 44 days*: what went on elsewhere before or after. */
function lasted({ claim: { sentence } }: Told): boolean {
  return LASTED.test(sentence.text);
}

const LASTED = /\bfor (?:[\p{L}\d-]+ ){1,3}(?:hours|days|weeks|months|years)\b/u;

/** What befalls one person hardly twice within days. */
const PERSONAL = /^(?:arrest|kidnap|kill|rescue|discover|found-dead)$/;
/** Within how many days it is news, where one of the two does not say when it was. */
const NEWS_DAYS = 3;

/** *Police have arrested Osei in Orval*, told on the day on which another article has him arrested elsewhere. */
function isNewsOfOne(a: Told, b: Told): boolean {
  if (!PERSONAL.test(a.claim.predicate!) || !a.said || !b.said) return false;
  if (Math.abs(daysBetween(a.said, b.said)) > 1) return false;
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  if (!x || !y || !((x.named && y.named) || areOfOneAge(a, x, b, y))) return false;
  return [a, b].every(
    ({ event, said }) => !event || Math.abs(daysBetween(event.last, said!)) <= NEWS_DAYS,
  );
}
