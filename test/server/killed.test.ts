import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { openStore } from '../../src/core/annotations/store.ts';
import { diskFiles } from '../../src/node/disk.ts';
import { seeded } from '../../scripts/eval/edits/random.ts';
import { startClient } from './client.ts';

/** `npm run test:durability` sets a larger figure. */
const BURSTS = Number(process.env.CROSSCHECK_BURSTS ?? 3);

/** What one burst writes: a good part of it is under way when the server is killed. */
const WRITES = 40;

const FERRY = 'Ferry fire\n\nEleven passengers died, harbour master Ilan Dorsey said.\n';

describe('the server', function () {
  this.timeout(3_600_000);

  it('loses and breaks nothing that it has confirmed, when it is killed while it writes', async () => {
    const random = seeded(11);
    let [confirmed, underWay] = [0, 0];
    for (let burst = 0; burst < BURSTS; burst++) {
      const client = await startClient({ 'ferry.txt': FERRY }, { marks: { author: 'Ann' } });
      const folder = pathToFileURL(client.root).toString();
      const done: string[] = [];
      const wanted = random.below(WRITES / 2);
      await new Promise<void>((resolve) => {
        const reached = () => {
          if (done.length === wanted) setTimeout(resolve, random.below(6));
        };
        reached();
        for (let i = 0; i < WRITES; i++) {
          const question = `question ${String(i)}`;
          const params = { folder, question, verdict: 'verified' } as const;
          client.ask('crosscheck/judge', params).then(
            () => {
              done.push(question);
              reached();
            },
            // Those that the server took down with it were never confirmed.
            () => undefined,
          );
        }
      });
      const told = [...done];
      await client.kill();
      const store = await openStore(diskFiles(client.root));
      const kept = new Set(store.all().map(({ target }) => target.question));
      for (const question of told) assert.ok(kept.has(question), question);
      assert.deepEqual(store.unreadable(), []);
      confirmed += told.length;
      underWay += WRITES - told.length;
      await client.remove();
    }
    if (process.env.CROSSCHECK_REPORT)
      console.log(
        `      ${String(BURSTS)} bursts: ${String(confirmed)} confirmed writes kept, ${String(underWay)} cut short`,
      );
  });
});
