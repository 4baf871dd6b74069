import { daysBetween } from '../../calendar/day.ts';
import { aspectOf, isUnique } from '../../claims/predicate.ts';
import { isDay } from '../../time/interval.ts';
import { isFinal, isMaking, isOnceEach } from '../done-once.ts';
import { partyOf, type Told } from '../told.ts';

/** Beyond how many days two dates make two events: what happens once may be told far apart. */
const REPEATS = { once: 400, cumulative: 7, event: 7, state: 0, attitude: 0 } as const;

/** Beyond how many days two claims of one predicate tell of two occasions. */
export function mostDaysBetween(a: Told, b: Told): number {
  const predicate = a.claim.predicate!;
  if (isUnique(predicate) || isFate(a) || areNextOnes(a, b) || areOrigins(a, b)) return Infinity;
  if (isTheFirst(a) && isTheFirst(b)) return Infinity;
  if (isPersonal(a)) return PERSONAL;
  return Math.min(
    REPEATS[aspectOf(predicate)],
    areUnnamed(a, b) ? (areOfOneNews(a, b) ? LATELY : SOON) : Infinity,
    isDay(a.event!) === isDay(b.event!) ? Infinity : OF_BACKGROUND,
  );
}

/** The most that `mostDaysBetween` gives for a claim beside any other, where it gives no more for that one. */
export function mostDaysOf(told: Told): number {
  const predicate = told.claim.predicate ?? '';
  if (isUnique(predicate) || isFate(told) || isNextOne(told) || isOrigin(told)) return Infinity;
  if (isTheFirst(told)) return Infinity;
  return isPersonal(told) ? PERSONAL : REPEATS[aspectOf(predicate)];
}

/** *the first case was confirmed on 14 May*, wherever that was: there is one; of *his first appearance* there is one each time that he was away. */
export function isTheFirst(told: Told): boolean {
  const what = partyOf(told, 'patient') ?? partyOf(told, 'agent');
  return /^the first\b/i.test(what?.text ?? '');
}

/** One person, by name, dies once; one treaty is signed once, one ship launched. */
function isFate({ claim, parties }: Told): boolean {
  const patient = parties.find(({ role }) => role === 'patient');
  if (!patient || patient.quantity || !befallsOnce(claim.predicate ?? '')) return false;
  return patient.named || (patient.modifiers.length > 0 && /^the\b/i.test(patient.text));
}

/** Whether two claims tell when a thing was made, in years gone by: *the bridge, built in 1932*. */
export function areOrigins(a: Told, b: Told): boolean {
  return isOrigin(a) && isOrigin(b);
}

function isOrigin({ claim, event }: Told): boolean {
  const predicate = claim.predicate ?? '';
  return (isMaking(predicate) || predicate === 'open') && event !== null && !isDay(event);
}

/** What befalls one thing once, whatever may befall others. */
function befallsOnce(predicate: string): boolean {
  return isFinal(predicate) || isOnceEach(predicate);
}

/** Within how many days things without a name, which may well be two, are one; and where articles of one day look back at it. */
const [SOON, LATELY] = [14, 60];

/** *the agreement that was signed in October*, *in September*: what is done once, told by two articles of one day. */
function areOfOneNews(a: Told, b: Told): boolean {
  if (aspectOf(a.claim.predicate!) !== 'once' || a.published !== b.published) return false;
  return [a, b].every(
    ({ event, published }) => published !== null && daysBetween(event!.last, published) > SOON,
  );
}

/** *began an inquiry*, *began an investigation*: soon after each other these are one, and months apart two. */
function areUnnamed(a: Told, b: Told): boolean {
  if ([a, b].some((told) => !tellsOfName(told) && !isInOnePlace(told.claim.predicate!)))
    return true;
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  if (/^(?:begin|end)$/.test(a.claim.predicate!)) return !x?.named || !y?.named;
  return !!x && !!y && !x.named && !y.named && x.head !== y.head;
}

/** Two plans told within so many days are for the next time that it happens, if nothing says that they were changed. */
const SAME_PLANS = 3;

/** Whether both tell of what is to come, in articles of the same days. */
export function areSoon(a: Told, b: Told): boolean {
  if (!isPlan(a) || !isPlan(b) || a.said === null || b.said === null) return false;
  return Math.abs(daysBetween(a.said, b.said)) <= SAME_PLANS;
}

function areNextOnes(a: Told, b: Told): boolean {
  return isNextOne(a) && isNextOne(b) && areSoon(a, b);
}

const isPlan = ({ claim: { modality } }: Told) => modality === 'planned';

function isNextOne(told: Told): boolean {
  return isPlan(told) && isOnceOnly(told.claim.predicate ?? '');
}

/** *was banned last year*, and now on Monday: beyond how many days a time that is no day tells of an earlier occasion. */
const OF_BACKGROUND = 60;

/** Within how many days what befalls one person by name is told of one occasion. */
const PERSONAL = 60;

/** *Osei was arrested*: hardly twice within one story. */
function isPersonal(told: Told): boolean {
  const patient = partyOf(told, 'patient');
  return !!patient?.named && !patient.quantity && /^(?:arrest|kidnap)$/.test(told.claim.predicate!);
}

/** What opens, collapses or takes place is known by *the*: a story has one tunnel, and one election. */
export function isOnceOnly(predicate: string): boolean {
  return aspectOf(predicate) === 'once' || isInOnePlace(predicate);
}

/** What befalls one thing of a story, however far apart it is told. */
function isInOnePlace(predicate: string): boolean {
  return befallsOnce(predicate) || predicate === 'reopen';
}

/** Whether something that it tells of has a name. */
export function tellsOfName({ parties }: Told): boolean {
  return parties.some(({ named, ids }) => named || ids.size > 0);
}
