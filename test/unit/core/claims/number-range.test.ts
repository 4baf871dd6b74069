import assert from 'node:assert/strict';
import { findQuantities } from '../../../../src/core/claims/find-quantities.ts';

/** The range of the first quantity of a text, in days where it is a time. */
function rangeOf(text: string): readonly [number, number | null] {
  const sentence = { start: 0, end: text.length, tokens: [] };
  const { low, high, unit } = findQuantities(text, sentence, [])[0]!;
  const scale = unit === 's' ? 86_400 : 1;
  return [low / scale, high === null ? null : high / scale];
}

describe('the range of a number', () => {
  it('reaches a tenth below *nearly*, and not above it', () => {
    assert.deepEqual(rangeOf('Nearly 200 people came.'), [180, 200]);
  });

  it('reaches farther below nearly one or two of a unit: nearly two weeks may be twelve days', () => {
    const [low, high] = rangeOf('The strike lasted nearly two weeks.');
    assert.ok(low <= 12 && low > 11, `${low} days`);
    assert.equal(high, 14);
  });
});
