import { addDays } from '../../calendar/day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import {
  unresolved,
  type Reading,
  type Resolution,
  type Situation,
  type TimeRule,
} from '../rule.ts';
import { durationOf, periodOf, shift, unknown } from '../values.ts';
import type { Unit } from '../vocabulary.ts';
import { fromMentioned } from './named-before.ts';

/** `the year`, `the quarter`, `the weekend`, `the day` where the words around make them a date. */
export const thePeriod: TimeRule = {
  name: 'the-period',
  begins: { words: ['the'] },
  read,
};

function read(lexemes: readonly Lexeme[], at: number): Reading | null {
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
    resolve: ({ published, base }) => ({
      value: published === null ? unknown(unit) : periodOf(published, unit),
      anchor: published,
      reason: published === null ? 'the day of publication is unknown' : `the ${unit} of ${base}`,
      confidence: published === null ? 0.3 : 0.65,
    }),
  };
}

/** The weekend before publication, or the one ahead for a verb that points there. */
function weekend({ published, base, direction }: Situation): Resolution {
  if (published === null) return unresolved(unknown('weekend'));
  const { toward, because } = direction();
  const value = periodOf(toward === 'future' ? published : addDays(published, -5), 'weekend');
  return {
    value,
    anchor: published,
    reason: `${because}; counted from ${base}`,
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
