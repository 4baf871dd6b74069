import { edge } from '../lexeme.ts';
import { unresolved, type Resolution, type Situation, type TimeRule } from '../rule.ts';
import { periodOf, shift, unknown } from '../values.ts';
import type { Unit } from '../vocabulary.ts';

const shifts: Record<string, number> = {
  same: 0,
  that: 0,
  following: 1,
  next: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
};
const grains: ReadonlySet<Unit> = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
]);

/** Periods counted from a date that the text named: `that day`, `the same month`, `the following year`, `the next day`. */
export const namedBefore: TimeRule = {
  name: 'named-before',
  begins: { words: ['the', 'that'] },
  read: (lexemes, at) => {
    const the = lexemes[at]!.lower === 'the';
    let i = the ? at + 1 : at;
    const word = (lexemes[i] ?? edge).lower;
    if (!Object.hasOwn(shifts, word) || (the && word === 'that')) return null;
    const count = shifts[word]!;
    i++;
    if (word === 'that' && /^(same|very)$/.test((lexemes[i] ?? edge).lower)) i++;
    const unitAt = lexemes[i] ?? edge;
    const unit = unitAt.word.unit;
    if (unit === undefined || unitAt.word.plural || !grains.has(unit)) return null;
    if (word === 'next' && unit !== 'day') return null;
    return { to: i + 1, type: 'DATE', resolve: (s) => fromMentioned(unit, count, s) };
  },
};

/** The period of the date that the text named last, or one before or after it. */
export function fromMentioned(
  unit: Unit,
  count: number,
  { mentioned, published }: Situation,
): Resolution | null {
  const date = mentioned.date;
  if (unit === 'quarter' && mentioned.quarter !== null && count === 0)
    return {
      value: mentioned.quarter,
      anchor: published,
      reason: 'the quarter of which the text speaks',
      confidence: 0.7,
    };
  const start =
    date !== null && /^\d{4}$/.test(date) && unit === 'year'
      ? `${date}-01-01`
      : date !== null && /^\d{4}-\d\d$/.test(date) && (unit === 'month' || unit === 'year')
        ? `${date}-01`
        : (mentioned.day ?? published);
  if (start === null) return unresolved(unknown(unit), 'the date to count from');
  const day = shift(start, count, unit);
  return day === null
    ? null
    : {
        value: periodOf(day, unit),
        anchor: start,
        reason:
          date === null
            ? `counted from publication (${start})`
            : `counted from ${date}, which the text names`,
        confidence: 0.7,
      };
}
