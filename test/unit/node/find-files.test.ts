import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../../src/node/find-files.ts';

describe('the files of a folder that may hold articles', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'crosscheck-find-'));
    await mkdir(join(root, 'march'));
    await mkdir(join(root, 'node_modules'));
    await writeFile(join(root, 'march', 'ferry.txt'), 'A ferry burned.');
    await writeFile(join(root, 'inquiry.HTML'), '<p>Parliament voted.</p>');
    await writeFile(join(root, 'photo.jpg'), '');
    await writeFile(join(root, 'node_modules', 'readme.md'), '# A package');
  });

  afterEach(() => rm(root, { recursive: true }));

  it('are text, Markdown and HTML, in folders too, without packages and pictures', async () => {
    assert.deepEqual((await findFiles(root)).files, ['inquiry.HTML', 'march/ferry.txt']);
  });

  it('are listed once when a link leads back to the folder', async () => {
    await symlink(root, join(root, 'march', 'again'));
    assert.deepEqual((await findFiles(root)).files, ['inquiry.HTML', 'march/ferry.txt']);
  });

  it('are not looked for outside the folder', async () => {
    await symlink(tmpdir(), join(root, 'elsewhere'));
    assert.deepEqual((await findFiles(root)).files, ['inquiry.HTML', 'march/ferry.txt']);
  });

  it('leave out a broken link, and say so', async () => {
    await symlink(join(root, 'gone.txt'), join(root, 'lost.txt'));
    const { files, problems } = await findFiles(root);
    assert.deepEqual(files, ['inquiry.HTML', 'march/ferry.txt']);
    assert.equal(problems[0]?.path, 'lost.txt');
  });

  it('leave out what a .gitignore hides, the one nearest to the file having the last word', async () => {
    await mkdir(join(root, 'drafts', 'kept'), { recursive: true });
    await writeFile(join(root, '.gitignore'), 'drafts/*.txt\n');
    await writeFile(join(root, 'drafts', 'first.txt'), 'Parliament voted.');
    await writeFile(join(root, 'drafts', 'last.txt'), 'Parliament voted.');
    await writeFile(join(root, 'drafts', '.gitignore'), '!last.txt\n');
    await writeFile(join(root, 'drafts', 'kept', 'story.txt'), 'Parliament voted.');
    const { files, ignored, ignores } = await findFiles(root);
    assert.deepEqual(files, [
      'drafts/kept/story.txt',
      'drafts/last.txt',
      'inquiry.HTML',
      'march/ferry.txt',
    ]);
    assert.equal(ignored, 1);
    assert.ok(ignores('drafts/other.txt'));
    assert.ok(!ignores('march/ferry.txt'));
    const { files: all } = await findFiles(root, false);
    assert.ok(all.includes('drafts/first.txt'));
  });

  it('leave out a whole folder that a .gitignore hides', async () => {
    await writeFile(join(root, '.gitignore'), 'march/\n');
    const { files, ignores } = await findFiles(root);
    assert.deepEqual(files, ['inquiry.HTML']);
    assert.ok(ignores('march/ferry.txt'));
  });
});
