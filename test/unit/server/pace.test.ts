import assert from 'node:assert/strict';
import { pace, type Clock } from '../../../src/server/pace.ts';

/** A clock that a test moves. */
function testClock() {
  let time = 0;
  let waiting: { readonly at: number; readonly act: () => void }[] = [];
  const clock: Clock = {
    now: () => time,
    after: (ms, act) => waiting.push({ at: time + ms, act }),
  };
  async function advance(ms: number): Promise<void> {
    for (const end = time + ms; ;) {
      await new Promise(setImmediate);
      const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) {
        time = end;
        return;
      }
      waiting = waiting.filter((one) => one !== next);
      time = next.at;
      next.act();
    }
  }
  return { clock, advance };
}

describe('the pace of reading while somebody types', () => {
  const { clock, advance } = testClock();
  const begun: number[] = [];
  let takes = 10;
  const ask = pace(
    async () => {
      begun.push(clock.now());
      await new Promise<void>((resolve) => clock.after(takes, resolve));
    },
    40,
    clock,
  );

  it('answers a key that is pressed alone at once', async () => {
    ask();
    await advance(100);
    assert.deepEqual(begun, [0]);
  });

  it('answers quick keys together, after a pause', async () => {
    ask();
    await advance(5);
    ask();
    ask();
    await advance(200);
    assert.deepEqual(begun.slice(1), [100, 150], 'at 100 for 10 ms, then after a pause of 40');
  });

  it('leaves half of the time free where one reading takes long', async () => {
    takes = 300;
    ask();
    await advance(100);
    ask();
    await advance(2000);
    assert.deepEqual(begun.slice(3), [305, 905], 'at 305 for 300 ms, then after a pause of 300');
  });
});
