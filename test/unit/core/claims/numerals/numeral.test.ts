import assert from 'node:assert/strict';
import { significant } from '../../../../../src/core/claims/numerals/numeral.ts';

describe('significant', () => {
  it('counts the digits of a value without the zeros behind them', () => {
    assert.equal(significant(8000), 1);
    assert.equal(significant(27.5), 3);
    assert.equal(significant(1204), 4);
    assert.equal(significant(0), 1);
  });
});
