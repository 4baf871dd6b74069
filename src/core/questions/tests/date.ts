import { aspectOf, isPredicateClass, isUnique } from '../../claims/predicate.ts';
import { alignParties, isAligned, isWhole } from '../align.ts';
import { silent, type Assumption, type Comparison, type Verdict } from '../comparison.ts';
import { tellAlike } from '../gates/one-telling.ts';
import { sameStory } from '../gates/same-story.ts';
import { gapBetween } from '../gates/same-time.ts';
import { samePlace } from '../gates/same-place.ts';
import type { Interval } from '../../time/interval.ts';
import { isEmptyVerb } from '../opposed.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/** Beyond how many days two dates make two events: what happens once may be told far apart. */
const REPEATS = { once: 400, cumulative: 7, event: 7, state: 0, attitude: 0 } as const;

const MOVES = /^(?:raise|cut)$/;

/** Compares two claims by the date that each gives for one event that happens once. */
export function compareDates(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!predicate || predicate !== b.claim.predicate || isEmptyVerb(predicate)) return null;
  if (!a.event || !b.event) return null;
  // *rose in the second quarter*, *rose in the third*: it does so time and again.
  if (MOVES.test(predicate) && !isDay(a.event) && !isDay(b.event)) return null;
  const alignment = alignParties(a, b);
  const isTold = !assume.oneEvent && !areOfTheirDays(a, b) && tellAlike(a, b);
  if (!assume.oneEvent && !isPredicateClass(predicate) && !isWhole(a, b) && !isTold) return null;
  const gap = gapBetween(a.event, b.event);
  if (gap === 0 || areOneDayOfYear(a, b)) return null;
  if (!isPredicateClass(predicate) && !(isDay(a.event) && isDay(b.event)) && !assume.oneEvent)
    return null;
  const far =
    isUnique(predicate) || isFate(a) || areNextOnes(a, b)
      ? Infinity
      : isPersonal(a)
        ? PERSONAL
        : Math.min(
            REPEATS[aspectOf(predicate)],
            areUnnamed(a, b) ? SOON : Infinity,
            isDay(a.event) === isDay(b.event) ? Infinity : OF_BACKGROUND,
          );
  const slots = [dateOf(a), dateOf(b)] as const;
  const gates = runGates([
    () =>
      isAligned(alignment) && isIdentified(a, b)
        ? { passes: alignment.same.join('; ') || 'both speak of the same' }
        : isTold
          ? { passes: 'both sentences tell it in the same words' }
          : { clears: 'the two do not speak of the same participants' },
    () =>
      !a.claim.statement.isFinite && !b.claim.statement.isFinite
        ? { clears: 'one of the two says only in passing that it happened' }
        : { silent: true },
    () =>
      [a, b].some((told) => isIndefinite(told, aspectOf(predicate) === 'once'))
        ? { clears: 'one of the two speaks of any such thing' }
        : { silent: true },
    () =>
      a.claim.polarity === 'positive' &&
      b.claim.polarity === 'positive' &&
      !isPurpose(a) &&
      !isPurpose(b)
        ? { silent: true }
        : { clears: 'one of the two did not happen' },
    () => samePlace(a, b),
    () => sameStory(a, b, assume, isDeath(a) ? 'death' : 'date'),
    () =>
      [a, b].some(isStillSo)
        ? { clears: 'one of the two gives no day of its own' }
        : isNamed(a) && isNamed(b)
          ? silent
          : ownDays(a, b),
    () =>
      gap <= far || (assume.oneEvent && far > 0)
        ? { passes: 'it happens once' }
        : { clears: `${gap} days lie between the two: it may have happened twice` },
    () =>
      gap === 1 && (hasClock(a) || hasClock(b))
        ? { clears: 'one day may be another across time zones' }
        : { silent: true },
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
  if (a.claim.modality === 'planned' && a.said !== b.said)
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

/** One person, by name, dies once; one treaty is signed once, one ship launched. */
function isFate({ claim, parties }: Told): boolean {
  const patient = parties.find(({ role }) => role === 'patient');
  if (!patient || patient.quantity || !FATES.test(claim.predicate ?? '')) return false;
  return patient.named || (patient.modifiers.length > 0 && /^the\b/i.test(patient.text));
}

const FATES = /^(?:kill|release|sign|ratify|launch|invent|discover|publish|sink|open)$/;

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
  return isOwn(a) && isOwn(b) ? silent : { clears: 'one of the two gives no day of its own' };
}

/** *stayed shut on Tuesday*: it was so before. */
function isStillSo({ claim: { sentence, statement } }: Told): boolean {
  const { start, end } = statement.verbSpan;
  const words = sentence.text.slice(Math.max(0, start - 12 - sentence.start), end - sentence.start);
  return /\b(?:stay|remain|still|keep|kept)/i.test(words);
}

/** Within how many days things without a name, which may well be two, are one. */
const SOON = 14;

/** *began an inquiry*, *began an investigation*: soon after each other these are one, and months apart two. */
function areUnnamed(a: Told, b: Told): boolean {
  if ([a, b].some((told) => !isNamed(told) && !IN_ONE_PLACE.test(told.claim.predicate!)))
    return true;
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  if (/^(?:begin|end)$/.test(a.claim.predicate!)) return !x?.named || !y?.named;
  return !!x && !!y && !x.named && !y.named && x.head !== y.head;
}

/** Two plans told on one day are for the next time that it happens. */
function areNextOnes(a: Told, b: Told): boolean {
  const isNext = ({ claim: { modality, predicate } }: Told) =>
    modality === 'planned' && isOnceOnly(predicate!);
  return isNext(a) && isNext(b) && a.said !== null && a.said === b.said;
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

function isDay({ first, last }: Interval): boolean {
  return first === last;
}

function dateOf({ claim }: Told) {
  return claim.statement.times.find((time) => time.value === claim.eventTime) ?? claim;
}

/** What opens, collapses or takes place is known by *the*: a story has one tunnel, and one election. */
function isOnceOnly(predicate: string): boolean {
  return aspectOf(predicate) === 'once' || IN_ONE_PLACE.test(predicate);
}

/** What befalls one thing of a story, however far apart it is told. */
const IN_ONE_PLACE = new RegExp(`${FATES.source}|^reopen$`);

/** *the bridge*, *Nimba-3*. */
const KNOWN = /^the\b|\d/i;

/** Whom or what it happens to, without a name: *the bridge collapsed*. */
function affected(told: Told): Party | undefined {
  return partyOf(told, 'patient') ?? partyOf(told, 'agent');
}

function isNamed({ parties }: Told): boolean {
  return parties.some(({ named, ids }) => named || ids.size > 0);
}

/** Whether what each tells of is known, by a name or as *the bridge*. */
function isIdentified(a: Told, b: Told): boolean {
  return [a, b].every((told) => {
    if (isNamed(told)) return true;
    const one = affected(told);
    return isOnceOnly(told.claim.predicate!) && !!one && !one.quantity && KNOWN.test(one.text);
  });
}

function hasClock({ claim }: Told): boolean {
  return /\b(?:local time|GMT|UTC|EST|EDT|overnight|midnight|late|early|\d\s?[ap]\.?m\b)/i.test(
    claim.sentence.text,
  );
}

/** *sent a letter*, *12 died*: one of several such things. */
function isIndefinite(told: Told, isOnce: boolean): boolean {
  return told.parties.some(
    ({ role, text, quantity }) =>
      role === 'patient' && (quantity !== null || (!isOnce && /^an?\b/i.test(text))),
  );
}

/** *to meet her*: what somebody came for, not what came of it. */
function isPurpose({ claim }: Told): boolean {
  return claim.modality === 'planned' && !claim.statement.isFinite;
}
