import assert from 'node:assert/strict';
import { isOfOtherTimes } from '../../../../src/core/claims/other-times.ts';

describe('a sentence of other times', () => {
  it('speaks of a year or of last year', () => {
    assert.ok(isOfOtherTimes('Anna Berg became mayor in 2019.'));
    assert.ok(isOfOtherTimes('Anna Berg became mayor last year.'));
  });

  it('is none that counts or tells of these days', () => {
    assert.ok(!isOfOtherTimes('Anna Berg becomes mayor next week.'));
    assert.ok(!isOfOtherTimes('Anna Berg won 4,119 votes.'));
  });
});
