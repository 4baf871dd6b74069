import { edge, type Lexeme } from '../lexeme.ts';
import { isMonth, isWeekday } from '../calendar-day.ts';
import { readNumber } from '../number-phrase.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { durationOf, two } from '../values.ts';
import type { Unit } from '../vocabulary.ts';

const adverbs: Record<string, Unit> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};

/** What comes again: `every Monday`, `each July`, `every two weeks`, `daily`, `on Mondays`, `$500 a month`. */
export const recurrence: TimeRule = {
  name: 'recurrence',
  begins: {
    words: [...Object.keys(adverbs), 'every', 'each', 'a', 'an', 'once', 'twice', 'per'],
    means: (word) => word.weekday !== undefined,
  },
  read: (lexemes, at) => {
    const first = lexemes[at]!;
    const adverb = Object.hasOwn(adverbs, first.lower) ? adverbs[first.lower] : undefined;
    if (adverb !== undefined && isInName(lexemes, at)) return null;
    if (adverb !== undefined)
      return first.lower === 'quarterly' ? null : made(at + 1, durationOf(1, adverb), first.text);
    if (first.lower === 'every' || first.lower === 'each') return each(lexemes, at);
    return first.word.weekday === undefined ? rate(lexemes, at) : plural(lexemes, at);
  },
};

function made(to: number, value: string, name: string): Reading {
  return {
    to,
    type: 'SET',
    resolve: () => ({
      value,
      reason: `“${name.toLowerCase()}”: it comes again, so it is no single date`,
      confidence: 0.9,
    }),
  };
}

function each(lexemes: readonly Lexeme[], at: number): Reading | null {
  const name = lexemes[at]!.text;
  let i = at + 1;
  if (lexemes[i]?.lower === 'single' || lexemes[i]?.lower === 'other') i++;
  const next = lexemes[i] ?? edge;
  if (isWeekday(next)) {
    const part = lexemes[i + 1]?.word.part;
    return made(i + (part ? 2 : 1), `XXXX-WXX-${next.word.weekday}${part ? `T${part}` : ''}`, name);
  }
  if (isMonth(next)) return made(i + 1, `XXXX-${two(next.word.month!)}`, name);
  if (next.word.season !== undefined) return made(i + 1, `XXXX-${next.word.season}`, name);
  if (next.word.part !== undefined) return made(i + 1, `XXXX-XX-XXT${next.word.part}`, name);
  if (next.word.unit !== undefined && next.lower !== 'second')
    return made(
      i + 1,
      durationOf(i > at + 1 && lexemes[i - 1]!.lower === 'other' ? 2 : 1, next.word.unit),
      name,
    );
  const number = readNumber(lexemes, i);
  const unit = number && (lexemes[number.to] ?? edge).word.unit;
  return unit ? made(number.to + 1, durationOf(number.value, unit), name) : null;
}

/** `Mondays`, `Tuesday nights`. */
function plural(lexemes: readonly Lexeme[], at: number): Reading | null {
  const day = lexemes[at]!;
  if (!isWeekday(day)) return null;
  const part = lexemes[at + 1] ?? edge;
  if (part.word.part !== undefined && (part.word.plural || day.word.plural))
    return made(
      at + 2,
      `XXXX-WXX-${day.word.weekday}T${part.word.part}`,
      `${day.text} ${part.text}`,
    );
  return day.word.plural ? made(at + 1, `XXXX-WXX-${day.word.weekday}`, day.text) : null;
}

/** `a year` after an amount or a count: how much or how often in each. */
function rate(lexemes: readonly Lexeme[], at: number): Reading | null {
  let i = at;
  if (/^(once|twice)$/.test(lexemes[i]!.lower)) i++;
  const article = (lexemes[i] ?? edge).lower;
  if (article !== 'a' && article !== 'an' && article !== 'per') return null;
  const unitAt = lexemes[i + 1] ?? edge;
  const unit = unitAt.word.unit;
  if (
    unit === undefined ||
    unitAt.word.plural ||
    unit === 'second' ||
    unit === 'weekend' ||
    unit === 'quarter'
  )
    return null;
  if (/^(ago|earlier|later|before|after|from|and|or|old|to)$/.test((lexemes[i + 2] ?? edge).lower))
    return null;
  if (i === at && !/^(times?|once|twice)$/.test((lexemes[at - 1] ?? edge).lower)) return null;
  const name = lexemes
    .slice(i, i + 2)
    .map(({ text }) => text)
    .join(' ');
  return made(i + 2, durationOf(1, unit), name);
}

/** *China Daily*, *Daily Mail*: with a capital beside another name it is one. */
function isInName(lexemes: readonly Lexeme[], at: number): boolean {
  const capital = (lexeme: Lexeme | undefined) => /^[A-Z]/.test(lexeme?.text ?? '');
  return capital(lexemes[at]) && (capital(lexemes[at - 1]) || capital(lexemes[at + 1]));
}
