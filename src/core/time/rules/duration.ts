import { edge, type Lexeme } from '../lexeme.ts';
import { readNumber } from '../number-phrase.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { durationOf } from '../values.ts';
import type { Unit } from '../vocabulary.ts';

const fillers =
  /^(full|more|consecutive|straight|whole|additional|trading|business|working|calendar|solid|long|extra|fiscal|other)$/;

/** A length of time: `two years`, `18 months`, `five-year`, `several months`, `a minute and a half`, `weeks`. */
export const duration: TimeRule = {
  name: 'duration',
  begins: {
    number: true,
    words: ['a', 'an', 'half', 'the', 'another', 'single'],
    means: (word) =>
      word.cardinal !== undefined ||
      word.vague === true ||
      word.unit !== undefined ||
      word.multiplier !== undefined,
  },
  read: (lexemes, at) => unitLong(lexemes, at) ?? counted(lexemes, at) ?? uncounted(lexemes, at),
};

/** `day-long`, `decades-long`, `weeklong`. */
function unitLong(lexemes: readonly Lexeme[], at: number): Reading | null {
  const first = lexemes[at]!;
  const [hyphen, long] = [lexemes[at + 1] ?? edge, lexemes[at + 2] ?? edge];
  const { unit, plural } = first.word;
  if (unit === undefined || lexemes[at - 1]?.text === '-') return null;
  if (hyphen.text !== '-' || !hyphen.glued || long.lower !== 'long') return null;
  return uncountedLength(at + 3, unit, plural ? null : 1);
}

function uncountedLength(to: number, unit: Unit, count: number | null): Reading {
  return {
    to,
    type: 'DURATION',
    resolve: () => ({
      value: durationOf(count, unit),
      reason: count === null ? 'a length of time without a count' : 'a length of time',
      confidence: 0.7,
    }),
  };
}

function counted(lexemes: readonly Lexeme[], at: number) {
  const first = lexemes[at]!;
  let i = first.lower === 'the' ? at + 1 : at;
  let count: number | null = 1;
  let open = false;
  const isOneWord =
    first.lower === 'another' || (first.lower === 'single' && lexemes[at + 1]?.text === '-');
  if (isOneWord) i += first.lower === 'single' ? 2 : 1;
  if (!isOneWord || lexemes[i]?.word.unit === undefined) {
    const number = readNumber(lexemes, i);
    if (!number) return null;
    count = number.value;
    open = number.open === true;
    i = number.to;
  }
  const hyphen = lexemes[i]?.text === '-' && lexemes[i]!.glued && lexemes[i + 1]?.glued;
  if (hyphen) i++;
  else while (i < at + 6 && fillers.test((lexemes[i] ?? edge).lower)) i++;
  const unitAt = lexemes[i] ?? edge;
  const unit = unitAt.word.unit;
  if (unit === undefined || isOrdinalSecond(lexemes, i)) return null;
  const isOne = count !== null && count <= 1;
  const article = first.lower === 'a' || first.lower === 'an';
  if (article && !hyphen && !isLength(lexemes, at, i)) return null;
  if (first.lower === 'the' && !unitAt.word.plural) return null;
  if (!isOne && count === null && !unitAt.word.plural && !hyphen) return null;
  if (unit === 'weekend' || isAge(lexemes, i + 1)) return null;
  if (
    unit === 'quarter' &&
    i === at + (hyphen ? 2 : 1) &&
    unitAt.word.plural &&
    (hyphen || lexemes[i + 1]?.lower === 'of') &&
    count !== null &&
    count < 4
  )
    return null;
  if (first.number !== null && /^[A-Z]/.test(unitAt.text)) return null;
  let to = i + 1;
  if (
    lexemes[to]?.lower === 'and' &&
    lexemes[to + 1]?.lower === 'a' &&
    lexemes[to + 2]?.lower === 'half'
  ) {
    count = (count ?? 0) + 0.5;
    to += 3;
  }
  if (hyphen && lexemes[to]?.text === '-' && lexemes[to + 1]?.lower === 'long') to += 2;
  const rest = count === null || open || hyphen ? null : smallerUnit(lexemes, to, unit);
  if (rest) to = rest.to;
  const value =
    durationOf(open && first.lower === 'the' ? null : count, unit) + (rest?.value ?? '');
  return {
    to,
    type: 'DURATION' as const,
    resolve: () => ({
      value,
      mod: open ? 'EQUAL_OR_MORE' : null,
      reason: 'a length of time, counted in the text',
      confidence: 0.9,
    }),
  };
}

