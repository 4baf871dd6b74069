import assert from 'node:assert/strict';
import { mention, nothingMentioned } from '../../../../src/core/time/mentioned.ts';

describe('what the text has named', () => {
  const after = (...values: string[]) => values.reduce(mention, nothingMentioned);

  it('keeps the last date, the last day and the last quarter apart', () => {
    const { date, day, quarter } = after('1989-Q3', '2024-10-28T22:00', '1990');
    assert.deepEqual([date, day, quarter], ['1990', '2024-10-28', '1989-Q3']);
  });

  it('speaks of a quarter until a year or a length of months is named', () => {
    assert.equal(after('1989-Q3').speaksOfQuarter, true);
    assert.equal(after('1989-Q3', '1989-10-02').speaksOfQuarter, true);
    assert.equal(after('1989-Q3', '1988').speaksOfQuarter, false);
    assert.equal(after('1989-Q3', 'P9M').speaksOfQuarter, false);
  });

  it('is not changed by what names no date', () => {
    assert.deepEqual(after('PRESENT_REF', 'XXXX-10', 'P3D'), nothingMentioned);
  });
});
