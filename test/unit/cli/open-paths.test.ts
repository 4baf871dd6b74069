import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { targetOf, type Act } from '../../../src/core/annotations/annotation.ts';
import { openStore } from '../../../src/core/annotations/store.ts';
import { openPaths } from '../../../src/cli/open-paths.ts';
import { diskFiles } from '../../../src/node/disk.ts';

const article = (day: string, soldiers: string) =>
  [
    'Search in the valley of Orval',
    `Published March ${day}, 2026`,
    `ORVAL — The army said that ${soldiers} soldiers are searching the valley of Orval.`,
    'Governor Sergei Malkin visited the town on Monday and thanked the rescuers.',
  ].join('\n\n');

describe('a folder that the command line opens', function () {
  this.timeout(60_000);
  let folder: string;
  const complaints: string[] = [];
  const open = (...paths: string[]) => openPaths(paths, (line) => complaints.push(line));

  async function say(file: string, act: Pick<Act, 'kind' | 'value'>): Promise<void> {
    const store = await openStore(diskFiles(folder));
    await store.add(
      { act: { comment: null, sources: [], ...act } as Act, target: targetOf({ file }) },
      ulid(),
      { by: 'Ada', at: '2026-03-09T10:00:00Z' },
    );
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crosscheck-open-'));
    await writeFile(join(folder, 'monday.txt'), article('2', '1,200'));
    await writeFile(join(folder, 'friday.txt'), article('6', '900'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('holds the conflict between its articles', async () => {
    const { corpus } = await open(folder);
    assert.equal(corpus.questions()[0]?.relation, 'conflict');
  });

  it('takes a person’s word that a file is no article', async () => {
    await say('friday.txt', { kind: 'article', value: 'not-article' });
    const { corpus } = await open(folder);
    assert.equal(corpus.analysis('friday.txt')?.article.isArticle, false);
    assert.deepEqual(corpus.questions(), []);
  });

  it('takes a person’s word for the day of publication, of one file as of the whole folder', async () => {
    await say('friday.txt', { kind: 'published', value: '2026-03-07' });
    const whole = await open(folder);
    assert.equal(whole.corpus.analysis('friday.txt')?.article.published?.value, '2026-03-07');
    const alone = await open(join(folder, 'friday.txt'));
    assert.equal(alone.corpus.analysis('friday.txt')?.article.published?.value, '2026-03-07');
  });

  it('does not go by a word about another file', async () => {
    await say('monday.txt', { kind: 'article', value: 'not-article' });
    const { corpus } = await open(folder);
    assert.equal(corpus.analysis('friday.txt')?.article.isArticle, true);
  });

  it('has nothing to complain about', () => {
    assert.deepEqual(complaints, []);
  });
});
