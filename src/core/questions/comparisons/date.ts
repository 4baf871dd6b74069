import { aspectOf, isPredicateClass } from '../../claims/predicate.ts';
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
import { partyOf, type Party, type Told } from '../told.ts';
import { areOfOneAge } from '../one-age.ts';
import { areOneDoing } from '../one-doing.ts';
import { stemOf } from '../stem.ts';
import {
  areOrigins,
  areSoon,
  isFirst,
  tellsOfName,
  isOnceOnly,
  mostDaysBetween,
} from './one-occasion.ts';
import { isToldAnew } from './told-anew.ts';

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
  const areFirst = isFirst(a) && isFirst(b);
  const gates = runGates([
    () =>
      ofOneThing(alignment, isIdentified(a, b, isOrigin) || areFirst || areOneDoing(a, b), isTold),
    () => (isOrigin || assume.oneEvent ? silent : notAnyTime(a, b, alignment)),
    () => (isOrigin ? silent : notInPassing(a, b)),
    () => ofNoSuchThing(a, b),
    () => asHappened(a, b),
    () => (areFirst ? silent : samePlace(a, b)),
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

/** Whether the later of two articles does not say that a plan was changed. */
function isAsItWas(a: Told, b: Told): boolean {
  const later = a.said! < b.said! ? b : a;
  return !CHANGED.some((stem) => later.hasWord(stem));
}

const CHANGED = [
  'postpone',
  'delay',
  'reschedule',
  'move',
  'change',
  'defer',
  'correct',
  'later',
  'earlier',
  'forward',
  'back',
  'instead',
].map(stemOf);

/** *won the Missouri primary*, *the primary in Orval*: what is won in one place is won on another day in the next. */
function ofOneContest(a: Told, b: Told): Verdict {
  const [p, q] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  return p && q ? contestKnown(a, b, p, q) : silent;
}

/** *a new fire broke out*, where the other article tells of one that began before. */
function notANewOne(a: Told, b: Told): Verdict {
  const isNew = (told: Told) => A_NEW_ONE.test(affected(told)?.text ?? '');
  return isNew(a) !== isNew(b) ? { clears: 'one of the two tells of another occasion' } : silent;
}

const A_NEW_ONE = /^(?:a (?:new|fresh|second|third)|another) /i;

function notInPassing({ claim: x }: Told, { claim: y }: Told): Verdict {
  return x.statement.isFinite || y.statement.isFinite
    ? silent
    : { clears: 'one of the two says only in passing that it happened' };
}

function ofNoSuchThing(a: Told, b: Told): Verdict {
  return (isIndefinite(a) || isIndefinite(b)) && !areOneSomebody(a, b) && !areBroughtUp(a, b)
    ? { clears: 'one of the two speaks of any such thing' }
    : silent;
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
  return gap === 1 && (hasClock(a) || hasClock(b))
    ? { clears: 'one day may be another across time zones' }
    : silent;
}

/** *almost two weeks ago*, *14 months ago*: how many days a time may be off that is counted back in longer stretches than days. */
function reckonedRoughly(a: Told, b: Told): number {
  return Math.max(0, ...[a, b].map((told) => (isDay(told.event!) ? 0 : offBy(dateText(told)))));
}

function dateText(told: Told): string {
  const { start, end } = dateOf(told);
  const { sentence } = told.claim;
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

function offBy(text: string): number {
  const stretch = COUNTED_BACK.exec(text)?.[1]?.toLowerCase();
  return stretch === undefined ? 0 : DAYS[stretch]!;
}

const COUNTED_BACK = /\b(week|month|year)s? (?:ago|earlier|before|previously)\b/i;
const DAYS: Readonly<Record<string, number>> = { week: 7, month: 31, year: 366 };

/** *12 October* may be read as of another year than *12 October 2024*, where it gives none. */
function areOneDayOfYear(a: Told, b: Told): boolean {
  const [x, y] = [a, b].map(({ claim }) => /^\d{4}-(\d\d-\d\d)/.exec(claim.eventTime!)?.[1]);
  const isOpen = [a, b].some(({ claim }) => !/\b(?:19|20)\d\d\b/.test(claim.sentence.text));
  return x !== undefined && x === y && isOpen;
}

/** Whether each claim is dated when its article was published: each may report what happened on its own day. */
function areOfTheirDays(a: Told, b: Told): boolean {
  return [a, b].every(
    ({ event, published }) =>
      published !== null &&
      event !== null &&
      gapBetween(event, { first: published, last: published }) === 0,
  );
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

/** *left flowers on Saturday where the tram crashed*: the day is not that of the crash. */
function ownDays(a: Told, b: Told): Verdict {
  const isOwn = ({ claim }: Told) =>
    claim.statement.times.some(
      ({ value, start }) => value === claim.eventTime && start >= claim.start && start < claim.end,
    );
  const areOwn = (tellsOfName(a) && tellsOfName(b)) || (isOwn(a) && isOwn(b));
  return areOwn && ![a, b].some((told) => isStillSo(told) || isOfThing(told))
    ? silent
    : { clears: 'one of the two gives no day of its own' };
}

/** *built a 2016 campaign*: the year is a word of the thing. */
function isOfThing(told: Told): boolean {
  const { sentence } = told.claim;
  const { start, end } = dateOf(told);
  const [before, after] = [
    sentence.text.slice(0, start - sentence.start),
    sentence.text.slice(end - sentence.start),
  ];
  return /\b(?:an?|the|his|her|its|their) $/i.test(before) && /^ \p{Ll}/u.test(after);
}

/** *stayed shut on Tuesday*: it was so before. */
function isStillSo({ claim: { sentence, statement } }: Told): boolean {
  const { start, end } = statement.verbSpan;
  const words = sentence.text.slice(Math.max(0, start - 12 - sentence.start), end - sentence.start);
  return /\b(?:stay|remain|still|keep|kept)/i.test(words);
}

function dateOf({ claim }: Told) {
  return claim.statement.times.find((time) => time.value === claim.eventTime) ?? claim;
}

/** *the bridge*, *Nimba-3*. */
const KNOWN = /^the\b|\d/i;

/** Whom or what it happens to, without a name: *the bridge collapsed*. */
function affected(told: Told): Party | undefined {
  return partyOf(told, 'patient') ?? partyOf(told, 'agent');
}

/** Whether what each tells of is known, by a name or as *the bridge*. */
function isIdentified(a: Told, b: Told, isOrigin: boolean): boolean {
  const isKnown = (told: Told, other: Told) => {
    if (tellsOfName(told)) return true;
    const one = affected(told);
    if (!one || one.quantity || !(isOrigin || isOnceOnly(told.claim.predicate!))) return false;
    return KNOWN.test(one.text) || isBroughtUp(one, affected(other));
  };
  return isKnown(a, b) && isKnown(b, a);
}

/** *a 34-year-old man was arrested*, *police arrested the man*, in two articles on one of that age. */
function areOneSomebody(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  return !!x && !!y && areOfOneAge(a, x, b, y);
}

/** *signed a pay agreement*, beside *the agreement*: so the one brings up what the other knows. */
function isBroughtUp({ text, modifiers }: Party, other: Party | undefined): boolean {
  return modifiers.length > 0 && /^an?\b/i.test(text) && /^the\b/i.test(other?.text ?? '');
}

function areBroughtUp(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  if (!x || !y || x.head !== y.head || !isOnceOnly(a.claim.predicate!)) return false;
  return isBroughtUp(x, y) || isBroughtUp(y, x);
}

function hasClock({ claim }: Told): boolean {
  return /\b(?:local time|GMT|UTC|EST|EDT|overnight|midnight|late|early|\d\s?[ap]\.?m\b)/i.test(
    claim.sentence.text,
  );
}

/** *sent a letter*, *12 died*: one of several such things. */
function isIndefinite({ claim, parties }: Told): boolean {
  const isOnce = aspectOf(claim.predicate!) === 'once';
  return parties.some(
    ({ role, text, quantity }) =>
      role === 'patient' && (quantity !== null || (!isOnce && /^an?\b/i.test(text))),
  );
}

/** *to meet her*: what somebody came for, not what came of it. */
function isPurpose({ claim }: Told): boolean {
  return claim.modality === 'planned' && !claim.statement.isFinite;
}
