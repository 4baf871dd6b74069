import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readUpTo } from '../../../src/node/read-up-to.ts';

describe('the bytes of an article', () => {
  let root: string;
  const write = async (content: string | Uint8Array) => {
    const path = join(root, 'ferry.txt');
    await writeFile(path, content);
    return path;
  };

  before(async () => (root = await mkdtemp(join(tmpdir(), 'crosscheck-read-'))));
  after(() => rm(root, { recursive: true }));

  it('are read to the last one, however many they are', async () => {
    const page = Buffer.from('A ferry burned near Rødby.\n'.repeat(50_000));
    assert.ok(page.equals((await readUpTo(await write(page), page.length)) as Uint8Array));
    assert.deepEqual(await readUpTo(await write(''), 10), Buffer.alloc(0));
  });

  it('are not read where they are too many: it is said how many', async () => {
    assert.equal(await readUpTo(await write('A ferry burned.'), 14), 15);
  });

  it('are missing with the reason that the system gives', async () => {
    await assert.rejects(readUpTo(join(root, 'gone.txt'), 10), { code: 'ENOENT' });
    await assert.rejects(readUpTo(root, 1_000_000), { code: 'EISDIR' });
  });
});
