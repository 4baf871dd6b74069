import assert from 'node:assert/strict';
import { isMoved, move } from '../../../../src/core/text/move.ts';

const claim = { start: 4, end: 9, low: 12, speaker: { start: 0, end: 3, name: null }, times: [] };

describe('moving what was found in a text', () => {
  it('moves every span, and no other number', () => {
    assert.deepEqual(move([claim], 10), [
      { start: 14, end: 19, low: 12, speaker: { start: 10, end: 13, name: null }, times: [] },
    ]);
  });

  it('gives back what need not move', () => {
    assert.equal(move(claim, 0), claim);
  });

  it('leaves sets and functions as they are', () => {
    const frames = new Set(['that']);
    assert.equal(move({ frames, start: 1 }, 2).frames, frames);
  });

  it('knows what differs in its place alone', () => {
    assert.ok(isMoved(claim, move(claim, 7), 7));
    assert.ok(!isMoved(claim, move(claim, 7), 6));
    assert.ok(!isMoved(claim, claim, 1));
  });

  it('knows other values, fields and lengths', () => {
    assert.ok(!isMoved(claim, { ...claim, low: 13 }, 0));
    assert.ok(!isMoved(claim, { ...claim, high: 13 }, 0));
    assert.ok(!isMoved([1, 2], [1], 0));
    assert.ok(!isMoved([null], [claim], 0));
  });
});
