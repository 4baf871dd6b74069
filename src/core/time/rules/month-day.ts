import { isMonth, isWeekday, readMonthDay, resolveMonthDay } from '../calendar-day.ts';
import { namedDay } from '../named-days.ts';
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
    return {
      to: written.to,
      type: 'DATE',
      resolve: (s) => {
        const resolved = resolveMonthDay(written, s);
        const named = namedDay(lexemes, written, s.published);
        if (named === null || resolved === null) return resolved;
        return {
          value: named,
          reason: 'the day is known by the event that is named with it',
          confidence: 0.85,
          alternative: resolved.value === named ? null : resolved.value,
        };
      },
    };
  },
};
