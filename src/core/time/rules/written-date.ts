import { dayOf } from '../../calendar/day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { two } from '../values.ts';

/** Dates all in digits: `2024-10-28`, `2024-10-28T14:30Z`, `10/28/2024`, `28.10.2024`. */
export const writtenDate: TimeRule = {
  name: 'written-date',
  begins: { number: true },
  read: (lexemes, at) => readIso(lexemes, at) ?? readSlashed(lexemes, at),
};

function readIso(lexemes: readonly Lexeme[], at: number): Reading | null {
  const year = lexemes[at]!;
  const [dash, month, again, date] = gluedParts(lexemes, at, 4);
  if (!/^\d{4}$/.test(year.text) || !date?.number || !month?.number) return null;
  if (!(dash!.text === '-' || dash!.text === '/') || again!.text !== dash!.text) return null;
  const day = dayOf(year.number!, month.number, date.number);
  if (day === null || !/^\d{1,2}$/.test(month.text) || !/^\d{1,2}$/.test(date.text)) return null;
  const [t, hour, colon, minute] = gluedParts(lexemes, at + 4, 4);
  if (
    t?.lower === 't' &&
    colon?.text === ':' &&
    typeof hour?.number === 'number' &&
    typeof minute?.number === 'number'
  ) {
    if (hour.number < 24 && minute.number < 60) {
      const zulu = lexemes[at + 9]?.lower === 'z' && lexemes[at + 9]!.glued;
      return {
        to: at + (zulu ? 10 : 9),
        type: 'TIME',
        resolve: () => ({
          value: `${day}T${two(hour.number!)}:${two(minute.number!)}${zulu ? 'Z' : ''}`,
          reason: 'written out in full',
          confidence: 0.99,
        }),
      };
    }
  }
  return {
    to: at + 5,
    type: 'DATE',
    resolve: () => ({ value: day, reason: 'written out in full', confidence: 0.99 }),
  };
}

function readSlashed(lexemes: readonly Lexeme[], at: number): Reading | null {
  const first = lexemes[at]!;
  const [bar, second, again, year] = gluedParts(lexemes, at, 4);
  if (!/^\d{1,2}$/.test(first.text) || !second || !/^\d{1,2}$/.test(second.text)) {
    return readPointed(lexemes, at);
  }
  if (bar!.text !== '/' || again?.text !== '/' || !/^(\d\d){1,2}$/.test(year?.text ?? ''))
    return null;
  const fullYear = year!.text.length === 4 ? year!.number! : century(year!.number!);
  const american = dayOf(fullYear, first.number!, second.number!);
  const european = dayOf(fullYear, second.number!, first.number!);
  const value = american ?? european;
  if (value === null || first.number === 0) return null;
  const alternative = american !== null && european !== american ? european : null;
  return {
    to: at + 5,
    type: 'DATE',
    resolve: () => ({
      value,
      reason:
        alternative === null
          ? 'written out in full'
          : 'read as month/day/year; it may as well be day/month/year',
      confidence: alternative === null ? 0.97 : 0.6,
      alternative,
    }),
  };
}

/** `28.10.2024`: the lexer takes `28.10` for a decimal number. */
function readPointed(lexemes: readonly Lexeme[], at: number): Reading | null {
  const [, date, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(lexemes[at]!.text) ?? [];
  const [point, year] = gluedParts(lexemes, at, 2);
  if (!date || !month || point?.text !== '.' || !/^\d{4}$/.test(year?.text ?? '')) return null;
  const value = dayOf(year!.number!, +month, +date);
  if (value === null) return null;
  return {
    to: at + 3,
    type: 'DATE',
    resolve: () => ({ value, reason: 'written out in full', confidence: 0.95 }),
  };
}

/** Two digits of a year as news writes them: up to 49 are of this century. */
function century(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

/** The next lexemes after `at`, as far as no white space stands between them. */
function gluedParts(lexemes: readonly Lexeme[], at: number, count: number): (Lexeme | undefined)[] {
  const parts: Lexeme[] = [];
  for (let i = 1; i <= count; i++) {
    const part = lexemes[at + i] ?? edge;
    if (!part.glued) break;
    parts.push(part);
  }
  return parts;
}
