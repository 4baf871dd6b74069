import assert from 'node:assert/strict';
import { createQuietMemory } from '../../../src/node/quiet-memory.ts';

describe('a thread that has read much', () => {
  let busy: number;
  let held: number;
  let given: number;
  let look: () => Promise<void>;
  beforeEach(() => {
    [busy, held, given] = [0, 100e6, 0];
    look = createQuietMemory({
      busy: () => busy,
      held: () => held,
      giveBack() {
        given++;
        held -= 300e6;
        return Promise.resolve();
      },
    });
  });

  it('gives memory back once it has nothing more to do', async () => {
    [busy, held] = [1, 700e6];
    await look();
    assert.equal(given, 0, 'while it reads');
    busy = 0.01;
    await look();
    assert.equal(given, 1);
    await look();
    assert.equal(given, 1, 'a second time without any work in between');
  });

  it('gives memory back again when it has worked again', async () => {
    held = 700e6;
    await look();
    held = 450e6;
    await look();
    assert.equal(given, 1, 'for the little that an edit needs');
    held = 550e6;
    await look();
    assert.equal(given, 1, 'for less than half of what is alive: it would stop for long');
    held = 650e6;
    await look();
    assert.equal(given, 2);
  });

  it('counts from what it holds after giving back by itself', async () => {
    held = 50e6;
    await look();
    held = 120e6;
    await look();
    assert.equal(given, 1);
  });
});
