import { addDays } from '../calendar/day.ts';
import { isDay, type Interval } from '../time/interval.ts';

const COUNTS: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
};
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const AFTER = new RegExp(
  `\\b(${Object.keys(COUNTS).join('|')}|\\d{1,2}) (day|week)s? after\\b`,
  'i',
);

/**
 * *on Wednesday, three days after the quake*: the day of the quake; null where a sentence does not say how long after
 * something its own day is.
 */
export function dayBefore(days: Interval, text: string): Interval | null {
  const [, count, unit] = AFTER.exec(text) ?? [];
  if (!count || !isDay(days)) return null;
  const many = (COUNTS[count.toLowerCase()] ?? Number(count)) * DAYS[unit!.toLowerCase()]!;
  const day = addDays(days.first, -many);
  return { first: day, last: day };
}
