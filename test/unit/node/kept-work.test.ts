import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAnalysisCache } from '../../../src/node/analysis-cache.ts';
import { keptBeside } from '../../../src/node/kept-work.ts';

describe('keptBeside', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-kept-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const open = () => openAnalysisCache(folder, 'rules', assert.fail);

  it('gives at the next start what was put under a name', () => {
    const [first, next] = [open(), open()];
    keptBeside(() => first, '1').put('a.txt', Buffer.from('compared'));
    assert.deepEqual(keptBeside(() => next, '1').get('a.txt'), Buffer.from('compared'));
    assert.equal(keptBeside(() => next, '1').get('b.txt'), undefined);
  });

  it('gives nothing that other rules have compared', () => {
    const cache = open();
    keptBeside(() => cache, '1').put('a.txt', Buffer.from('compared'));
    assert.equal(keptBeside(() => cache, '2').get('a.txt'), undefined);
  });

  it('keeps nothing where there is no place for it', () => {
    const kept = keptBeside(() => undefined, '1');
    kept.put('a.txt', Buffer.from('compared'));
    assert.equal(kept.get('a.txt'), undefined);
  });
});
