import { addDays } from '../calendar/day.ts';
import { pieces } from '../claims/numerals/pieces.ts';
import { readNumeral } from '../claims/numerals/read-numeral.ts';
import { isDay, type Interval } from '../time/interval.ts';

const AFTER = /\b(\p{L}+|\d{1,2}) (day|week)s? after\b/iu;

/**
 * *on Wednesday, three days after the quake*: the day of the quake; null where a sentence does not say how long after
 * something its own day is.
 */
export function dayBefore(days: Interval, text: string): Interval | null {
  const [, count, unit] = AFTER.exec(text) ?? [];
  if (!count || !isDay(days)) return null;
  const many = /^a$/i.test(count)
    ? 1
    : readNumeral(pieces(count, { start: 0, end: count.length }), 0)?.low;
  if (many === undefined) return null;
  const day = addDays(days.first, -many * (unit!.toLowerCase() === 'week' ? 7 : 1));
  return { first: day, last: day };
}
