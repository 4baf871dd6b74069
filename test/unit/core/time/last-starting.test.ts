import assert from 'node:assert/strict';
import { lastStarting } from '../../../../src/core/time/last-starting.ts';

describe('the last part that starts at or before a place', () => {
  const parts = [0, 4, 9].map((start) => ({ start, end: start + 3 }));

  it('is found at its start, within it, and behind it', () => {
    assert.deepEqual(
      [0, 3, 4, 8, 9, 50].map((offset) => lastStarting(parts, offset)),
      [0, 0, 1, 1, 2, 2],
    );
  });

  it('is the first where all start later', () => {
    assert.equal(lastStarting(parts, -1), 0);
  });
});
