import { WEEKDAYS } from '../calendar/day-names.ts';
import { addDays, weekday as weekdayOf, type Day } from '../calendar/day.ts';
import type { Quoted, Span } from '../text/span.ts';
import { readMonthDay } from './calendar-day.ts';
import { lex } from './lexeme.ts';
import type { TimeExpression } from './time-expression.ts';

/** One way to put a slip right. */
export interface SlipReading {
  readonly value: Day;
  /** For a list of fixes: `Tuesday, 2024-10-29: the date is right`. */
  readonly label: string;
}

/** Words of the article that contradict the calendar. */
export interface Slip extends Quoted {
  readonly kind: 'weekday-mismatch';
  /** For the reader, one sentence. */
  readonly message: string;
  readonly readings: readonly SlipReading[];
  /** The expressions that a reading is chosen for: one, or the weekday and its date. */
  readonly times: readonly Span[];
}

/**
 * Finds weekdays that do not fit the date beside them, in one expression (`Monday, Oct. 29, 2024`) or in
 * two that only a comma or bracket divides (`on Monday (Oct. 29)`).
 *
 * @param text The text that the offsets of `times` refer to.
 * @param times As `findTimes` gives them, in order.
 */
export function findSlips(text: string, times: readonly TimeExpression[]): readonly Slip[] {
  const slips: Slip[] = [];
  times.forEach((time, i) => {
    const day = dayIn(time.value);
    if (day === null || time.rule === 'weekday' || time.chosen) return;
    const inside = weekdayInside(time);
    const before = inside === null ? weekdayBeside(text, times[i - 1], time) : null;
    const weekday = inside ?? before;
    if (weekday === null || weekday === weekdayOf(day)) return;
    const parts = before === null ? [time] : [times[i - 1]!, time];
    const { start } = parts[0]!;
    const place = { start, end: time.end, text: text.slice(start, time.end) };
    slips.push(describe(place, parts, day, weekday));
  });
  return slips;
}

function dayIn(value: string): Day | null {
  return /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;
}

/** The weekday that is written in front of a date in the same expression. */
function weekdayInside(time: TimeExpression): number | null {
  const lexemes = lex(time.text, { start: 0, end: time.text.length });
  for (let at = 0; at < Math.min(lexemes.length, 8); at++) {
    const written = readMonthDay(lexemes, at);
    if (written) return written.weekday;
  }
  return null;
}

/** The weekday of the expression before, where it and the date are one statement. */
function weekdayBeside(
  text: string,
  before: TimeExpression | undefined,
  date: TimeExpression,
): number | null {
  if (before?.rule !== 'weekday' || date.start - before.end > 4) return null;
  if (!/^\s?[,(]\s?\(?$/.test(text.slice(before.end, date.start))) return null;
  if (/^(last|next|this|the)\b/i.test(before.text)) return null;
  const index = WEEKDAYS.findIndex((name) => before.text.startsWith(name));
  return index < 0 ? null : index + 1;
}

function describe(place: Quoted, parts: readonly Span[], day: Day, weekday: number): Slip {
  const written = WEEKDAYS[weekday - 1]!;
  const actual = WEEKDAYS[weekdayOf(day) - 1]!;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const other = addDays(day, ahead > 3 ? ahead - 7 : ahead);
  return {
    ...place,
    kind: 'weekday-mismatch',
    times: parts.map(({ start, end }) => ({ start, end })),
    message: `${day} was a ${actual}, not a ${written}.`,
    readings: [
      { value: day, label: `${actual}, ${day}: the date is right` },
      { value: other, label: `${written}, ${other}: the weekday is right` },
    ],
  };
}
