import { isMonth, isWeekday, readMonthDay, resolveMonthDay } from '../calendar-day.ts';
import type { TimeRule } from '../rule.ts';

/** A day with the name of its month: `Oct. 28`, `Friday, October 13, 1989`, `28 October`, `Nov. 3-5`. */
export const monthDay: TimeRule = {
  name: 'month-day',
  begins: {
    number: true,
    words: ['the', 'this', 'last', 'next'],
    means: (word) =>
      word.month !== undefined ||
      word.weekday !== undefined ||
      word.ordinal !== undefined ||
      word.cardinal !== undefined,
  },
  read: (lexemes, at) => {
    const the = lexemes[at]!.lower === 'the' ? 1 : 0;
    const written = readMonthDay(lexemes, at + the);
    if (!written || (the && (isMonth(lexemes[at + 1]) || isWeekday(lexemes[at + 1])))) return null;
    return { to: written.to, type: 'DATE', resolve: (s) => resolveMonthDay(written, s) };
  },
};
