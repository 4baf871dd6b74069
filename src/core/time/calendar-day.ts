import { addDays, dayOf, daysBetween, weekday as weekdayOf, type Day } from '../calendar/day.ts';
import { edge, type Lexeme } from './lexeme.ts';
import { readOrdinal, readSpokenYear } from './number-phrase.ts';
import { unresolved, type Resolution, type Situation } from './rule.ts';
import { two } from './values.ts';

/** A day as written with the name of its month, and what may stand around it. */
export interface MonthDay {
  readonly month: number;
  readonly date: number;
  readonly year: number | null;
  /** The weekday written before it. */
  readonly weekday: number | null;
  /** The second day of `Nov. 3-5`. */
  readonly lastDate: number | null;
  readonly to: number;
}

/** Whether the lexeme is written as the name of a month: *May* and *March* want their capital. */
export function isMonth(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.word.month === undefined) return false;
  return !lexeme.word.needsCapital || isCapital(lexeme);
}

export function isWeekday(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.word.weekday === undefined) return false;
  return isCapital(lexeme) || (!lexeme.word.needsCapital && lexeme.lower.endsWith('day'));
}

function isCapital(lexeme: Lexeme): boolean {
  const code = lexeme.text.charCodeAt(0);
  return code >= 65 && code <= 90;
}

/** The lexeme after a name, past the point of its abbreviation. */
export function pastPoint(lexemes: readonly Lexeme[], at: number): number {
  const point = lexemes[at];
  const name = lexemes[at - 1];
  return point?.text === '.' &&
    point.glued &&
    name !== undefined &&
    name.text.length <= 5 &&
    !/^(may|june|july|march|april)$/.test(name.lower)
    ? at + 1
    : at;
}

/** A year from 1000 to 2199 in four digits, or in words. */
export function readYear(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; to: number } | null {
  const lexeme = lexemes[at] ?? edge;
  if (/^(1\d|20|21)\d\d$/.test(lexeme.text)) return { value: lexeme.number!, to: at + 1 };
  return readSpokenYear(lexemes, at);
}

/** Reads `[Friday,] Oct. 13[-15][, 1989]` and `[Friday,] 13[th] [of] October [1989]` at `at`. */
export function readMonthDay(lexemes: readonly Lexeme[], at: number): MonthDay | null {
  let i = at;
  let weekday: number | null = null;
  if (/^(this|next|last)$/.test(lexemes[i]?.lower ?? '') && isWeekday(lexemes[i + 1])) i++;
  else if (lexemes[i]?.lower === 'this' && lexemes[i + 1]?.lower === 'coming') i += 2;
  if (isWeekday(lexemes[i]) && !lexemes[i]!.word.plural) {
    weekday = lexemes[i]!.word.weekday!;
    i = pastPoint(lexemes, i + 1);
    if (lexemes[i]?.text === ',') i++;
    if (lexemes[i]?.lower === 'the') i++;
  }
  if (i > at && weekday === null) return null;
  const found = monthFirst(lexemes, i) ?? dayFirst(lexemes, i);
  return found && { ...found, weekday };
}

function monthFirst(lexemes: readonly Lexeme[], at: number): Omit<MonthDay, 'weekday'> | null {
  const name = lexemes[at] ?? edge;
  if (!isMonth(name)) return null;
  let i = pastPoint(lexemes, at + 1);
  if (lexemes[i]?.lower === 'the') i++;
  const date = readDate(lexemes, i);
  if (!date) return null;
  const month = name.word.month!;
  const last = readLastDate(lexemes, date.to, date.value);
  const to = last?.to ?? date.to;
  return { month, date: date.value, lastDate: last?.value ?? null, ...yearAfter(lexemes, to) };
}

function dayFirst(lexemes: readonly Lexeme[], at: number): Omit<MonthDay, 'weekday'> | null {
  let i = at;
  const date = readDate(lexemes, i);
  if (!date) return null;
  const last = readLastDate(lexemes, date.to, date.value);
  i = last?.to ?? date.to;
  if (lexemes[i]?.lower === 'of') i++;
  if (lexemes[i]?.text === '-' && lexemes[i]!.glued && isMonth(lexemes[i + 1])) i++;
  const name = lexemes[i] ?? edge;
  if (!isMonth(name)) return null;
  const to = pastPoint(lexemes, i + 1);
  const ends = yearAfter(lexemes, to);
  const keepsPoint = to > i + 1 && ends.year === null && name.lower.length > 4;
  return {
    month: name.word.month!,
    date: date.value,
    lastDate: last?.value ?? null,
    year: ends.year,
    to: keepsPoint ? i + 1 : ends.to,
  };
}

