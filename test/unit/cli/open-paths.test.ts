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

  it('leaves out of its articles a line that recurs in three of them', async () => {
    const call = 'Morning briefing: the five stories of the day';
    const about = [
      [
        'bridge',
        'ORVAL — Engineers reopened the old bridge on Monday, long before the mayor had hoped.',
      ],
      [
        'school',
        'VARNA — Pupils of two schools were sent home on Tuesday as the heating had failed again.',
      ],
      [
        'strike',
        'STENHOLM — Dockers went back to work on Wednesday after eleven days without any pay.',
      ],
    ] as const;
    for (const [name, lead] of about) {
      const end = `About the ${name} the council will speak again in April, as its members said.`;
      const text = [`News of the ${name}`, 'Published March 9, 2026', lead, call, end].join('\n\n');
      await writeFile(join(folder, `${name}.txt`), text);
    }
    const { corpus, read } = await open(folder);
    for (const [name] of about) {
      const file = read.find(({ file }) => file === `${name}.txt`);
      assert.ok(file && 'text' in file);
      const body = corpus
        .article(file.file)!
        .body.map(({ start, end }) => file.text.slice(start, end));
      assert.equal(body.length, 2, body.join('\n'));
    }
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
