import named from '../../../data/time/named-days.json' with { type: 'json' };
import { dayOf, type Day } from '../calendar/day.ts';
import type { MonthDay } from './calendar-day.ts';
import type { Lexeme } from './lexeme.ts';

/** How many words behind the date may hold the noun: *the Oct. 7 attack*, *the Sept. 11, terrorist attacks*. */
const reach = 4;

/**
 * The day that a month and day name by the event behind them, as in *the September 11 attacks*; null for
 * any other, and for one that was still to come when the article was published.
 */
export function namedDay(
  lexemes: readonly Lexeme[],
  written: MonthDay,
  published: Day | null,
): Day | null {
  if (written.year !== null || written.lastDate !== null) return null;
  for (const { month, date, year, nouns } of named.days) {
    if (month !== written.month || date !== written.date) continue;
    const day = dayOf(year, month, date);
    if (day === null || (published !== null && published < day)) return null;
    const behind = lexemes.slice(written.to, written.to + reach);
    const stop = behind.findIndex(({ text }) => /^[.;:!?]$/.test(text));
    const words = stop < 0 ? behind : behind.slice(0, stop);
    if (words.some(({ lower }) => nouns.includes(lower))) return day;
  }
  return null;
}
