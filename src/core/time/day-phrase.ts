import type { Lexeme } from './lexeme.ts';
import type { Reading } from './rule.ts';
import { monthDay } from './rules/month-day.ts';
import { readNearDay } from './rules/near-day.ts';
import { readWeekday } from './rules/weekday.ts';
import { edge } from './lexeme.ts';

/** Reads any expression that names one day, for times of day to be attached to. */
export function readDay(lexemes: readonly Lexeme[], at: number): Reading | null {
  const first = lexemes[at] ?? edge;
  if (first === edge) return null;
  return monthDay.read(lexemes, at) ?? readNearDay(lexemes, at) ?? readWeekday(lexemes, at);
}
