import { addDays, dayOf, lastOfMonth, monthStart, weekStart, type Day } from '../calendar/day.ts';

/** A stretch of civil days, both ends included. */
export interface Interval {
  readonly first: Day;
  readonly last: Day;
}

/** Whether it is one day and no longer. */
export function isDay({ first, last }: Interval): boolean {
  return first === last;
}

/**
 * Months of each season. The edges are drawn wide enough for both habits, whole months and
 * solstices, because the value is compared with days that a writer chose by either.
 */
const seasons: Record<string, readonly [string, string]> = {
  SP: ['-03-01', '-06-21'],
  SU: ['-06-01', '-09-23'],
  FA: ['-09-01', '-12-21'],
};

/**
 * The civil days that a TIMEX3 value covers: a day (with or without a time), week, weekend, month,
 * quarter, half, season, year, decade, century, or a range `a/b` of those. A winter is named after
 * the year in which it begins.
 *
 * @returns null for what names no days: durations, sets, PAST_REF, unresolved (`XXXX-…`) and fiscal values.
 */
export function interval(value: string): Interval | null {
  const slash = value.indexOf('/');
  if (slash > 0) {
    const from = interval(value.slice(0, slash));
    const to = interval(value.slice(slash + 1));
    return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
  }
  const [, head, tail] = /^(\d{2,4})(.*)$/.exec(value) ?? [];
  if (head === undefined || tail === undefined) return null;
  if (head.length < 4) return /^X*$/.test(tail) ? leading(head) : null;
  return within(+head, tail);
}

/** `199` is a decade, `19` a century, both named by their leading digits. */
function leading(digits: string): Interval {
  return {
    first: `${digits.padEnd(4, '0')}-01-01`,
    last: `${digits.padEnd(4, '9')}-12-31`,
  };
}

/** The part of a year that is written after its four digits. */
function within(year: number, part: string): Interval | null {
  if (year < 100) return null;
  if (/^(-XX)*$/.test(part)) return months(year, 1, 12);
  const [, first, second] = /^-(\d\d|W\d\d|[QH]\d|[A-Z]{2})(?:-(.*))?$/.exec(part) ?? [];
  if (!first) return null;
  if (/^\d\d$/.test(first)) return monthOrDay(year, +first, second ?? '');
  const number = +first.slice(1);
  if (/^W\d\d$/.test(first)) return week(year, number, second ?? '');
  if (/^Q[1-4]$/.test(first)) return months(year, number * 3 - 2, number * 3);
  if (/^H[12]$/.test(first)) return months(year, number * 6 - 5, number * 6);
  const season = seasons[first];
  if (season) return { first: pad(year) + season[0], last: pad(year) + season[1] };
  if (first === 'WI') return { first: `${pad(year)}-12-01`, last: `${pad(year + 1)}-03-20` };
  return null;
}

function monthOrDay(year: number, month: number, rest: string): Interval | null {
  if (month < 1 || month > 12) return null;
  const date = /^(\d\d)(?:T.*)?$/.exec(rest);
  if (!date) return /^(XX)?$/.test(rest) ? months(year, month, month) : null;
  const day = dayOf(year, month, +date[1]!);
  return day === null ? null : { first: day, last: day };
}

function week(year: number, number: number, rest: string): Interval | null {
  if (number < 1 || number > 53) return null;
  const monday = weekStart(year, number);
  if (rest === 'WE') return { first: addDays(monday, 5), last: addDays(monday, 6) };
  const day = /^([1-7])(?:T.*)?$/.exec(rest);
  if (day) {
    const at = addDays(monday, +day[1]! - 1);
    return { first: at, last: at };
  }
  return rest === '' ? { first: monday, last: addDays(monday, 6) } : null;
}

function months(year: number, from: number, to: number): Interval {
  return { first: monthStart(year, from), last: lastOfMonth(year, to) };
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
