import assert from 'node:assert/strict';
import type { Folder } from '../../../src/server/folder.ts';
import type { Listed } from '../../../src/server/last-listed.ts';
import { recallListed } from '../../../src/server/recall-listed.ts';

const label = { key: 'k', reprintOf: null, outlet: null, agency: null, published: null };
const listed = {
  names: 'names',
  articles: { 'a.md': label, 'b.md': label, 'c.md': label, 'd.md': label },
  questions: [],
} as Listed;

/** What is foreseen and listed of a folder in which `c.md` has been read and `d.md` cannot be. */
async function recalled(last: Listed | undefined, chosen: readonly string[], signature = 'names') {
  const done: string[] = [];
  const folder = {
    names: { signature: () => signature },
    keyOf: (file: string) => (file === 'c.md' ? 'k' : undefined),
    foresee: (file: string, text: string) => done.push(`${file}: ${text}`),
    beginReading: () => done.push('listed'),
  } as unknown as Folder;
  const textOf = (_: Folder, file: string) =>
    file === 'd.md' ? Promise.reject(new Error('gone')) : Promise.resolve('text');
  const isListed = await recallListed(
    folder,
    new Set(chosen),
    { of: () => Promise.resolve(last) },
    textOf,
  );
  return { done, isListed };
}

describe('what was listed at an earlier start', () => {
  it('is listed again, of the files that are there and were not read yet', async () => {
    assert.deepEqual(await recalled(listed, ['a.md', 'c.md', 'd.md', 'e.md']), {
      done: ['a.md: text', 'listed'],
      isListed: true,
    });
  });

  it('is not where nothing was kept, or people have said more about names since', async () => {
    const nothing = { done: [], isListed: false };
    assert.deepEqual(await recalled(undefined, ['a.md']), nothing);
    assert.deepEqual(await recalled(listed, ['a.md'], 'others'), nothing);
  });
});
