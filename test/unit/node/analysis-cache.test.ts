import { noLesson } from '../../../src/core/article/lesson.ts';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAnalysisCache } from '../../../src/node/analysis-cache.ts';
import { analysisKey } from '../../../src/node/analysis-task.ts';

const KEY = 'ab12'.padEnd(64, '0');
const OTHER = 'cd34'.padEnd(64, '0');
const BYTES = Uint8Array.of(1, 2, 3);
const corrections = { isArticle: null, published: null, passages: [], times: [] };

describe('openAnalysisCache', () => {
  let folder: string;
  let said: string[];
  const open = (version = 'v1') =>
    openAnalysisCache(folder, version, (sentence) => said.push(sentence));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-cache-'));
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives what another program has kept', () => {
    open().put(KEY, BYTES);
    assert.deepEqual([...open().get(KEY)!], [1, 2, 3]);
    assert.equal(open().get(OTHER), undefined);
    assert.equal(open('v2').get(KEY), undefined, 'other rules find something else');
  });

  it('knows an entry that is broken or stands in the place of another', () => {
    open().put(KEY, BYTES);
    const path = join(folder, 'v1', KEY.slice(0, 2), KEY.slice(2));
    mkdirSync(join(folder, 'v1', OTHER.slice(0, 2)));
    for (const bytes of ['', 'short', 'x'.repeat(40)]) {
      writeFileSync(path, bytes);
      assert.equal(open().get(KEY), undefined);
    }
    open().put(KEY, BYTES);
    rmSync(folder, { recursive: true });
    assert.equal(open().get(KEY), undefined);
    open().put(KEY, BYTES);
    assert.deepEqual([...open().get(KEY)!], [1, 2, 3], 'deleted, and made again');
  });

  it('says once that nothing can be kept, and goes on', () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const cache = openAnalysisCache(file, 'v1', (sentence) => said.push(sentence));
    cache.put(KEY, BYTES);
    cache.put(OTHER, BYTES);
    assert.equal(cache.get(KEY), undefined);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^What was read cannot be kept for the next start: /);
  });

  it('deletes what other rules found, and what nobody used for a month', async () => {
    open('old').put(KEY, BYTES);
    const first = open();
    first.put(KEY, BYTES);
    first.put(OTHER, BYTES);
    const before = new Date('2024-03-01T12:00:00Z');
    for (const key of [KEY, OTHER])
      utimesSync(join(folder, 'v1', key.slice(0, 2), key.slice(2)), before, before);
    const cache = open();
    cache.get(KEY);
    await cache.prune(new Date('2024-03-20T12:00:00Z'));
    assert.ok(!existsSync(join(folder, 'old')));
    assert.ok(cache.get(OTHER) && open().get(KEY));
    const later = open();
    later.get(KEY);
    await later.prune(new Date('2024-05-01T12:00:00Z'));
    assert.ok(later.get(KEY));
    assert.equal(later.get(OTHER), undefined);
  });
});

describe('analysisKey', () => {
  it('differs with the text, the file, what people said about it, and the listed names', () => {
    const task = {
      file: 'a.txt',
      text: 'A ferry sank.',
      corrections,
      listed: [],
      lesson: noLesson,
    };
    const keys = [
      task,
      { ...task, text: 'A ferry sank' },
      { ...task, file: 'b.txt' },
      { ...task, corrections: { ...corrections, published: '2024-05-06' } },
      { ...task, lesson: { recurring: [7], year: null } },
      { ...task, lesson: { recurring: [], year: 2024 } },
      { ...task, listed: [{ name: 'Halcyon', type: null, variants: [] }] },
    ].map(analysisKey);
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(analysisKey({ ...task }), keys[0]);
  });
});
