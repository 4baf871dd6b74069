import { edge } from '../lexeme.ts';
import type { TimeRule } from '../rule.ts';

/** *will one day*, *one day could*, *hopes one day to*: no length, but a day to come. */
export const someDay: TimeRule = {
  name: 'some-day',
  begins: { words: ['one'] },
  read: (lexemes, at) => {
    if (lexemes[at + 1]?.lower !== 'day') return null;
    const next = (lexemes[at + 2] ?? edge).lower;
    if (!isModal((lexemes[at - 1] ?? edge).lower) && !isModal(next) && next !== 'to') return null;
    return {
      to: at + 2,
      type: 'DATE',
      resolve: ({ published }) => ({
        value: 'FUTURE_REF',
        anchor: published,
        reason: 'points to the future without a date',
        confidence: 0.7,
      }),
    };
  },
};

const isModal = (word: string) => /^(will|would|may|might|can|could|should|shall|must)$/.test(word);
