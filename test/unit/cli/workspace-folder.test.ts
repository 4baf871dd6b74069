import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspaceFolderOf } from '../../../src/cli/workspace-folder.ts';

describe('the workspace folder of a file', () => {
  let root: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'crosscheck-')));
    mkdirSync(join(root, 'a/b/c'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('is the nearest one above it with .crosscheck', () => {
    mkdirSync(join(root, 'a/.crosscheck'));
    assert.deepEqual(workspaceFolderOf('b/c/x.txt', join(root, 'a')), {
      folder: join(root, 'a'),
      file: 'b/c/x.txt',
    });
    assert.equal(workspaceFolderOf(join(root, 'a/b/x.txt'), tmpdir()).folder, join(root, 'a'));
  });

  it('is else the current folder, if the file lies in it', () => {
    assert.equal(workspaceFolderOf('b/x.txt', join(root, 'a')).folder, join(root, 'a'));
  });

  it("is else the file's own folder", () => {
    assert.deepEqual(workspaceFolderOf('../x.txt', join(root, 'a/b')), {
      folder: join(root, 'a'),
      file: 'x.txt',
    });
  });
});
