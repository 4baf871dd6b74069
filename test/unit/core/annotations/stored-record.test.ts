import assert from 'node:assert/strict';
import { targetOf } from '../../../../src/core/annotations/annotation.ts';
import { FileProblem, type Files } from '../../../../src/core/annotations/files.ts';
import { openStore } from '../../../../src/core/annotations/store.ts';
import { readStored } from '../../../../src/core/annotations/stored-record.ts';
import { memoryFiles } from './memory-files.ts';

const path = '.crosscheck/annotations/a.txt/01JABCDEFGHJKMNPQRSTVWXYZ0.json';

async function oneRecord() {
  const contents = new Map<string, string>();
  const store = await openStore(memoryFiles(contents));
  const annotation = await store.add(
    {
      act: { kind: 'verdict', value: 'verified', comment: null, sources: [] },
      target: targetOf({ file: 'a.txt' }),
    },
    '01JABCDEFGHJKMNPQRSTVWXYZ0',
    { by: 'Ann', at: '2026-03-04T09:00:00.000Z' },
  );
  return { contents, annotation };
}

describe('a record on the disk', () => {
  it('is read with its path', async () => {
    const { contents, annotation } = await oneRecord();
    assert.deepEqual(await readStored(memoryFiles(contents), path), { path, annotation });
  });

  it('is none where there is no file', async () => {
    assert.equal(await readStored(memoryFiles(new Map()), path), null);
  });

  it('is unreadable where its text is broken, with the reason', async () => {
    const { contents } = await oneRecord();
    contents.set(path, contents.get(path)!.slice(0, 50));
    const found = await readStored(memoryFiles(contents), path);
    assert.ok(found && 'why' in found);
    assert.match(found.why, /no complete JSON/);
    assert.equal(found.copyOf, null);
  });

  it('is unreadable where the disk refuses it', async () => {
    const files: Files = {
      ...memoryFiles(new Map()),
      read: () => Promise.reject(new FileProblem('not-allowed', path, 'Nobody may read it.')),
    };
    assert.deepEqual(await readStored(files, path), {
      path,
      why: 'Nobody may read it.',
      copyOf: null,
    });
  });
});
