import { readMonthDay, resolveMonthDay } from '../calendar-day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { unresolved, type Reading, type TimeRule } from '../rule.ts';
import { durationOf, periodOf, shift as shiftDay, unknown } from '../values.ts';
import type { Unit } from '../vocabulary.ts';

/** Words that place a period, as a count of periods from the present one. */
const shifts: Record<string, number> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};

const units: ReadonlySet<Unit> = new Set([
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** A period counted from publication: `last week`, `this year`, `the current quarter`, `the week of March 6`. */
export const period: TimeRule = {
  name: 'period',
  begins: { words: [...Object.keys(shifts), 'the'] },
  read: (lexemes, at) => readWeekOf(lexemes, at) ?? readPeriod(lexemes, at),
};

/** Reads one period that is counted from publication. */
export function readPeriod(lexemes: readonly Lexeme[], at: number): Reading | null {
  let i = lexemes[at]?.lower === 'the' ? at + 1 : at;
  const word = lexemes[i] ?? edge;
  if (!Object.hasOwn(shifts, word.lower)) return null;
  let count = shifts[word.lower]!;
  i++;
  if (word.lower === 'this' && Object.hasOwn(shifts, (lexemes[i] ?? edge).lower))
    count = shifts[lexemes[i++]!.lower]!;
  let fiscal = false;
  if (/^(fiscal|calendar|financial)$/.test((lexemes[i] ?? edge).lower)) {
    fiscal = lexemes[i]!.lower !== 'calendar';
    i++;
  }
  const unit = lexemes[i]?.word.unit;
  if (unit === undefined || lexemes[i]!.word.plural || !units.has(unit)) return null;
  if (isTitle(lexemes, at, i)) return null;
  const hasThe = lexemes[at]?.lower === 'the';
  if (hasThe && count !== 0 && /^(last|past)$/.test(word.lower))
    return pastOne(i + 1, unit, word.lower);
  return {
    to: i + 1,
    type: 'DATE',
    resolve: ({ published, base, mentioned }) => {
      if (published === null) return unresolved(unknown(unit));
      const fromText = word.lower === 'previous' && mentioned.day !== null;
      const start = fromText ? mentioned.day! : published;
      const day = shiftDay(start, count, unit);
      return day === null
        ? null
        : {
            value: periodOf(day, unit),
            anchor: start,
            reason: fromText
              ? `the ${unit} before ${start}, which the text names`
              : `the ${unit} ${count < 0 ? 'before' : count > 0 ? 'after' : 'of'} ${base}`,
            confidence: fiscal ? 0.6 : 0.92,
          };
    },
  };
}

/** `the week of March 6`, `the weekend of Oct. 5`. */
function readWeekOf(lexemes: readonly Lexeme[], at: number): Reading | null {
  const unit = (lexemes[at + 1] ?? edge).word.unit;
  if (lexemes[at]!.lower !== 'the' || (unit !== 'week' && unit !== 'weekend')) return null;
  if (lexemes[at + 2]?.lower !== 'of') return null;
  const day = readMonthDay(lexemes, at + 3);
  if (!day) return null;
  return {
    to: day.to,
    type: 'DATE',
    resolve: (situation) => {
      const resolved = resolveMonthDay(day, situation);
      const isDay = /^\d{4}-\d\d-\d\d$/.test(resolved?.value ?? '');
      return (
        resolved && {
          ...resolved,
          value: isDay ? periodOf(resolved.value, unit) : unknown(unit),
          alternative: null,
        }
      );
    },
  };
}

/** `the past year`, `the last week`: the stretch up to now, or the last whole one for a decade. */
function pastOne(to: number, unit: Unit, word: string): Reading {
  return {
    to,
    type: unit === 'quarter' || unit === 'decade' || word === 'last' ? 'DATE' : 'DURATION',
    resolve: ({ published, base }) => {
      if (word === 'past' && unit !== 'decade')
        return {
          value: durationOf(1, unit),
          anchor: published,
          reason: `one ${unit} up to publication`,
          confidence: 0.75,
        };
      const day = published && shiftDay(published, -1, unit);
      if (!day) return unresolved(unknown(unit));
      return {
        value: periodOf(day, unit),
        anchor: published,
        reason: `the ${unit} before ${base}`,
        confidence: 0.8,
      };
    },
  };
}

/** *“This Week”* with a capital behind a quotation mark is a programme. */
function isTitle(lexemes: readonly Lexeme[], at: number, unitAt: number): boolean {
  return /^[A-Z]/.test(lexemes[unitAt]!.text) && /^["“'‘`]$/.test((lexemes[at - 1] ?? edge).text);
}
