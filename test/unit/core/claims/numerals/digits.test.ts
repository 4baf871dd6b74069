import assert from 'node:assert/strict';
import { readDigits } from '../../../../../src/core/claims/numerals/digits.ts';

describe('readDigits', () => {
  for (const [text, value, decimals] of [
    ['1200', 1200, 0],
    ['1,200', 1200, 0],
    ['1\u00a0200', 1200, 0],
    ['1’200’000', 1200000, 0],
    ['1.200.000', 1200000, 0],
    ['12,34,567', 1234567, 0],
    ['1,200.50', 1200.5, 2],
    ['27.5', 27.5, 1],
  ] as const)
    it(`reads ${text} as ${value}`, () => {
      assert.deepEqual(readDigits(text), { value, decimals });
    });

  it('reads nothing where the marks make no number', () => {
    for (const text of ['1,2', '12,3456', '1.2.3']) assert.equal(readDigits(text), null, text);
  });
});
