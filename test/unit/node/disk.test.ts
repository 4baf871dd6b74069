import assert from 'node:assert/strict';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFiles } from '../../../src/node/disk.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const kind = (expected: string) => (error: Error & { kind?: string }) => error.kind === expected;

describe('the files of a folder on the disk', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    await mkdir(join(root, 'folder'));
  });
  afterEach(async () => {
    await chmod(join(root, 'folder'), 0o700);
    await rm(root, { recursive: true });
  });

  it('holds what was written, and no temporary file beside it', async () => {
    const files = diskFiles(join(root, 'folder'));
    await files.writeAtomically('.crosscheck/annotations/a/1.json', bytes('one'));
    await files.writeAtomically('.crosscheck/annotations/a/1.json', bytes('two'));
    const folder = join(root, 'folder/.crosscheck/annotations/a');
    assert.deepEqual(await readdir(folder), ['1.json']);
    assert.equal(await readFile(join(folder, '1.json'), 'utf8'), 'two');
    assert.deepEqual(await files.list('.crosscheck/annotations'), [{ name: 'a', kind: 'folder' }]);
    assert.equal(
      new TextDecoder().decode(await files.read('.crosscheck/annotations/a/1.json', 3)),
      'two',
    );
  });

  it('loses what a write that was cut short left a day ago, and nothing else', async () => {
    const folder = join(root, 'folder');
    const old = new Date('2001-01-01');
    for (const name of ['1.json', '1.json.77-1.tmp', '2.json.78-1.tmp', 'own.tmp']) {
      await writeFile(join(folder, name), 'half');
      if (!name.startsWith('2')) await utimes(join(folder, name), old, old);
    }
    await diskFiles(root).list('folder');
    assert.deepEqual((await readdir(folder)).sort(), ['1.json', '2.json.78-1.tmp', 'own.tmp']);
  });

  it('does not read what is too large, missing, or no file', async () => {
    const files = diskFiles(join(root, 'folder'));
    await files.writeAtomically('a.json', bytes('12345'));
    await assert.rejects(files.read('a.json', 4), kind('too-large'));
    await assert.rejects(files.read('b.json', 4), kind('missing'));
    await assert.rejects(files.read('..', 4), kind('outside'));
    assert.deepEqual(await files.list('nowhere'), []);
  });

  it('follows no link out of the folder, to read or to write', async () => {
    await writeFile(join(root, 'secret.json'), 'secret');
    await symlink(join(root, 'secret.json'), join(root, 'folder/link.json'));
    await symlink(root, join(root, 'folder/up'));
    await symlink(join(root, 'new.json'), join(root, 'folder/broken.json'));
    const files = diskFiles(join(root, 'folder'));
    for (const path of ['link.json', 'up/secret.json', '../secret.json', 'broken.json']) {
      await assert.rejects(files.read(path, 100), kind('outside'), path);
      await assert.rejects(files.writeAtomically(path, bytes('x')), kind('outside'), path);
    }
    assert.equal(await readFile(join(root, 'secret.json'), 'utf8'), 'secret');
  });

  it('says that a folder is read-only', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') return;
    await chmod(join(root, 'folder'), 0o500);
    const files = diskFiles(join(root, 'folder'));
    await assert.rejects(files.writeAtomically('a/1.json', bytes('x')), /read-only/);
  });
});
