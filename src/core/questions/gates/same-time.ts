import { isWeekday } from '../../calendar/day-names.ts';
import { daysBetween, type Day } from '../../calendar/day.ts';
import { aspectOf, isUnique } from '../../claims/predicate.ts';
import type { Interval } from '../../time/interval.ts';
import { silent, type Assumption, type Verdict } from '../comparison.ts';
import { areAgesOfOne, type Told } from '../told.ts';

/** Within how many days of publication two claims without dates of their own may tell one thing. */
const WINDOW = { cumulative: 30, state: 60, once: 3650, event: 5, attitude: 30 } as const;

/** Beyond how many days a year or a month is not that in which a story takes place. */
const MONTH = 31;

/** More days than lie between any two. */
const EVER = 2 ** 31 - 1;

/** Within how many days two claims with this predicate, not both of which give a day, may tell one thing. */
export function windowOf(predicate: string): number {
  // *was born in 1934*, and elsewhere without the year.
  return isUnique(predicate) ? EVER : WINDOW[aspectOf(predicate)];
}

/**
 * When: two dates that cannot be one, or two publications too far apart, make two events.
 *
 * @param tolerance How many days the dates may differ: reports count by their own time zones.
 */
export function sameTime(a: Told, b: Told, assume: Assumption, tolerance = 1): Verdict {
  // *Erik Lund, 52, died on Friday*, *Erik Lund, 52, was buried on Wednesday*: nobody is so old at that time alone.
  if (areAgesOfOne(a, b)) return toldNear(a, a.said, b.said);
  if (a.event && b.event) {
    const gap = gapBetween(a.event, b.event);
    if (!assume.oneEvent && areTwoDays(a, b, a.event, b.event))
      return { clears: `another time: ${show(a.event)} and ${show(b.event)}` };
    // Two quarters that follow each other are two, however near their edges are.
    if (gap > (isStretch(a.event) && isStretch(b.event) ? 0 : tolerance))
      return { clears: `another time: ${show(a.event)} and ${show(b.event)}` };
    return { passes: `both at one time, ${show(a.event)}` };
  }
  if (assume.oneEvent || isNever(a) || isNever(b)) return silent;
  const before = [a, b].find((told) => wasToldBefore(told, told === a ? b : a));
  if (before) return { clears: `told on ${before.said!}, before the other happened` };
  const [p, q] = [happened(a), happened(b)];
  if (p && q && !a.event && !b.event && [a, b].every(opensOnOneDay) && areTwoDays(a, b, p, q))
    return { clears: `another time: ${show(p)} and ${show(q)}` };
  if (p && q && gapBetween(p, q) === 0) return { passes: `both at one time, ${show(p)}` };
  // *Last year he was banned for three matches*, in an article that opens with the ban of Monday.
  if (p && q && [a, b].some(isOfBackground) && gapBetween(p, q) > MONTH)
    return { clears: `another time: ${show(p)} and ${show(q)}` };
  return toldNear(a, dayOf(a), dayOf(b));
}

function toldNear({ claim }: Told, x: Day | null, y: Day | null): Verdict {
  const window = windowOf(claim.predicate ?? '');
  if (!x || !y) return silent;
  const days = Math.abs(daysBetween(x, y));
  if (days > window) return { clears: `told ${days} days apart` };
  return { passes: days === 0 ? `both on ${x}` : `told ${days} day${days === 1 ? '' : 's'} apart` };
}

/**
 * The day by which a claim lies near others or far: when it was told, where what it tells is still to come. An amount
 * of a quarter is known at its end, and may be told beside another that leaves the quarter out.
 */
export function dayOf({ claim, event, said }: Told): Day | null {
  if (event && said && claim.predicate === 'amount' && event.last < said) return event.last;
  return event && !(said && event.first > said) ? event.first : said;
}

/** When it happened, as far as its words say; where they do not, when that happened with which its article opens. */
export function happened(told: Told): Interval | null {
  return told.event ?? told.scene.days;
}

/** Whether a claim was told as a fact before that of which the other tells as a fact. */
function wasToldBefore({ said, event, claim }: Told, other: Told): boolean {
  if (event !== null || other.event === null || said === null || other.said === null) return false;
  const areFacts = [claim, other.claim].every(({ modality }) => modality === 'fact');
  // A day may be another one across time zones.
  const { first } = other.event;
  return areFacts && daysBetween(said, first) > 1 && first <= other.said;
}

/** Whether both tell of one time, by their own words or those with which their articles open. */
export function areOfOneTime(a: Told, b: Told): boolean {
  const [x, y] = [happened(a), happened(b)];
  return x !== null && y !== null && gapBetween(x, y) === 0;
}

/** *had not visited*, with no day of its own, speaks of all days before. */
export function isNever({ claim, event }: Told): boolean {
  return (
    claim.polarity === 'negative' && event === null && /\b(?:has|have|had|never)\b/.test(claim.text)
  );
}

/** How many days lie between two stretches of time; 0 where they overlap. */
export function gapBetween(a: Interval, b: Interval): number {
  if (a.last < b.first) return daysBetween(a.last, b.first);
  if (b.last < a.first) return daysBetween(b.last, a.first);
  return 0;
}

/** Two days next to each other, where nothing tells of a night or of an hour: reports of one event name one of them. */
function areTwoDays(a: Told, b: Told, x: Interval, y: Interval): boolean {
  const areDays = x.first === x.last && y.first === y.last;
  return areDays && gapBetween(x, y) === 1 && ([a, b].some(isByDay) || ![a, b].some(hasHour));
}

/** Whether an article opens with one day alone, and not with one and the day before. */
function opensOnOneDay({ scene: { opening } }: Told): boolean {
  const text = opening[0]?.text ?? '';
  const days = (text.match(/\p{L}+/gu) ?? []).filter(isWeekday);
  return (
    days.length === 1 && !/\b(?:day|night) (?:before|earlier|after)|yesterday|since/i.test(text)
  );
}

function hasHour({ claim, scene }: Told): boolean {
  return [claim.sentence, ...scene.opening].some(({ text }) => HOUR.test(text));
}

/** *in the afternoon*: no hour at which one day becomes another. */
function isByDay({ claim: { eventTime } }: Told): boolean {
  return /TAF/.test(eventTime ?? '');
}

const HOUR =
  /\b(?:night|overnight|midnight|late|early|morning|evening|dawn|local time|GMT|UTC|E[SD]T|\d\s?[ap]\.?m)\b/i;

/** *last year*, *two years ago*: told beside what happened lately. */
function isOfBackground({ event, claim }: Told): boolean {
  return (
    event !== null &&
    isStretch(event) &&
    !isUnique(claim.predicate ?? '') &&
    YEARS_BEFORE.test(claim.sentence.text)
  );
}

const YEARS_BEFORE = /\b(?:(?:last|previous) (?:year|season)|years? (?:ago|earlier|before))\b/i;

function isStretch({ first, last }: Interval): boolean {
  return first !== last;
}

function show({ first, last }: Interval): string {
  return first === last ? first : `${first} to ${last}`;
}
