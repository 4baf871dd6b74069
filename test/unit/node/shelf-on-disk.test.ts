import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shelfOnDisk } from '../../../src/node/shelf-on-disk.ts';

describe('shelfOnDisk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-shelf-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gives what was last put for a file, and nothing for one that was removed', () => {
    const shelf = shelfOnDisk(join(folder, 'made'));
    shelf.put('a.txt', Buffer.from('Monday'));
    shelf.put('b.txt', Buffer.from(''));
    shelf.put('a.txt', Buffer.from('Friday, later'));
    assert.equal(String(shelf.get('a.txt')), 'Friday, later');
    assert.equal(shelf.get('b.txt')?.length, 0);
    shelf.remove('a.txt');
    assert.equal(shelf.get('a.txt'), undefined);
    assert.equal(shelf.get('c.txt'), undefined);
  });

  it('leaves no file behind', () => {
    shelfOnDisk(folder).put('a.txt', Buffer.from('Monday'));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('keeps every file while room is made from what is not needed any more', () => {
    const shelf = shelfOnDisk(folder);
    const megabyte = 1024 * 1024;
    for (let round = 0; round < 12; round++)
      for (const file of ['a', 'b', 'c', 'd'])
        shelf.put(file, Buffer.alloc(megabyte + 16 * round, `${file}${round}`));
    for (const file of ['a', 'b', 'c', 'd'])
      assert.deepEqual(shelf.get(file), Buffer.alloc(megabyte + 16 * 11, `${file}11`));
  });

  it('holds in memory what it can write nowhere', () => {
    const path = join(folder, 'no-folder');
    writeFileSync(path, '');
    const shelf = shelfOnDisk(path);
    shelf.put('a.txt', Buffer.from('Monday'));
    assert.equal(String(shelf.get('a.txt')), 'Monday');
    shelf.remove('a.txt');
    assert.equal(shelf.get('a.txt'), undefined);
  });
});
