import assert from 'node:assert/strict';
import { createTurns } from '../../../src/server/turns.ts';

describe('the turns of reading a file', () => {
  it('leave the latest one to count', () => {
    const turns = createTurns();
    const folder = {};
    const first = turns.begin(folder, 'a.md');
    assert.ok(first());
    const second = turns.begin(folder, 'a.md');
    assert.ok(!first());
    assert.ok(second());
  });

  it('are those of one file in one folder', () => {
    const turns = createTurns();
    const folder = {};
    const first = turns.begin(folder, 'a.md');
    turns.begin(folder, 'b.md');
    turns.begin({}, 'a.md');
    assert.ok(first());
  });
});
