import { edge, type Lexeme } from '../lexeme.ts';
import { readDay } from '../day-phrase.ts';
import { readNumber } from '../number-phrase.ts';
import type { Reading, Resolution, TimeRule } from '../rule.ts';
import { periodOf, shift, unknown } from '../values.ts';
import type { Unit } from '../vocabulary.ts';
import { holiday } from './holiday.ts';

const sides: Record<string, number> = { before: -1, after: 1 };

/** A day counted from another one that is named beside it: `two days before Christmas`, `the day after March 3`. */
export const besideDay: TimeRule = {
  name: 'beside-day',
  begins: {
    number: true,
    words: ['the', 'a', 'an'],
    means: (word) => word.cardinal !== undefined || word.unit !== undefined,
  },
  read: (lexemes, at) => {
    const count = readCount(lexemes, at);
    const unitAt = count && (lexemes[count.to] ?? edge);
    const unit = unitAt?.word.unit;
    if (!count || (unit !== 'day' && unit !== 'week')) return null;
    const sideAt = lexemes[count.to + 1] ?? edge;
    const sign = Object.hasOwn(sides, sideAt.lower) ? sides[sideAt.lower]! : 0;
    const day = sign === 0 ? null : readNamedDay(lexemes, count.to + 2);
    if (!day) return null;
    return {
      to: day.to,
      type: 'DATE',
      resolve: (situation) => counted(count, unit, sign, day.resolve(situation)),
    };
  },
};

interface Count {
  readonly value: number;
  /** *the week after*, all of it; not *a week after*, to the day. */
  readonly isWhole: boolean;
  readonly to: number;
}

/** `the` and no number count one: *the day before*, *day after*. */
function readCount(lexemes: readonly Lexeme[], at: number): Count | null {
  const first = lexemes[at]!;
  if (first.lower === 'the') return { value: 1, isWhole: true, to: at + 1 };
  if (first.word.unit !== undefined)
    return first.word.plural ? null : { value: 1, isWhole: true, to: at };
  const number = readNumber(lexemes, at);
  if (!number?.value || number.open) return null;
  return { value: number.value, isWhole: false, to: number.to };
}

function readNamedDay(lexemes: readonly Lexeme[], at: number): Reading | null {
  if (lexemes[at] === undefined) return null;
  return readDay(lexemes, at) ?? holiday.read(lexemes, at);
}

function counted(
  { value: count, isWhole }: Count,
  unit: Unit,
  sign: number,
  named: Resolution | null,
): Resolution | null {
  if (!named) return null;
  const shifted = (value: string) => {
    const day = /^\d{4}-\d\d-\d\d$/.test(value) ? shift(value, sign * count, unit) : null;
    return day !== null && isWhole ? periodOf(day, unit) : day;
  };
  const units = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return {
    ...named,
    value: shifted(named.value) ?? unknown(unit),
    reason: `${units} ${sign < 0 ? 'before' : 'after'} ${named.value} (${named.reason})`,
    alternative: named.alternative ? shifted(named.alternative) : null,
  };
}
