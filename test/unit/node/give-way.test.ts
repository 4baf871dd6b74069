import assert from 'node:assert/strict';
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { canGiveWay } from '../../../src/node/give-way.ts';

const source = readFileSync(new URL('../../../src/node/give-way.ts', import.meta.url), 'utf8');

describe('a thread that reads in the background', () => {
  it('gives way to the one that answers the editor, and leaves that as it is', async () => {
    const before = getPriority();
    const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
    const report = `
      module.exports.giveWay();
      require('node:worker_threads').parentPort.postMessage(require('node:os').getPriority());`;
    const worker = new Worker(`${code}\n${report}`, { eval: true });
    const priority = await new Promise<number>((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
    });
    await worker.terminate();
    assert.equal(priority > before, canGiveWay);
    assert.equal(getPriority(), before);
  });
});
