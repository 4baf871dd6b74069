import { daysBetween } from '../../calendar/day.ts';
import type { Interval } from '../../time/interval.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** By how many times the longer of two stretches of time must be as long as the other to be another one. */
const LONGER = 2;

/** Whether two numbers are not of a month and of the year that holds it: *4.2 million passengers in December*, *51 million in 2024*. */
export function overOneTime({ event: x }: Told, { event: y }: Told): Verdict {
  if (!x || !y) return silent;
  const [p, q] = [daysIn(x), daysIn(y)];
  const areStretches = Math.min(p, q) > 6;
  return areStretches && Math.max(p, q) > LONGER * Math.min(p, q)
    ? { clears: 'the two are over times of different length' }
    : silent;
}

function daysIn({ first, last }: Interval): number {
  return daysBetween(first, last) + 1;
}
