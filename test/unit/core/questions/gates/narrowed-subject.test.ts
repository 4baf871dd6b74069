import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

describe('two sentences on all such people or things', () => {
  it('are of some alone where a word narrows whom they are told of', () => {
    const exports = (whose: string, words: string) =>
      `${whose} exports of Pelland ${words} in February, the board said on Tuesday.`;
    assert.equal(conflicts(exports('Coffee', 'rose'), exports('Coffee', 'fell')), 1);
    assert.equal(conflicts(exports('Coffee', 'rose'), exports('Organic coffee', 'fell')), 0);
  });
});
