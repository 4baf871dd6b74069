import assert from 'node:assert/strict';
import type { Comparison } from '../../../../src/core/questions/comparison.ts';
import { packFiled, unpackFiled } from '../../../../src/core/questions/filed-claims.ts';

const conflict: Comparison = {
  relation: 'conflict',
  kind: 'number',
  strength: 'strong',
  passed: ['both speak of “Ørsta”'],
  cleared: null,
  nearest: null,
  slots: [
    { start: 3, end: 5 },
    { start: 7, end: 9 },
  ],
};

const claims = {
  ids: ['first', 'second'],
  sentences: [0, 41],
  keys: [Int32Array.of(-5, 7, 2 ** 31 - 1), Int32Array.of()],
  glances: [Int32Array.of(1, -2), Int32Array.of(3, 4)],
  names: Int32Array.of(-5, 6),
};

describe('packFiled', () => {
  it('keeps the keys and glances of all claims, and what came of comparing them', () => {
    const compared = Float64Array.of(12, 2 ** 53 - 1);
    const pairs = { compared, related: new Map([[12, conflict]]) };
    assert.deepEqual(unpackFiled(packFiled(claims, pairs)), { claims, pairs });
  });

  it('keeps an article without a claim', () => {
    const none = { ids: [], sentences: [], keys: [], glances: [], names: new Int32Array(0) };
    const pairs = { compared: new Float64Array(), related: new Map() };
    assert.deepEqual(unpackFiled(packFiled(none, pairs)), { claims: none, pairs });
  });

  it('refuses bytes that are cut short', () => {
    const pairs = { compared: Float64Array.of(1), related: new Map() };
    const packed = packFiled(claims, pairs);
    assert.throws(() => unpackFiled(packed.subarray(0, 30)));
  });
});
