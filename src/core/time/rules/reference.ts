import references from '../../../../data/time/references.json' with { type: 'json' };
import { edge, type Lexeme } from '../lexeme.ts';
import { phraseTable, readPhrase } from '../phrase-table.ts';
import type { TimeRule } from '../rule.ts';

const table = phraseTable<string>([
  ...references.present.map((words) => [words, 'PRESENT_REF'] as const),
  ...references.past.map((words) => [words, 'PAST_REF'] as const),
  ...references.future.map((words) => [words, 'FUTURE_REF'] as const),
]);
const adjectives = new Map<string, string>([
  ...references.presentAdjectives.map((word) => [word, 'PRESENT_REF'] as const),
  ...references.pastAdjectives.map((word) => [word, 'PAST_REF'] as const),
  ...references.futureAdjectives.map((word) => [word, 'FUTURE_REF'] as const),
]);

const names: Record<string, string> = {
  PRESENT_REF: 'present',
  PAST_REF: 'past',
  FUTURE_REF: 'future',
};

/** Words without a date: `now`, `currently`, `recently`, `soon`, `the future`. */
export const reference: TimeRule = {
  name: 'reference',
  begins: { words: [...table.begins.keys(), ...adjectives.keys()] },
  read: (lexemes, at) => {
    const phrase = readPhrase(table, lexemes, at);
    const adjective = adjectives.get(lexemes[at]!.lower);
    const value = phrase?.entry ?? adjective;
    if (value === undefined) return null;
    if (value === 'FUTURE_REF' && lexemes[phrase?.to ?? at + 1]?.lower === 'of') return null;
    if (lexemes[at]!.lower === 'soon' && isComparison(lexemes, at)) return null;
    const next = lexemes[at + 1] ?? edge;
    if (!phrase && (next.kind !== 'word' || next.word.unit !== undefined)) return null;
    return {
      to: phrase?.to ?? at + 1,
      type: 'DATE',
      resolve: ({ published }) => ({
        value,
        anchor: published,
        reason: `points to the ${names[value]!} without a date`,
        confidence: 0.7,
      }),
    };
  },
};

/** *as soon as*, *soon after*: the moment is another event's. */
function isComparison(lexemes: readonly Lexeme[], at: number): boolean {
  const before = (lexemes[at - 1] ?? edge).lower;
  const next = (lexemes[at + 1] ?? edge).lower;
  return before === 'as' || before === 'too' || next === 'after' || next === 'as';
}
