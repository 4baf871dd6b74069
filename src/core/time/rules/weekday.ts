import { addDays, weekday as weekdayOf, type Day } from '../../calendar/day.ts';
import { isWeekday, pastPoint, weekdayAfter, weekdayBefore } from '../calendar-day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import {
  unresolved,
  type Reading,
  type Resolution,
  type Situation,
  type TimeRule,
} from '../rule.ts';

type Shift = 'last' | 'next' | 'this' | 'before' | 'after' | null;

const shifts: Readonly<Record<string, Shift>> = {
  last: 'last',
  past: 'last',
  previous: 'before',
  next: 'next',
  coming: 'next',
  following: 'after',
  this: 'this',
};

/** One weekday: `Monday`, `last Friday`, `this coming Sunday`, `the previous Friday`. */
export const weekday: TimeRule = {
  name: 'weekday',
  begins: { words: [...Object.keys(shifts), 'the'], means: (word) => word.weekday !== undefined },
  read: readWeekday,
};

/** Reads a weekday with the words that shift it. */
export function readWeekday(lexemes: readonly Lexeme[], at: number): Reading | null {
  let i = at;
  let shift: Shift = null;
  if (lexemes[i]!.lower === 'the' && Object.hasOwn(shifts, (lexemes[i + 1] ?? edge).lower)) i++;
  while (i < at + 3 && Object.hasOwn(shifts, (lexemes[i] ?? edge).lower))
    shift = shifts[lexemes[i++]!.lower]!;
  const day = lexemes[i] ?? edge;
  if (!isWeekday(day) || (day.word.plural && shift === null)) return null;
  const to = day.text.length <= 5 && day.lower !== 'sun' ? pastPoint(lexemes, i + 1) : i + 1;
  if (!day.lower.endsWith('day') && !day.lower.endsWith('days') && to === i + 1) return null;
  if (
    shift === null &&
    /^(black|bloody|super|holy|fat|giving|cyber|blue|remembrance|shrove|spy|whit)$/.test(
      (lexemes[at - 1] ?? edge).lower,
    ) &&
    /^[A-Z]/.test(lexemes[at - 1]!.text)
  )
    return null;
  const number = day.word.weekday!;
  return { to, type: 'DATE', resolve: (s) => resolveWeekday(number, day.text, shift, s) };
}

/** The day that a weekday names, by the rules for news: see docs/decisions/0011-weekdays-in-news.md. */
export function resolveWeekday(
  number: number,
  name: string,
  shift: Shift,
  situation: Situation,
): Resolution {
  const { published, base } = situation;
  if (published === null) {
    return unresolved(`XXXX-WXX-${number}`);
  }
  if (situation.mentioned.day !== null && (shift === 'before' || shift === 'after'))
    return besideMentioned(number, name, shift, situation.mentioned.day);
  const back = weekdayBefore(published, number);
  const ahead = weekdayAfter(published, number);
  const resolved = (day: Day, reason: string, confidence: number, alternative: Day | null) => ({
    value: day,
    anchor: published,
    reason,
    confidence,
    alternative: alternative === day ? null : alternative,
  });
  if (shift === 'last' || shift === 'before') {
    const day = back === published ? addDays(back, -7) : back;
    const near = (weekdayOf(published) - number + 7) % 7 <= 3;
    const other = near && day === back ? addDays(day, -7) : null;
    return resolved(day, `“last”: the ${name} before ${base}`, other ? 0.75 : 0.9, other);
  }
  if (shift === 'next' || shift === 'after') {
    const day = ahead === published ? addDays(ahead, 7) : ahead;
    return resolved(day, `the ${name} that follows ${base}`, 0.75, addDays(day, 7));
  }
  const { toward, because, certainty } = situation.direction();
  if (shift === 'this' && toward !== 'past')
    return resolved(ahead, `“this”: the ${name} on or after ${base}`, 0.8, back);
  if (toward === 'future')
    return resolved(ahead, `${because}, so the ${name} on or after ${base}`, certainty, back);
  return resolved(
    back,
    `${because}${toward === 'past' ? ', so' : ':'} the ${name} on or before ${base}`,
    certainty,
    ahead,
  );
}

/** `the previous Friday`, `the following Monday`: counted from the day that the text named last. */
function besideMentioned(
  number: number,
  name: string,
  shift: 'before' | 'after',
  from: Day,
): Resolution {
  const day =
    shift === 'before'
      ? weekdayBefore(addDays(from, -1), number)
      : weekdayAfter(addDays(from, 1), number);
  return {
    value: day,
    anchor: from,
    reason: `the ${name} ${shift} ${from}, which the text names`,
    confidence: 0.8,
    alternative: null,
  };
}