/** `28 minutes` after `4 hours`. */
function smallerUnit(lexemes: readonly Lexeme[], at: number, unit: Unit) {
  const smaller = (
    { year: 'month', hour: 'minute', minute: 'second' } as Partial<Record<Unit, Unit>>
  )[unit];
  const i = /^(and|,)$/.test((lexemes[at] ?? edge).lower) ? at + 1 : at;
  const number = smaller && (lexemes[i] ?? edge).lower !== 'a' ? readNumber(lexemes, i) : null;
  if (!number?.value || lexemes[number.to]?.word.unit !== smaller) return null;
  return { value: durationOf(number.value, smaller!).replace(/^PT?/, ''), to: number.to + 1 };
}

/** `a second consecutive`: with an article and a noun behind, *second* counts nothing. */
function isOrdinalSecond(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    lexemes[at]!.lower === 'second' &&
    lexemes[at - 1]?.text !== '-' &&
    (lexemes[at - 1] ?? edge).number === null
  );
}

/** *six-year-old* and *six years old* are ages. */
function isAge(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at] ?? edge;
  if (next.text === '-' && /^olds?$/.test((lexemes[at + 1] ?? edge).lower)) return true;
  return /^old$/.test(next.lower) || (next.lower === 'of' && lexemes[at + 1]?.lower === 'age');
}

/** Whether `a year` is a length rather than a rate or a comparison. */
function isLength(lexemes: readonly Lexeme[], at: number, unitAt: number): boolean {
  const before = (lexemes[at - 1] ?? edge).lower;
  const next = (lexemes[unitAt + 1] ?? edge).lower;
  if (next === 'of' && before === 'within') return true;
  if (next === 'of' || next === 'that' || next === 'when' || next === 'to') return false;
  return (
    /^(for|in|within|about|than|nearly|almost|over|after|of|least|half|around|spend|spent|took|take|takes|last|lasted|lasts|more|only|just|under|every|up|to|-)$/.test(
      before,
    ) || /^(before|after|and|or|long)$/.test(next)
  );
}

/** Plural units without a count: *for years*, *within weeks*, *months of talks*. */
function uncounted(lexemes: readonly Lexeme[], at: number) {
  const unitAt = lexemes[at]!;
  const unit = unitAt.word.unit;
  if (unit === undefined || !unitAt.word.plural || unit === 'quarter' || unit === 'second')
    return null;
  const before = lexemes[at - 1] ?? edge;
  if (before.text === '-' || before.number !== null || before.word.ordinal !== undefined)
    return null;
  const next = lexemes[at + 1] ?? edge;
  const asLength =
    /^(for|in|within|over|after|through|of|take|takes|took|last|lasted|spent|spend|just|only|about|many|these|those|by|last|and|or|than|the)$/.test(
      before.lower,
    );
  const ofSomething = /^(of|before|after|later|earlier|or|ahead)$/.test(next.lower);
  if (!asLength && !ofSomething) return null;
  if (
    /^(early|wee|small|morning|business|working|office|visiting|school|opening|trading)$/.test(
      before.lower,
    )
  )
    return null;
  if (before.lower === 'the' && next.lower === 'of') return null;
  return uncountedLength(at + 1, unit, null);
}
