import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.ts';

const ARTICLE = `Ferry fire

PORT LUCAN — A ferry caught fire on Tuesday. Eleven passengers died, harbour master Ilan Dorsey said.

“Eleven passengers died,” the coast guard wrote later. The cause is not known.
`;
const QUOTE = 'Eleven passengers died, harbour master Ilan Dorsey said.';

interface Anchors {
  readonly annotations: readonly {
    readonly state: string;
    readonly file: string;
    readonly start?: number;
    readonly end?: number;
    readonly verdictHolds: boolean;
    readonly quote: string;
    readonly verdict: string;
  }[];
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
}

describe('marks from the command line', () => {
  let folder: string;
  const article = () => join(folder, 'news', 'ferry.txt');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    await mkdir(join(folder, 'news'));
    await mkdir(join(folder, '.crosscheck'));
    await writeFile(article(), ARTICLE);
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function crosscheck(...args: string[]) {
    let [out, problem] = ['', ''];
    const code = await run(
      args,
      (text) => (out += text),
      (text) => (problem += text),
    );
    return { code, out, problem };
  }
  const markIt = (...args: string[]) =>
    crosscheck('mark', article(), '--verdict', 'verified', '--as', 'Ann', ...args);
  async function anchors() {
    const { code, out } = await crosscheck('anchors', folder, '--format', 'json');
    return { code, ...(JSON.parse(out) as Anchors) };
  }

  it('write one record and print its id', async () => {
    const { code, out } = await markIt('--quote', QUOTE, '--note', 'Called him.');
    assert.equal(code, 0);
    const records = await readdir(join(folder, '.crosscheck/annotations/news-ferry.txt'));
    assert.deepEqual(records, [`${out.trim()}.json`]);
  });

  it('write nothing for a text that is not there, or not unique', async () => {
    for (const args of [
      ['--quote', 'Twelve passengers'],
      ['--quote', 'Eleven passengers died'],
      ['--quote', 'Eleven passengers died', '--occurrence', '3'],
      ['--quote', ' '],
    ]) {
      const { code, out, problem } = await markIt(...args);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.match(problem, /^crosscheck: .*\.\n$/);
    }
    assert.deepEqual(await readdir(join(folder, '.crosscheck')), []);
  });

  it('stand where they stood, and what is printed is the annotated text', async () => {
    await markIt('--quote', 'Eleven passengers died', '--occurrence', '2');
    const { code, annotations } = await anchors();
    assert.equal(code, 0);
    const { start, end, ...rest } = annotations[0]!;
    assert.equal(start, ARTICLE.lastIndexOf('Eleven'));
    assert.equal(ARTICLE.slice(start, end), 'Eleven passengers died');
    assert.deepEqual([rest.state, rest.verdict], ['anchored', 'verified']);
  });

  it('hold no longer when the number changed, and exit code 2 says so', async () => {
    await markIt('--quote', QUOTE);
    await writeFile(article(), ARTICLE.replace('Eleven', 'Twelve'));
    const { code, annotations } = await anchors();
    assert.equal(code, 2);
    assert.equal(annotations[0]!.state, 'changed');
    assert.equal(annotations[0]!.verdictHolds, false);
  });

  it('are found again in a renamed article, edited or not', async () => {
    await markIt('--quote', QUOTE);
    await rename(article(), join(folder, 'other.txt'));
    assert.equal((await anchors()).annotations[0]!.file, 'other.txt');
    await writeFile(join(folder, 'other.txt'), ARTICLE.replace('not known', 'known') + 'Menu\n');
    const { annotations, code } = await anchors();
    assert.equal(code, 0);
    assert.equal(annotations[0]!.file, 'other.txt');
  });

  it('are orphans when the article is gone', async () => {
    await markIt('--quote', QUOTE);
    await rm(article());
    const { annotations } = await anchors();
    assert.equal(annotations[0]!.state, 'orphan');
    assert.equal(annotations[0]!.file, 'news/ferry.txt');
  });

  it('stand beside broken records, which are listed', async () => {
    const { out } = await markIt('--quote', QUOTE);
    const records = join(folder, '.crosscheck/annotations/news-ferry.txt');
    const record = await readFile(join(records, `${out.trim()}.json`), 'utf8');
    await writeFile(join(records, 'half.json'), record.slice(0, 100));
    await writeFile(join(records, 'copy.json'), record);
    const { annotations, unreadable } = await anchors();
    assert.equal(annotations.length, 1);
    assert.deepEqual(
      unreadable.map(({ path }) => path.split('/').pop()),
      ['copy.json', 'half.json'],
    );
  });

  it('go to another folder by way of a W3C file, once', async () => {
    await markIt('--quote', QUOTE);
    const { out } = await crosscheck('export', folder);
    const other = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    const file = join(other, 'marks.jsonld');
    await writeFile(file, out);
    await mkdir(join(other, 'news'));
    await writeFile(join(other, 'news', 'ferry.txt'), ARTICLE);
    assert.match((await crosscheck('import', other, file)).out, /^imported\t\w{26}\n$/);
    assert.match((await crosscheck('import', other, file)).out, /^duplicate\t\w{26}\n$/);
    const there = await crosscheck('anchors', other, '--format', 'json');
    assert.equal((JSON.parse(there.out) as Anchors).annotations[0]!.state, 'anchored');
    await writeFile(file, '{"type": "Annotation"}');
    assert.equal((await crosscheck('import', other, file)).code, 2);
    await rm(other, { recursive: true });
  });
});
