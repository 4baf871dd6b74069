/** A civil day as `YYYY-MM-DD`. Days are strings throughout: they compare, sort and print as they are. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

function epochDay(day: Day): number {
  return Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / MS_PER_DAY;
}

/** The day with these parts (month 1–12), or null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
  return made.toISOString().slice(0, 10);
}

/** The day `count` days after `day`; before it where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date((epochDay(day) + count) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days `later` is after `earlier`. */
export function daysBetween(earlier: Day, later: Day): number {
  return epochDay(later) - epochDay(earlier);
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekday(day: Day): number {
  return new Date(epochDay(day) * MS_PER_DAY).getUTCDay() || 7;
}

/** The ISO 8601 week of a day, as TIMEX3 writes it: `2024-W43`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The last day of a month (1–12). */
export function lastOfMonth(year: number, month: number): Day {
  return addDays(monthStart(year, month + 1), -1);
}

/** The first day of a month; months beyond 1–12 run on into the years around. */
export function monthStart(year: number, month: number): Day {
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, 1);
  return start.toISOString().slice(0, 10);
}

/** The Monday of an ISO 8601 week. */
export function weekStart(year: number, week: number): Day {
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1));
}
