import { readMonthDay } from '../../calendar/month-day.ts';
import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';

/**
 * Clears two numbers of which each article says on which day of the year it is, in articles that bear no date: reports that come every
 * day say the same of each day in other numbers.
 */
export function ofOneReport(a: Told, b: Told): Verdict {
  const [x, y] = [reportDay(a), reportDay(b)];
  return x !== null && y !== null && x !== y ? { clears: 'told of two days' } : silent;
}

/** *On 9 January the forces struck 26 times*: the day with which an article opens, as month and day; null for a claim with a day of its own, or of a dated article. */
const reportDay = readOnce(({ event, published, scene }: Told): string | null => {
  if (event || published) return null;
  for (const { text } of scene.opening) {
    const day = readMonthDay(OPENING_DAY.exec(text)?.[1] ?? '');
    if (day) return `${day.month}-${day.date}`;
  }
  return null;
});

const OPENING_DAY = /^On (\p{Lu}\p{Ll}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+)\b/u;
