import { addDays } from '../../calendar/day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { unresolved, type Reading, type TimeRule } from '../rule.ts';

const days: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 };

/** `today`, `yesterday`, `tomorrow`, `the day before yesterday`, `the day after tomorrow`. */
export const nearDay: TimeRule = {
  name: 'near-day',
  begins: { words: [...Object.keys(days), 'the', 'day'] },
  read: readNearDay,
};

/** Reads a day counted from the day of publication. */
export function readNearDay(lexemes: readonly Lexeme[], at: number): Reading | null {
  const first = lexemes[at]!;
  const direct = Object.hasOwn(days, first.lower) ? days[first.lower] : undefined;
  if (first.text === 'TODAY' || (first.text === 'Today' && lexemes[at - 1]?.text === 'USA'))
    return null;
  if (direct !== undefined) return reading(at + 1, direct, first.text);
  const i = first.lower === 'the' ? at + 1 : at;
  if (lexemes[i]?.lower !== 'day') return null;
  const side = lexemes[i + 1]?.lower;
  const from = (lexemes[i + 2] ?? edge).lower;
  if (side === 'before' && from === 'yesterday')
    return reading(i + 3, -2, 'the day before yesterday');
  if (side === 'after' && from === 'tomorrow') return reading(i + 3, 2, 'the day after tomorrow');
  return null;
}

function reading(to: number, count: number, name: string): Reading {
  return {
    to,
    type: 'DATE',
    resolve: ({ published, base }) =>
      published === null
        ? unresolved('XXXX-XX-XX')
        : {
            value: addDays(published, count),
            anchor: published,
            reason: `“${name.toLowerCase()}”, counted from ${base}`,
            confidence: 0.93,
          },
  };
}
