import units from '../../../data/time/units.json' with { type: 'json' };
import { addDays, isoWeek, lastOfMonth, dayOf, type Day } from '../calendar/day.ts';
import type { Unit } from './vocabulary.ts';

const letters: Partial<Record<string, string>> = units.letters;

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The TIMEX3 value of the period of this grain in which a day lies: week `2024-W43`, decade `202`. */
export function periodOf(day: Day, unit: Unit): string {
  const year = day.slice(0, 4);
  switch (unit) {
    case 'week':
    case 'fortnight':
      return isoWeek(day);
    case 'weekend':
      return `${isoWeek(day)}-WE`;
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(+day.slice(5, 7) / 3)}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    default:
      return day;
  }
}

/** The day `count` units away; the last of the month where that month is too short. Days for what is shorter. */
export function shift(day: Day, count: number, unit: Unit): Day | null {
  const whole = Math.round(count * 12) / 12;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return day;
    case 'day':
      return within(addDaysOrNull(day, Math.round(count)));
    case 'week':
    case 'weekend':
      return within(addDaysOrNull(day, Math.round(count * 7)));
    case 'fortnight':
      return within(addDaysOrNull(day, Math.round(count * 14)));
    case 'month':
      return shiftMonths(day, Math.round(count));
    case 'quarter':
      return shiftMonths(day, Math.round(count * 3));
    case 'year':
      return shiftMonths(day, Math.round(whole * 12));
    case 'decade':
      return shiftMonths(day, Math.round(count * 120));
    case 'century':
      return shiftMonths(day, Math.round(count * 1200));
  }
}

function addDaysOrNull(day: Day, count: number): Day | null {
  return Math.abs(count) < 1_000_000 ? addDays(day, count) : null;
}

function shiftMonths(day: Day, count: number): Day | null {
  const months = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (((months % 12) + 12) % 12) + 1;
  if (year < 100 || year > 9999) return null;
  return dayOf(year, month, +day.slice(8, 10)) ?? lastOfMonth(year, month);
}

/** Four-digit years only: what lies beyond is no news date. */
function within(day: Day | null): Day | null {
  return day !== null && /^\d{4}-/.test(day) && day >= '0100' ? day : null;
}

/** The TIMEX3 value of a duration: `P2Y6M`, `PT10H`, `PXM` for a vague count. */
export function durationOf(count: number | null, unit: Unit): string {
  if (unit === 'decade') return count === null ? 'PXY' : `P${plain(count * 10)}Y`;
  if (unit === 'century') return count === null ? 'PXY' : `P${plain(count * 100)}Y`;
  if (unit === 'fortnight') return count === null ? 'PXW' : `P${plain(count * 2)}W`;
  if (unit === 'weekend') return count === null ? 'PXWE' : `P${plain(count)}WE`;
  const letter = letters[unit] ?? 'D';
  const timed = letter.startsWith('T') ? 'PT' : 'P';
  const unitLetter = letter.at(-1)!;
  if (count === null) return timed === 'PT' ? `PTX${unitLetter}` : `PX${unitLetter}`;
  const whole = Math.floor(count);
  const rest = count - whole;
  const smaller = { year: [12, 'M'], hour: [60, 'M'], minute: [60, 'S'] }[unit as string];
  if (rest > 0 && smaller) {
    const part = Math.round(rest * (smaller[0] as number));
    return `${timed}${whole ? `${plain(whole)}${unitLetter}` : ''}${part}${smaller[1]}`;
  }
  return `${timed}${plain(count)}${unitLetter}`;
}

/** A number without exponent or needless digits. */
function plain(count: number): string {
  return count < 1e15 ? String(Math.round(count * 100) / 100) : 'X';
}

/** The value of a period whose place in the calendar is not known. */
export function unknown(unit: Unit): string {
  switch (unit) {
    case 'week':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    case 'day':
      return 'XXXX-XX-XX';
    default:
      return 'XXXX';
  }
}
