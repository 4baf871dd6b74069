import assert from 'node:assert/strict';
import { mock } from 'node:test';
import type { Analyses } from '../../../src/server/analyses.ts';
import type { Folder } from '../../../src/server/folder.ts';
import { FEW, readInSlices } from '../../../src/server/read-in-slices.ts';

const analyses = {
  width: 2,
  ofFew: () => 'few',
  ofMany: () => 'many',
  areUnderway: () => false,
} as unknown as Analyses;

const folder = { corpus: { join: () => undefined } } as unknown as Folder;

const names = (count: number) => Array.from({ length: count }, (_, i) => `${i}.md`);

/** Reads so many files, and tells which were read, by whom, and how many at most at one time. */
async function readSome(count: number, cancelled: (read: number) => boolean = () => false) {
  const read: string[] = [];
  const by = new Set<unknown>();
  let underway = 0;
  let most = 0;
  await readInSlices(
    folder,
    names(count),
    { report: () => undefined, cancelled: () => cancelled(read.length) },
    {
      analyses,
      readFile: async (_folder, file, analyse) => {
        read.push(file);
        by.add(analyse);
        most = Math.max(most, ++underway);
        await Promise.resolve();
        underway--;
      },
    },
    false,
  );
  return { read, by: [...by], most, underway };
}

describe('reading many files', () => {
  it('reads all of them, no more at a time than can be done', async () => {
    const { read, most, underway } = await readSome(5);
    assert.deepEqual(read, names(5));
    assert.equal(most, 2);
    assert.equal(underway, 0);
  });

  it('starts no other process for a few', async () => {
    assert.deepEqual((await readSome(FEW - 1)).by, [analyses.ofFew]);
    assert.deepEqual((await readSome(FEW)).by, [analyses.ofMany]);
  });

  it('compares some hundred files while others are read, and more only when all are', async () => {
    let read = 0;
    const compared: number[] = [];
    const join = () => void compared.push(read);
    const corpus = { join, advanceJoined: () => true };
    let now = 0;
    // Each look at the clock finds a slice of time gone by.
    const clock = mock.method(performance, 'now', () => (now += 30));
    await readInSlices(
      { corpus } as unknown as Folder,
      names(3000),
      { report: () => undefined, cancelled: () => false },
      {
        analyses: { ...analyses, areUnderway: () => true },
        readFile: async () => {
          await Promise.resolve();
          read++;
        },
      },
      false,
    );
    clock.mock.restore();
    assert.equal(read, 3000);
    assert.ok(compared.length >= 3, compared.join());
    assert.ok(compared.at(-1)! > 300 && compared.at(-1)! < 400, compared.join());
  });

  it('ends when somebody cancels it', async () => {
    const { read, underway } = await readSome(9, (done) => done >= 3);
    assert.deepEqual(read, names(3));
    assert.equal(underway, 0);
  });
});
