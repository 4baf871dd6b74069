import type { Day } from '../../calendar/day.ts';
import { readMonthDay, resolveMonthDay } from '../calendar-day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { readNumber } from '../number-phrase.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { durationOf, periodOf, shift as shiftDay } from '../values.ts';
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

const counted = new Set([
  'last',
  'past',
  'next',
  'coming',
  'first',
  'previous',
  'final',
  'latest',
  'following',
  'recent',
  'preceding',
]);
const units: ReadonlySet<Unit> = new Set([
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/**
 * A period counted from publication, or a stretch of periods: `last week`, `this year`,
 * `the current quarter`, `the past two weeks`, `recent months`, `the coming years`.
 */
export const period: TimeRule = {
  name: 'period',
  begins: { words: [...Object.keys(shifts), ...counted, 'the', 'these', 'future'] },
  read: (lexemes, at) =>
    readSpan(lexemes, at) ?? readWeekOf(lexemes, at) ?? readPeriod(lexemes, at),
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
  if (/^[A-Z]/.test(lexemes[i]!.text)) return null;
  const hasThe = lexemes[at]?.lower === 'the';
  if (hasThe && count !== 0 && /^(last|past)$/.test(word.lower))
    return pastOne(i + 1, unit, word.lower);
  return {
    to: i + 1,
    type: 'DATE',
    resolve: ({ published, mentioned }) => {
      if (published === null)
        return {
          value: unknown(unit),
          reason: 'the day of publication is unknown',
          confidence: 0.3,
        };
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
              : `the ${unit} ${count < 0 ? 'before' : count > 0 ? 'after' : 'of'} publication (${published})`,
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
    resolve: ({ published }) => {
      if (word === 'past' && unit !== 'decade')
        return {
          value: durationOf(1, unit),
          anchor: published,
          reason: `one ${unit} up to publication`,
          confidence: 0.75,
        };
      const day = published && shiftDay(published, -1, unit);
      if (!day)
        return {
          value: unknown(unit),
          reason: 'the day of publication is unknown',
          confidence: 0.3,
        };
      return {
        value: periodOf(day, unit),
        anchor: published,
        reason: `the ${unit} before publication (${published})`,
        confidence: 0.8,
      };
    },
  };
}

/** `the past two weeks`, `the next few days`, `recent years`, `the first nine months`. */
function readSpan(lexemes: readonly Lexeme[], at: number): Reading | null {
  let i = lexemes[at]?.lower === 'the' || lexemes[at]?.lower === 'these' ? at + 1 : at;
  const word = (lexemes[i] ?? edge).lower;
  if (word === 'future' || word === 'recent' || word === 'coming' || counted.has(word)) i++;
  else return null;
  if (i === at + 1 && word === 'last' && isVerb(lexemes[at - 1])) return null;
  if (i === at + 1 && word === 'following') return null;
  const number = readNumber(lexemes, i);
  const filler = number ? number.to : i;
  const next = lexemes[filler] ?? edge;
  const adjective = /^(full|more|consecutive|whole|fiscal|trading|business|working)$/.test(
    next.lower,
  )
    ? 1
    : 0;
  const unit = lexemes[filler + adjective]?.word.unit;
  if (unit === undefined) return null;
  const plural = lexemes[filler + adjective]!.word.plural;
  const to = filler + adjective + 1;
  if (!number) return plural ? vagueSpan(to, word, unit) : null;
  if (!plural && number.value !== 1) return null;
  if (lexemes[i]!.lower === 'a' || lexemes[i]!.lower === 'an') return null;
  return {
    to,
    type: 'DURATION',
    resolve: ({ published }) => ({
      value: durationOf(number.open ? null : number.value, unit),
      anchor: published,
      reason: 'a length of time, counted in the text',
      confidence: 0.9,
    }),
  };
}

/** *to last two hours*, *will last weeks*: the verb. */
function isVerb(before: Lexeme | undefined): boolean {
  return /^(to|will|would|could|can|should|may|might|must|not|n't|usually|typically|did|does|do)$/.test(
    before?.lower ?? '',
  );
}

function vagueSpan(to: number, word: string, unit: Unit): Reading | null {
  const toward = /^(recent|past|last|previous|preceding|latest)$/.test(word)
    ? 'PAST_REF'
    : /^(coming|future|next|following)$/.test(word)
      ? 'FUTURE_REF'
      : null;
  if (toward === null)
    return {
      to,
      type: 'DURATION',
      resolve: () => ({
        value: durationOf(null, unit),
        reason: 'a length of time without a count',
        confidence: 0.7,
      }),
    };
  return {
    to,
    type: 'DATE',
    resolve: ({ published }) => ({
      value: toward,
      anchor: published,
      reason: `points to the ${toward === 'PAST_REF' ? 'past' : 'future'} without a date`,
      confidence: 0.7,
    }),
  };
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

/** The period around a day, for the rules that name one by another word. */
export function periodAround(day: Day | null, unit: Unit): string {
  return day === null ? unknown(unit) : periodOf(day, unit);
}
