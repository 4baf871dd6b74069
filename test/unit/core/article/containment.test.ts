import assert from 'node:assert/strict';
import { containmentOf } from '../../../../src/core/article/containment.ts';
import type { Sketch } from '../../../../src/core/article/sketch.ts';

/** A sketch that holds all hashes of its text, unless the text has more. */
const sketch = (hashes: readonly number[], total = hashes.length): Sketch => ({
  total,
  hashes: Uint32Array.from(hashes),
});

describe('how much of a text stands in another', () => {
  it('is the share of the shorter one, whichever comes first', () => {
    const [short, long] = [sketch([1, 5, 9, 12]), sketch([1, 2, 5, 7, 9, 10])];
    assert.equal(containmentOf(short, long), 0.75);
    assert.equal(containmentOf(long, short), 0.75);
  });

  it('is all of a text that was cut, and nothing of another', () => {
    assert.equal(containmentOf(sketch([1, 5]), sketch([1, 5, 9])), 1);
    assert.equal(containmentOf(sketch([1, 5]), sketch([2, 6])), 0);
    assert.equal(containmentOf(sketch([]), sketch([2, 6])), 0);
  });

  it('is read below the largest hash that both are sure to hold', () => {
    // The longer text has more hashes than these: beyond 5 nobody knows.
    assert.equal(containmentOf(sketch([1, 5, 9]), sketch([1, 5], 100)), 1);
  });
});
