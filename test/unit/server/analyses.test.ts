import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis.ts';
import type { Packer } from '../../../src/core/archive.ts';
import type { AnalysisTask } from '../../../src/node/analysis-task.ts';
import { TookTooLong } from '../../../src/node/within-time.ts';
import { createAnalyses } from '../../../src/server/analyses.ts';
import { WorkerEnded, type AnalysisPool } from '../../../src/server/analysis-pool.ts';

const packing = {
  pack: (analysis: Analysis) => new TextEncoder().encode(analysis.file),
  unpack: (bytes: Uint8Array) => ({ file: new TextDecoder().decode(bytes) }),
} as unknown as Packer;

/** Who finds an article, where the processes fail with these before they do it. */
async function finder(...failures: readonly Error[]) {
  const left = [...failures];
  const asked: string[] = [];
  const pool = {
    analyse: () => {
      asked.push('elsewhere');
      const failure = left.shift();
      return failure
        ? Promise.reject(failure)
        : Promise.resolve(packing.pack({ file: 'a.md' } as Analysis));
    },
  } as unknown as AnalysisPool;
  const here = () => {
    asked.push('here');
    return { file: 'a.md' } as Analysis;
  };
  const task = { file: 'a.md', text: '', corrections: {}, listed: [], lesson: {} };
  const analyses = createAnalyses(() => undefined, pool, packing, here);
  const found = await analyses.ofMany(task as unknown as AnalysisTask).catch((error) => error);
  return { found: found instanceof Error ? found : found.file, asked };
}

describe('where one of many analyses comes from', () => {
  it('is another process, and this one where the other fails or does not start', async () => {
    assert.deepEqual(await finder(), { found: 'a.md', asked: ['elsewhere'] });
    for (const failure of [new RangeError('no such day'), new WorkerEnded('its start')])
      assert.deepEqual(await finder(failure), { found: 'a.md', asked: ['elsewhere', 'here'] });
  });

  it('is never this one for an article that ends processes or does not come to an end', async () => {
    for (const failure of [new WorkerEnded('this task'), new TookTooLong(20)]) {
      assert.deepEqual(await finder(failure), { found: 'a.md', asked: ['elsewhere', 'elsewhere'] });
      const given = await finder(failure, failure);
      assert.deepEqual(given, { found: failure, asked: ['elsewhere', 'elsewhere'] });
    }
  });

  it('is another process again for those that waited behind such an article', async () => {
    const behind = new WorkerEnded('another task');
    const { found, asked } = await finder(behind, behind, behind);
    assert.equal(found, 'a.md');
    assert.deepEqual(asked, ['elsewhere', 'elsewhere', 'elsewhere', 'elsewhere']);
  });
});
