import { MONTHS, WEEKDAYS } from '../../calendar/day-names.ts';
import { addDays, daysBetween, type Day } from '../../calendar/day.ts';
import { clockTimes, type ClockTime } from '../../claims/clock-times.ts';
import { placeOfClock } from '../place-of-clock.ts';
import { isAtOneMoment } from '../../claims/predicate.ts';
import type { StatedTime } from '../../claims/statement.ts';
import { alignParties } from '../align.ts';
import { silent, type Assumption, type Comparison } from '../comparison.ts';
import { conflictUnless } from '../conflict.ts';
import { ofOneThing } from '../gates/of-one-thing.ts';
import { setApart } from '../gates/one-telling.ts';
import { samePlace } from '../gates/same-place.ts';
import { sameStory } from '../gates/same-story.ts';
import { toldAsFact } from '../gates/told-as-fact.ts';
import { runGates } from '../run-gates.ts';
import type { Told } from '../told.ts';

/** How many minutes must lie between two times of one event: below it, somebody's watch was slow. */
const APART = 5;

/** Compares two claims by the time of day that each gives for one event of one day. */
export function compareClocks(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!predicate || predicate !== b.claim.predicate || !isAtOneMoment(predicate)) return null;
  const [x, y] = [clockOf(a), clockOf(b)];
  if (!x || !y) return null;
  const [days, others] = [daysOf(a, x), daysOf(b, y)];
  const day = days.find((one) => others.includes(one));
  const [told, other] = [momentsOf(a, x, day), momentsOf(b, y, day)];
  const gap = leastGap(told, other);
  if (gap === null || gap < APART) return null;
  const isReckoned = gap <= MOST_HOURS * 60 && told.some(isAbsolute) && other.some(isAbsolute);
  const gates = runGates([
    () => ofOneThing(alignParties(a, b), true),
    () => toldAsFact(a, b),
    () =>
      isOfSeveral(a) || isOfSeveral(b) || (isOfAny(a) && isOfAny(b))
        ? { clears: 'one of the two speaks of any such thing' }
        : silent,
    () => {
      const apart = setApart(a, b);
      return apart === null ? silent : { clears: apart };
    },
    () => {
      if (day) return { passes: `both at one time, ${day}` };
      return isReckoned ? silent : { clears: 'told of two days' };
    },
    () => samePlace(a, b),
    () => sameStory(a, b, assume, 'date'),
  ]);
  const [p, q] = [x, y].map(({ value }) => /T(\d\d:\d\d)/.exec(value)![1]!);
  return conflictUnless(gates, {
    kind: 'date',
    slots: [x, y],
    strength: 'medium',
    why: `${p!} and ${q!} cannot both be the time`,
    nearest: 'two events instead of one',
  });
}

/** Whether a claim gives the time of day of what happens at one moment. */
export function isClocked(told: Told): boolean {
  return isAtOneMoment(told.claim.predicate ?? '') && clockOf(told) !== null;
}

/** The only time of day that a claim gives; null for none or several. */
function clockOf({ claim: { statement, sentence } }: Told): StatedTime | null {
  const clocks = statement.times.filter(({ value }) => /T\d\d:\d\d/.test(value));
  const [clock] = clocks;
  if (clocks.length !== 1 || !clock) return null;
  const { start, end } = statement.verbSpan;
  const [from, to] = clock.start >= end ? [end, clock.start] : [clock.end, start];
  const between = sentence.text.slice(from - sentence.start, to - sentence.start);
  return to - from <= NEAR && !ELSE.test(between) ? clock : null;
}

/** How many signs may stand between a verb and its time, and none of these words among them. */
const NEAR = 80;
const ELSE =
  /\b(?:and|but|when|while|who|which|that|after|before|until|since|said|told|then|again|later|every|each)\b|[;:]/i;

/** A moment by one clock, with its day where one is known. */
interface Moment extends ClockTime {
  readonly day: Day | null;
}

/** The moments of a time on one of its days. */
function momentsOf(told: Told, time: StatedTime, day?: Day): readonly Moment[] {
  const { start, end, value } = time;
  const { sentence } = told.claim;
  const span = { start: start - sentence.start, end: end - sentence.start };
  const isOpening = isMidnight(time) && day === daysOf(told, time)[1];
  const own = day ?? dayOf(told, time);
  const on = FULL.test(own) ? own : null;
  return clockTimes(sentence.text, span, isOpening ? value.replace('T24', 'T00') : value, {
    place: placeOfClock(told, on),
    day: on,
  }).map((moment) => ({ ...moment, day: on }));
}

/** *at midnight on Sunday*: the end of the one day is the beginning of the next. */
function daysOf(told: Told, time: StatedTime): readonly Day[] {
  const day = dayOf(told, time);
  return isMidnight(time) && FULL.test(day) ? [day, addDays(day, 1)] : [day];
}

const isMidnight = ({ value }: StatedTime) => value.includes('T24:00');
const FULL = /^\d{4}-\d\d-\d\d$/;

/** How many hours two times of one event may lie apart that are told of two days. */
const MOST_HOURS = 36;

/** Whether a moment is known without the place at which it is told. */
const isAbsolute = ({ scale, day }: Moment) => scale === 'utc' && day !== null;

/** How many minutes lie between two times by the clock by which they are nearest to each other; null where no clock tells both. */
function leastGap(x: readonly Moment[], y: readonly Moment[]): number | null {
  const gaps = x.flatMap((p) => y.filter(({ scale }) => scale === p.scale).map((q) => gapOf(p, q)));
  return gaps.length ? Math.min(...gaps) : null;
}

/** By the clock of Greenwich the one may be of the day before, where the days are not told. */
function gapOf(p: Moment, q: Moment): number {
  const gaps = shiftsOf(p, q).map((shift) =>
    Math.max(p.low + shift - q.high, q.low - p.high - shift),
  );
  return Math.min(...gaps);
}

function shiftsOf(p: Moment, q: Moment): readonly number[] {
  if (p.scale === 'local') return [0];
  return p.day && q.day ? [daysBetween(q.day, p.day) * 1440] : [-1440, 0, 1440];
}

/** The day of a time: the one in its sentence, else the one with which its article opens. */
function dayOf({ claim: { sentence }, scene: { days } }: Told, { value }: StatedTime): string {
  const own = value.slice(0, value.indexOf('T'));
  if (DAY.test(sentence.text) || !days || days.first !== days.last) return own;
  return days.first;
}

const MONTH = MONTHS.join('|');
const DAY = new RegExp(
  `\\b(?:${WEEKDAYS.join('|')}|today|yesterday|tomorrow|tonight)\\b|\\b(?:${MONTH}|jan|feb|aug|sept?|oct|nov|dec)\\b\\.? ?\\d|\\d (?:${MONTH})\\b`,
  'i',
);

/** *two men were arrested at 5:40*: others may have been at another time. */
function isOfSeveral({ parties }: Told): boolean {
  return parties.some(({ role, quantity }) => role === 'patient' && quantity !== null);
}

/** *a man was arrested*. */
function isOfAny({ parties }: Told): boolean {
  return parties.some(
    ({ role, text }) =>
      /^(?:agent|patient)$/.test(role) && /^(?:an?|one|some|several)\b/i.test(text),
  );
}
