import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOfFile } from '../../../src/server/file-text.ts';

describe('the text of a file', () => {
  let root: string;
  const uriOf = (file: string) => `file:///news/${file}`;
  const textOf = (file: string, open?: string, maxKB = 1) =>
    textOfFile({ root, uriOf }, file, (uri) => (uri === uriOf(file) ? open : undefined), maxKB);

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    await writeFile(join(root, 'fire.md'), 'Four people died.');
    await writeFile(join(root, 'long.md'), 'a'.repeat(2000));
  });
  after(() => rm(root, { recursive: true }));

  it('is what the disk has, or what somebody has open', async () => {
    assert.equal(await textOf('fire.md'), 'Four people died.');
    assert.equal(await textOf('fire.md', 'Five people died.'), 'Five people died.');
    assert.equal(await textOf('fire.md', ''), '');
  });

  it('is not taken of a file that is too large, on the disk or open', async () => {
    const problem = /^The file has 2 kB; .* up to 1 kB/;
    const [long, open] = [await textOf('long.md'), await textOf('fire.md', 'a'.repeat(2000))];
    assert.match((long as { problem: string }).problem, problem);
    assert.match((open as { problem: string }).problem, problem);
    assert.equal(await textOf('long.md', undefined, 2), 'a'.repeat(2000));
  });

  it('is none where there is no such file', async () => {
    await assert.rejects(textOf('gone.md'), { code: 'ENOENT' });
  });
});
