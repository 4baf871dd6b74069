import { dayOf, daysBetween, weekday, type Day } from './day.ts';

/** A day without its year: *Oct 17*, *Thursday 28 December*. */
export interface MonthDay {
  /** 1–12. */
  readonly month: number;
  readonly date: number;
  /** 1 for Monday to 7 for Sunday, as in ISO 8601; null where it is not named. */
  readonly weekday: number | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const month =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t?ember|ober)?\b/i;
const date = /(?<!\d)\d{1,2}(?!\d)/;
const named = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s(?:day)?|day|nesday|rs(?:day)?|urday)?\b/i;

/** The number of a month, 1–12, by its name in English or the first three letters of it; 0 for no month. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The first month and the first number of a short text such as *Thursday 28 December*; null where one of them is missing. */
export function readMonthDay(text: string): MonthDay | null {
  const [inMonth, onDate] = [month.exec(text), date.exec(text)];
  if (!inMonth || !onDate) return null;
  return {
    month: monthOf(inMonth[1]!),
    date: Number(onDate[0]),
    weekday: readWeekday(text),
  };
}

/** The first weekday of a text, 1 for Monday to 7 for Sunday; null where it names none. */
export function readWeekday(text: string): number | null {
  const found = named.exec(text);
  return found && WEEKDAYS.indexOf(found[1]!.toLowerCase()) + 1;
}

/** The day in a year; null where that year has no such day, or has another weekday on it. */
export function dayInYear(day: MonthDay, year: number): Day | null {
  const found = dayOf(year, day.month, day.date);
  return found && (day.weekday === null || weekday(found) === day.weekday) ? found : null;
}

/** The day with these parts that is nearest to another day. */
export function nearestDay({ month, date }: MonthDay, near: Day): Day | null {
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((one) => dayOf(one, month, date))
    .filter((day) => day !== null);
  const distance = (day: Day) => Math.abs(daysBetween(day, near));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
