import { addDays, weekday as weekdayOf } from '../../calendar/day.ts';
import { isWeekday } from '../calendar-day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { unresolved, type Reading, type TimeRule } from '../rule.ts';

const shifts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** A day of a week that is counted from publication: `Monday of last week`, `Tuesday next week`. */
export const weekdayOfWeek: TimeRule = {
  name: 'weekday-of-week',
  begins: { words: ['the'], means: (word) => word.weekday !== undefined },
  read: readDayOfWeek,
};

function readDayOfWeek(lexemes: readonly Lexeme[], at: number): Reading | null {
  const dayAt = lexemes[at]!.lower === 'the' ? at + 1 : at;
  const day = lexemes[dayAt] ?? edge;
  if (!isWeekday(day) || day.word.plural) return null;
  const weekAt = lexemes[dayAt + 1]?.lower === 'of' ? dayAt + 2 : dayAt + 1;
  const shift = (lexemes[weekAt] ?? edge).lower;
  const week = lexemes[weekAt + 1] ?? edge;
  if (!Object.hasOwn(shifts, shift) || week.word.unit !== 'week' || week.word.plural) return null;
  // *said on Monday last week's figures were wrong*: the week is of the figures.
  if (/^['’]/.test((lexemes[weekAt + 2] ?? edge).text)) return null;
  const number = day.word.weekday!;
  const which = `${shift} week`;
  return {
    to: weekAt + 2,
    type: 'DATE',
    resolve: ({ published, base }) =>
      published === null
        ? unresolved(`XXXX-WXX-${number}`)
        : {
            value: addDays(published, number - weekdayOf(published) + 7 * shifts[shift]!),
            anchor: published,
            reason: `the ${day.text} of “${which}”, counted from ${base}`,
            confidence: 0.95,
          },
  };
}
