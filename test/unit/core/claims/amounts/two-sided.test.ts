import assert from 'node:assert/strict';
import { twoSided } from '../../../../../src/core/claims/amounts/two-sided.ts';

describe('twoSided', () => {
  const read = (text: string, one: string, other: string) =>
    twoSided({ start: 4, end: 4 + text.length }, text, [one, other], 'score', 'a score');

  it('is one number, whoever is named first', () => {
    assert.equal(read('3-1', '3', '1').low, read('1-3', '1', '3').low);
    assert.equal(read('1-3', '1', '3').reading, 'a score: 3 to 1');
  });

  it('is another where either side is another', () => {
    const values = [read('3-1', '3', '1'), read('3-2', '3', '2'), read('4-1', '4', '1')];
    assert.equal(new Set(values.map(({ low }) => low)).size, 3);
  });
});
