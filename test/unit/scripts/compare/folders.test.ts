import assert from 'node:assert/strict';
import { foldersToRead } from '../../../../scripts/compare/folders.ts';

describe('what two builds are compared on', () => {
  const folders = new Map([...foldersToRead()].map((folder) => [folder.name, folder]));

  it('has both sides of each story, everyday reports and the samples', () => {
    for (const name of ['test/stories/aliases/1/clears', 'test/stories/aliases/1/fires'])
      assert.deepEqual([...folders.get(name)!.texts.keys()].sort(), ['a.md', 'b.md']);
    assert.ok(folders.get('samples')!.texts.has('05-northern-post-search.html'));
    assert.equal(folders.get('test/everyday/folders/01')!.texts.size, 8);
  });

  it('has each pair of everyday reports with its days', () => {
    const pair = [...folders.get('test/everyday/apart.txt/1')!.texts.values()];
    assert.equal(pair.length, 2);
    for (const text of pair) assert.match(text, /^---\ndate: 20\d\d-\d\d-\d\d\n---\n\n[A-Z]/);
  });

  it('takes short texts for articles, and judges whole ones', () => {
    assert.ok(folders.get('test/everyday/read.txt/1')!.allArticles);
    assert.ok(!folders.get('samples')!.allArticles);
  });
});
