import { dayOf } from '../../calendar/day.ts';
import { isMonth, pastPoint, readMonthDay, resolveMonthDay } from '../calendar-day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import type { Reading, TimeRule } from '../rule.ts';
import { two } from '../values.ts';

const joins = /^(and|or|to|through|until|till)$/;
/** What can stand behind a date, but hardly behind a count of things. */
const closes =
  /^([.,;:)"”]|at|in|of|to|by|for|with|and|or|but|as|before|after|when|where|while|the|was|were|is|are|will|has|have|had|would)$/;

/** A date that shares the name of its month with one beside it: the `25` of *April 24 and 25*, the `20` of *20 to 22 March*. */
export const sharedMonth: TimeRule = {
  name: 'shared-month',
  begins: { number: true },
  read: (lexemes, at) => {
    const date = dateAt(lexemes, at);
    return date === null ? null : (second(lexemes, at, date) ?? first(lexemes, at, date));
  },
};

function dateAt(lexemes: readonly Lexeme[], at: number): number | null {
  const { text, number } = lexemes[at] ?? edge;
  return /^\d{1,2}$/.test(text) && number! >= 1 && number! <= 31 ? number : null;
}

/** `25` behind *April 24 and*. */
function second(lexemes: readonly Lexeme[], at: number, date: number): Reading | null {
  if (!joins.test((lexemes[at - 1] ?? edge).lower)) return null;
  const before = dateAt(lexemes, at - 2);
  if (before === null || before >= date) return null;
  const name = lexemes[at - 3]?.text === '.' ? at - 4 : at - 3;
  if (!isMonth(lexemes[name]) || pastPoint(lexemes, name + 1) !== at - 2) return null;
  if (lexemes[at + 1] && !closes.test(lexemes[at + 1]!.lower)) return null;
  const month = lexemes[name]!.word.month!;
  return {
    to: at + 1,
    type: 'DATE',
    resolve: ({ mentioned }) => {
      const beside = mentioned.day;
      if (beside === null || beside.slice(5, 7) !== two(month)) return null;
      const value = dayOf(+beside.slice(0, 4), month, date);
      const reason = `of the same month as ${beside}, beside which it stands`;
      return value === null ? null : { value, anchor: beside, reason, confidence: 0.85 };
    },
  };
}

/** `20` before *to 22 March*. */
function first(lexemes: readonly Lexeme[], at: number, date: number): Reading | null {
  if (!joins.test((lexemes[at + 1] ?? edge).lower)) return null;
  const last = dateAt(lexemes, at + 2);
  const written = last !== null && last > date ? readMonthDay(lexemes, at + 2) : null;
  if (!written || written.lastDate !== null) return null;
  return {
    to: at + 1,
    type: 'DATE',
    resolve: (situation) => resolveMonthDay({ ...written, date, weekday: null }, situation),
  };
}
