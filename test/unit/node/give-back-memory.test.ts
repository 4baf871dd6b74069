import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/** Makes a heap of 200 MB of which nothing stays alive, and prints its size before and after, in MB. */
const program = `
  import { giveBackMemory } from './src/node/give-back-memory.ts';
  const held = () => Math.round(process.memoryUsage().heapTotal / 1e6);
  let kept = Array.from({ length: 2e6 }, (_, i) => ({ i, name: String(i) }));
  kept = null;
  const before = held();
  await giveBackMemory();
  console.log(JSON.stringify([before, held()]));
`;

describe('memory that is given back', function () {
  this.timeout(20_000);

  it('is most of what a program held while it worked', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { encoding: 'utf8' },
    );
    const [before, after] = JSON.parse(stdout || 'null') as [number, number];
    assert.ok(before > 100 && after < before / 2, `${stdout}${stderr}`);
  });
});
