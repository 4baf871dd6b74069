import { addDays } from '../../calendar/day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import type { Reading, Resolution, Situation, TimeRule } from '../rule.ts';
import { durationOf, periodOf, shift } from '../values.ts';
import type { Unit } from '../vocabulary.ts';
import { unknown } from './period.ts';

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
    if (!Object.hasOwn(shifts, word) || (the && word === 'that')) return theUnit(lexemes, at);
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

function fromMentioned(
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
  if (start === null)
    return { value: unknown(unit), reason: 'the date to count from is unknown', confidence: 0.3 };
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

/** `the day`, `the week`, `the quarter`, `the year` where they stand for a date. */
function theUnit(lexemes: readonly Lexeme[], at: number): Reading | null {
  if (lexemes[at]!.lower !== 'the') return null;
  const full = /^(full|fiscal|whole|entire)$/.test((lexemes[at + 1] ?? edge).lower) ? 1 : 0;
  const unitAt = lexemes[at + 1 + full] ?? edge;
  const unit = unitAt.word.unit;
  if (unit === undefined || unitAt.word.plural) return null;
  const to = at + 2 + full;
  const before = (lexemes[at - 1] ?? edge).lower;
  const next = (lexemes[to] ?? edge).lower;
  if (
    unit === 'day' &&
    next !== 'of' &&
    /^(end|ended|ends|ending|finish|finished|start|started|close|closed)$/.test(before)
  )
    return current(to, unit);
  if (/^(of|that|when|before|after|-|on|his|they|he|she|the|it|we)$/.test(next)) return null;
  if (unit !== 'quarter' && /^(in|to|for)$/.test(next)) return null;
  if (/^(ended|ending)$/.test(next))
    return unit === 'year' && lexemes[to + 1]?.word.month !== undefined
      ? lengthOf(to, unit)
      : unit === 'quarter'
        ? { to, type: 'DATE', resolve: lastQuarter }
        : null;
  if (/^(of|by)$/.test(before) && isEdge((lexemes[at - 2] ?? edge).lower) && unit !== 'day')
    return current(to, unit);
  if (unit === 'weekend') return { to, type: 'DATE', resolve: weekend };
  if (unit === 'quarter' && /^(for|in|during|of)$/.test(before))
    return { to, type: 'DATE', resolve: lastQuarter };
  if (unit === 'year' && /^(for|during|in|of|throughout)$/.test(before)) return current(to, unit);
  if (unit === 'week' && /^(for|during|of)$/.test(before)) return current(to, unit);
  if (
    unit === 'day' &&
    /^(in|during|on|of)$/.test(before) &&
    /^(earlier|later|early|late|end|close|rest)$/.test((lexemes[at - 2] ?? edge).lower)
  )
    return { to, type: 'DATE', resolve: (s) => fromMentioned('day', 0, s) };
  return null;
}

/** `the year ended March 31`. */
function lengthOf(to: number, unit: Unit): Reading {
  return {
    to,
    type: 'DURATION',
    resolve: () => ({
      value: durationOf(1, unit),
      reason: 'a length of time; its end is named',
      confidence: 0.7,
    }),
  };
}

const isEdge = (word: string) =>
  /^(end|beginning|start|middle|close|rest|remainder|part|most|much|half)$/.test(word);

function current(to: number, unit: Unit): Reading {
  return {
    to,
    type: 'DATE',
    resolve: ({ published }) => ({
      value: published === null ? unknown(unit) : periodOf(published, unit),
      anchor: published,
      reason:
        published === null
          ? 'the day of publication is unknown'
          : `the ${unit} of publication (${published})`,
      confidence: published === null ? 0.3 : 0.65,
    }),
  };
}

/** The weekend before publication, or the one ahead for a verb that points there. */
function weekend({ published, direction }: Situation): Resolution {
  if (published === null)
    return {
      value: unknown('weekend'),
      reason: 'the day of publication is unknown',
      confidence: 0.3,
    };
  const { toward, because } = direction();
  const value = periodOf(toward === 'future' ? published : addDays(published, -5), 'weekend');
  return {
    value,
    anchor: published,
    reason: `${because}; counted from publication (${published})`,
    confidence: 0.75,
  };
}

function lastQuarter({ mentioned, published }: Situation): Resolution {
  const day = published === null ? null : shift(published, -1, 'quarter');
  const value = mentioned.quarter ?? (day === null ? unknown('quarter') : periodOf(day, 'quarter'));
  return {
    value,
    anchor: published,
    reason: mentioned.quarter
      ? 'the quarter of which the text speaks'
      : 'the last quarter that had ended',
    confidence: 0.6,
  };
}
