import assert from 'node:assert/strict';
import { createQuietMemory } from '../../../src/node/quiet-memory.ts';

describe('a thread that has read much', () => {
  let busy: number;
  let held: number;
  let given: number;
  let look: () => Promise<void>;
  /** Nobody asks it anything for a while. */
  const rest = async () => {
    for (let looks = 0; looks < 3; looks++) await look();
  };
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
    await rest();
    assert.equal(given, 0, 'while it reads');
    busy = 0.01;
    await rest();
    assert.equal(given, 1);
    await rest();
    assert.equal(given, 1, 'a second time without any work in between');
  });

  it('waits for somebody who only stops to think', async () => {
    held = 700e6;
    for (const part of [0, 0, 1, 0, 0, 0.3]) {
      busy = part;
      await look();
    }
    assert.equal(given, 0);
  });

  it('gives memory back again when it has worked again', async () => {
    held = 700e6;
    await rest();
    held = 450e6;
    await rest();
    assert.equal(given, 1, 'for the little that an edit needs');
    held = 550e6;
    await rest();
    assert.equal(given, 1, 'for less than half of what is alive: it would stop for long');
    held = 650e6;
    await rest();
    assert.equal(given, 2);
  });

  it('counts from what it holds after giving back by itself', async () => {
    held = 50e6;
    await rest();
    held = 120e6;
    await rest();
    assert.equal(given, 1);
  });
});
