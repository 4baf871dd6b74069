import type { TimeRule } from './rule.ts';
import { clock } from './rules/clock.ts';
import { comparedPeriod } from './rules/compared-period.ts';
import { decade } from './rules/decade.ts';
import { distance } from './rules/distance.ts';
import { duration } from './rules/duration.ts';
import { holiday } from './rules/holiday.ts';
import { month } from './rules/month.ts';
import { monthDay } from './rules/month-day.ts';
import { namedBefore } from './rules/named-before.ts';
import { nearDay } from './rules/near-day.ts';
import { partOfDay } from './rules/part-of-day.ts';
import { period } from './rules/period.ts';
import { quarter } from './rules/quarter.ts';
import { recurrence } from './rules/recurrence.ts';
import { reference } from './rules/reference.ts';
import { season } from './rules/season.ts';
import { weekday } from './rules/weekday.ts';
import { writtenDate } from './rules/written-date.ts';
import { year } from './rules/year.ts';
import { yearEnd } from './rules/year-end.ts';

/** Every way to write a time. The longest reading wins; of two equally long ones the earlier rule. */
export const timeRules: readonly TimeRule[] = [
  writtenDate,
  clock,
  partOfDay,
  monthDay,
  nearDay,
  weekday,
  holiday,
  recurrence,
  quarter,
  comparedPeriod,
  decade,
  season,
  month,
  period,
  distance,
  duration,
  yearEnd,
  year,
  namedBefore,
  reference,
];
