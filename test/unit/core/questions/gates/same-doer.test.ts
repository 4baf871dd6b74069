import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('what somebody does', () => {
  it('has another number for somebody else', () => {
    const cast = (who: string, ballots: string) =>
      `Orval voted on its bridge on Sunday. ${who} cast ${ballots} ballots.`;
    const supporters = cast('Supporters', '4,100');
    assert.deepEqual(conflictsOf(supporters, cast('Opponents', '3,700')), []);
    assert.deepEqual(conflictsOf(supporters, cast('Supporters', '3,700')), ['number']);
  });
});

describe('how many came', () => {
  it('is another number for another thing', () => {
    const drew = (words: string) => `Lampora held its kite festival on Tuesday. ${words} visitors.`;
    const kites = drew('The kite festival drew 30,000');
    assert.deepEqual(conflictsOf(kites, drew('The festival drew 12,000')), ['number']);
    assert.deepEqual(conflictsOf(kites, drew('The concert drew 12,000')), []);
  });
});
