import assert from 'node:assert/strict';
import { relationOf } from './read-sentence.ts';

describe('a preposition behind a day', () => {
  it('is of what follows, and not of the name of the day', () => {
    for (const [text, word, relation] of [
      ['Weber was jailed on Monday after two years of trials.', 'years', 'obl jailed'],
      ['Weber was jailed on Monday after two years of trials.', 'after', 'case years'],
      ['Parliament met on Tuesday after weeks of talks.', 'weeks', 'obl met'],
    ] as const)
      assert.equal(relationOf(word, text), relation, text);
  });
});
