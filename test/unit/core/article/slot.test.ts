import assert from 'node:assert/strict';
import { cut, cutter } from '../../../../src/core/article/slot.ts';

describe('the bins of a slot', () => {
  it('begin at their bounds', () => {
    assert.deepEqual(
      [0, 1, 5, 6, 100].map((value) => cut(value, [1, 6])),
      [0, 1, 1, 2, 2],
    );
  });

  it('are the same where whole numbers are looked up, those below all bounds and above them too', () => {
    for (const bounds of [
      [1, 6],
      [0, 1, 2, 4],
    ])
      for (const value of [-1, 0, 1, 3, 4, 5, 6, 1000])
        assert.equal(cutter(bounds)(value), cut(value, bounds), `${value} in ${bounds.join()}`);
  });

  it('are one where there are no bounds', () => {
    assert.equal(cut(7, []), 0);
  });
});
