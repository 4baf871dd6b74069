import type { Day } from '../calendar/day.ts';

/** The dates that the text has named last, which *the next day* or *a year earlier* start from. */
export interface Mentioned {
  /** The last value of any grain. */
  readonly date: string | null;
  /** The last day. */
  readonly day: Day | null;
  /** The last quarter: `1989-Q3`. */
  readonly quarter: string | null;
  /** Whether the text still speaks of `quarter`, so that *a year earlier* is a quarter as well. */
  readonly speaksOfQuarter: boolean;
}

/** At the beginning of a text. */
export const nothingMentioned: Mentioned = {
  date: null,
  day: null,
  quarter: null,
  speaksOfQuarter: false,
};

/** What is known after an expression with this value. */
export function mention(before: Mentioned, value: string): Mentioned {
  if (/^P\d+[MY]$/.test(value)) return { ...before, speaksOfQuarter: false };
  if (!/^\d/.test(value)) return before;
  const day = /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : before.day;
  const isQuarter = /^\d{4}-Q\d$/.test(value);
  const isYear = /^\d{4}$/.test(value);
  return {
    date: value.replace(/T.*$/, ''),
    day,
    quarter: isQuarter ? value : before.quarter,
    speaksOfQuarter: isQuarter || (before.speaksOfQuarter && !isYear),
  };
}