/** A day of the month: `13`, `13th`, `eighth`. */
function readDate(lexemes: readonly Lexeme[], at: number): { value: number; to: number } | null {
  const lexeme = lexemes[at] ?? edge;
  const found =
    readOrdinal(lexemes, at) ??
    (/^\d{1,2}$/.test(lexeme.text) ? { value: lexeme.number!, to: at + 1 } : null);
  if (!found || found.value < 1 || found.value > 31) return null;
  const next = lexemes[found.to];
  if (next?.glued && /^[%:/]$/.test(next.text) && lexemes[found.to + 1]?.glued) return null;
  if (next?.glued && next.kind === 'word' && next.word.month === undefined && next.lower !== "'s")
    return null;
  return found;
}

/** The second day of `3-5` or `3 to 5`. */
function readLastDate(lexemes: readonly Lexeme[], at: number, first: number) {
  const dash = lexemes[at] ?? edge;
  if (!/^[-–—]$/.test(dash.text) || !dash.glued) return null;
  const last = readDate(lexemes, at + 1);
  return last && lexemes[at + 1]!.glued && last.value > first ? last : null;
}

/** The year after a month and day, with the comma before it. */
function yearAfter(lexemes: readonly Lexeme[], at: number): { year: number | null; to: number } {
  const comma = lexemes[at]?.text === ',';
  const year = readYear(lexemes, comma ? at + 1 : at);
  if (!year || lexemes[year.to]?.text === '%') return { year: null, to: at };
  return { year: year.value, to: year.to };
}

/** When a written month and day is. */
export function resolveMonthDay(written: MonthDay, situation: Situation): Resolution | null {
  const { month, date, year } = written;
  const ended = (value: string) =>
    written.lastDate === null ? value : `${value}/${value.slice(0, 8)}${two(written.lastDate)}`;
  if (year !== null) {
    const day = dayOf(year, month, date);
    return day === null
      ? null
      : { value: ended(day), reason: 'written out in full', confidence: 0.99 };
  }
  const { published } = situation;
  if (published === null) {
    return unresolved(ended(`XXXX-${two(month)}-${two(date)}`));
  }
  const chosen = chooseYear(month, date, published, situation, written.weekday);
  return (
    chosen && {
      value: ended(chosen.day),
      anchor: published,
      reason: chosen.reason,
      confidence: chosen.alternative === null ? 0.9 : 0.8,
      alternative: chosen.alternative,
    }
  );
}

/**
 * The year of a month and day: the nearest to publication, unless the weekday beside it, or a clear
 * direction of the verb, asks for the one on the other side.
 */
function chooseYear(
  month: number,
  date: number,
  published: Day,
  situation: Situation,
  weekday: number | null,
): { day: Day; reason: string; alternative: Day | null } | null {
  const { base } = situation;
  const year = +published.slice(0, 4);
  const days = [year - 1, year, year + 1]
    .map((y) => dayOf(y, month, date))
    .filter((day) => day !== null);
  const distance = (day: Day) => Math.abs(daysBetween(published, day));
  const byDistance = days.sort((a, b) => distance(a) - distance(b));
  const nearest = byDistance[0];
  if (nearest === undefined) return null;
  const fits = weekday === null ? null : byDistance.find((day) => weekdayOf(day) === weekday);
  const isSlip = fits && fits !== nearest && distance(nearest) <= 45;
  if (isSlip)
    return {
      day: nearest,
      reason: `nearest to ${base}, though the weekday does not fit`,
      alternative: fits,
    };
  if (fits)
    return {
      day: fits,
      reason: `the nearest year to ${base} in which the weekday fits`,
      alternative: null,
    };
  const { toward, because, certainty } = situation.direction();
  const side = byDistance.find((day) => (toward === 'past' ? day <= published : day >= published));
  const clear = toward !== 'unknown' && certainty >= 0.7 && side !== undefined && side !== nearest;
  if (clear && distance(nearest) > 60 && distance(side) < 330)
    return {
      day: side,
      reason: `${because}, so the ${toward === 'past' ? 'last' : 'next'} such day before or after ${base}`,
      alternative: nearest,
    };
  return {
    day: nearest,
    reason: `no year is given: the one nearest to ${base}`,
    alternative: null,
  };
}

/** The days `back` to `ahead` around P that fall on a weekday; here the one 0 to 6 days back. */
export function weekdayBefore(published: Day, weekday: number): Day {
  return addDays(published, -((weekdayOf(published) - weekday + 7) % 7));
}

/** The one 0 to 6 days ahead. */
export function weekdayAfter(published: Day, weekday: number): Day {
  return addDays(published, (weekday - weekdayOf(published) + 7) % 7);
}
