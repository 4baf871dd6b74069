import { addDays } from '../calendar/day.ts';
import { isDay, type Interval } from '../time/interval.ts';

/** How many, by their places; *a day after* is one. */
const COUNTS = 'a one two three four five six seven eight nine ten'.split(' ');
const AFTER = new RegExp(`\\b(${COUNTS.join('|')}|\\d{1,2}) (day|week)s? after\\b`, 'i');

/**
 * *on Wednesday, three days after the quake*: the day of the quake; null where a sentence does not say how long after
 * something its own day is.
 */
export function dayBefore(days: Interval, text: string): Interval | null {
  const [, count, unit] = AFTER.exec(text) ?? [];
  if (!count || !isDay(days)) return null;
  const many = /^\d/.test(count) ? Number(count) : COUNTS.indexOf(count.toLowerCase()) || 1;
  const day = addDays(days.first, -many * (unit!.toLowerCase() === 'week' ? 7 : 1));
  return { first: day, last: day };
}
