import assert from 'node:assert/strict';
import type { Analyses } from '../../../src/server/analyses.ts';
import { TookTooLong } from '../../../src/node/within-time.ts';
import { WorkerEnded } from '../../../src/server/analysis-pool.ts';
import type { Folder } from '../../../src/server/folder.ts';
import { createReadFile } from '../../../src/server/read-file.ts';

type Text = string | { problem: string };

/** A folder that notes what is done with its files. */
function watchedFolder(listed: () => number = () => 0) {
  const done: string[] = [];
  const folder = {
    put: (file: string, text: string, found?: unknown) =>
      done.push(`put ${file}: ${text}${found ? ` (${String(found)})` : ''}`),
    remove: (file: string) => done.push(`remove ${file}`),
    refuse: (file: string, why: string) => done.push(`refuse ${file}: ${why}`),
    names: { listed },
    taskFor: () => ({ listed: listed() }),
  } as unknown as Folder;
  return { folder, done };
}

const failing = (code: string) => () =>
  Promise.reject(Object.assign(new Error(`${code}: no`), { code }));

describe('reading one file', () => {
  it('puts its text into the folder', async () => {
    const { folder, done } = watchedFolder();
    await createReadFile(
      () => Promise.resolve('Four died.'),
      () => undefined,
    )(folder, 'a.md');
    assert.deepEqual(done, ['put a.md: Four died.']);
  });

  it('says why it is not read, to the folder and to the log', async () => {
    const { folder, done } = watchedFolder();
    const log: string[] = [];
    await createReadFile(
      () => Promise.resolve({ problem: 'Too long.' }),
      (sentence) => log.push(sentence),
    )(folder, 'a.md');
    assert.deepEqual(done, ['refuse a.md: Too long.']);
    assert.deepEqual(log, ['a.md is not read: Too long.']);
  });

  it('forgets a file that is gone, and keeps one that may not be read', async () => {
    const { folder, done } = watchedFolder();
    await createReadFile(failing('ENOENT'), () => undefined)(folder, 'a.md');
    await createReadFile(failing('EACCES'), () => undefined)(folder, 'b.md');
    assert.deepEqual(done, ['remove a.md', 'refuse b.md: The file may not be read by this user.']);
  });

  it('says so where an article does not come to an end, or ends who reads it', async () => {
    for (const [failure, why] of [
      [new TookTooLong(20), /longer than 20 seconds and was given up/],
      [new WorkerEnded('this task'), /ended the process that read it, twice/],
    ] as const) {
      const { folder, done } = watchedFolder();
      await createReadFile(
        () => Promise.resolve('Four died.'),
        () => undefined,
      )(folder, 'a.md', () => Promise.reject(failure));
      assert.equal(done.length, 1);
      assert.match(done[0]!, /^refuse a\.md: Reading it/);
      assert.match(done[0]!, why);
    }
  });

  it('leaves what came too late, whether it was read or gone', async () => {
    const { folder, done } = watchedFolder();
    const texts: ((text: Text) => void)[] = [];
    const read = createReadFile(
      () => new Promise((resolve) => texts.push(resolve)),
      () => undefined,
    );
    const readings = [read(folder, 'a.md'), read(folder, 'a.md')];
    texts[1]!('new');
    texts[0]!('old');
    await Promise.all(readings);
    assert.deepEqual(done, ['put a.md: new']);
  });

  it('asks again who found something while people said more about names', async () => {
    let listed = 0;
    const { folder, done } = watchedFolder(() => listed);
    const analyse = ((task: { listed: number }) => {
      listed = 1;
      return Promise.resolve(`as of ${task.listed}`);
    }) as unknown as Analyses['ofFew'];
    const read = createReadFile(
      () => Promise.resolve('Four died.'),
      () => undefined,
    );
    await read(folder, 'a.md', analyse);
    assert.deepEqual(done, ['put a.md: Four died. (as of 1)']);
  });
});
