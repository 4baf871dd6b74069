import holidays from '../../../../data/time/holidays.json' with { type: 'json' };
import { addDays, dayOf, daysBetween, lastOfMonth, weekday, type Day } from '../../calendar/day.ts';
import { readYear } from '../calendar-day.ts';
import type { Direction } from '../direction.ts';
import { edge } from '../lexeme.ts';
import { phraseTable, readPhrase } from '../phrase-table.ts';
import type { Resolution, Situation, TimeRule } from '../rule.ts';
import { periodOf, two, unknown } from '../values.ts';

type Holiday = (typeof holidays.holidays)[number];

const table = phraseTable(
  holidays.holidays.flatMap((holiday) => holiday.words.map((words) => [words, holiday] as const)),
);
const shifts: Record<string, number> = { last: -1, this: 0, next: 1 };

/** A holiday: `Thanksgiving Day`, `last Christmas`, `Easter 2021`. */
export const holiday: TimeRule = {
  name: 'holiday',
  begins: { words: [...table.begins.keys(), ...Object.keys(shifts)] },
  read: (lexemes, at) => {
    const shift = Object.hasOwn(shifts, lexemes[at]!.lower) ? shifts[lexemes[at]!.lower]! : null;
    const start = shift === null ? at : at + 1;
    const found = readPhrase(table, lexemes, start);
    if (!found || !/^[A-Z]/.test(lexemes[start]!.text)) return null;
    const comma = lexemes[found.to]?.text === ',' ? found.to + 1 : found.to;
    const year = readYear(lexemes, comma);
    const isName =
      year === null &&
      /^[A-Z]/.test((lexemes[found.to] ?? edge).text) &&
      !(lexemes[found.to] ?? edge).word.weekday &&
      !/^week(end)?$/.test((lexemes[found.to] ?? edge).lower);
    if (isName) return null;
    const to = year ? year.to : found.to;
    const around = (lexemes[to] ?? edge).lower;
    const unit = around === 'week' || around === 'weekend' ? around : null;
    return {
      to: unit ? to + 1 : to,
      type: 'DATE',
      resolve: (s) => {
        const day = resolveHoliday(found.entry, year?.value ?? null, shift, s);
        return unit && day ? periodAround(day, unit) : day;
      },
    };
  },
};

/** `Easter week`, `Labor Day weekend`: a holiday on a Monday ends the weekend that is called after it. */
function periodAround(holiday: Resolution, unit: 'week' | 'weekend'): Resolution {
  const period = (day: string) => {
    if (day.startsWith('X')) return unknown(unit);
    return periodOf(unit === 'weekend' && weekday(day) === 1 ? addDays(day, -1) : day, unit);
  };
  const { value, alternative } = holiday;
  return {
    ...holiday,
    value: period(value),
    alternative: alternative ? period(alternative) : null,
  };
}

function resolveHoliday(
  entry: Holiday,
  written: number | null,
  shift: number | null,
  situation: Situation,
): Resolution | null {
  const { published, base } = situation;
  if (written !== null) {
    const day = inYear(entry, written);
    return day === null
      ? null
      : { value: day, reason: `the day of the holiday in ${written}`, confidence: 0.95 };
  }
  if (published === null) {
    const value = entry.date ? `XXXX-${two(entry.date[0]!)}-${two(entry.date[1]!)}` : 'XXXX-XX-XX';
    return {
      value,
      reason: 'no year is given and the day of publication is unknown',
      confidence: 0.3,
    };
  }
  const year = +published.slice(0, 4);
  const days = [year - 1, year, year + 1]
    .map((y) => inYear(entry, y))
    .filter((day) => day !== null);
  const past = days.filter((day) => day <= published).at(-1);
  const next = days.find((day) => day >= published);
  const near = [...days].sort(
    (a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)),
  )[0];
  const isSoon = next !== undefined && daysBetween(published, next) <= soonDays;
  const toward = sideOf(shift, isSoon, situation);
  const value = toward === 'past' ? past : toward === 'future' ? next : near;
  const other = value === past ? next : past;
  return value === undefined
    ? null
    : {
        value,
        anchor: published,
        reason: `the day of the holiday ${toward === 'past' ? 'before' : toward === 'future' ? 'after' : 'nearest to'} ${base}`,
        confidence: 0.85,
        alternative: other === undefined || other === value ? null : other,
      };
}

/** A writer who means the holiday eleven months back says *last Christmas*. */
const soonDays = 14;

function sideOf(
  shift: number | null,
  isSoon: boolean,
  { direction }: Situation,
): Direction['toward'] {
  if (shift !== null) return shift < 0 ? 'past' : shift > 0 ? 'future' : 'unknown';
  const { toward } = direction();
  return toward === 'past' && isSoon ? 'unknown' : toward;
}

/** The day of a holiday in one year. */
function inYear(entry: Holiday, year: number): Day | null {
  if (entry.date) return dayOf(year, entry.date[0]!, entry.date[1]!);
  if (entry.easter !== undefined) return addDays(easter(year), entry.easter);
  if (entry.election) return addDays(nth(year, 11, 1, 1), 1);
  if (!entry.weekday) return null;
  const [month, day, which] = entry.weekday as [number, number, number];
  return addDays(nth(year, month, day, which), entry.plus ?? 0);
}

/** The `which`th weekday of a month; the last for -1. */
function nth(year: number, month: number, day: number, which: number): Day {
  if (which < 0) {
    const last = lastOfMonth(year, month);
    return addDays(last, -((weekday(last) - day + 7) % 7));
  }
  const first = `${year}-${two(month)}-01`;
  return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (which - 1));
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`;
}
