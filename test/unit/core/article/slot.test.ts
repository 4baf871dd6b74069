import assert from 'node:assert/strict';
import { cut } from '../../../../src/core/article/slot.ts';

describe('the bins of a slot', () => {
  it('begin at their bounds', () => {
    assert.deepEqual(
      [0, 1, 5, 6, 100].map((value) => cut(value, [1, 6])),
      [0, 1, 1, 2, 2],
    );
  });

  it('are one where there are no bounds', () => {
    assert.equal(cut(7, []), 0);
  });
});
