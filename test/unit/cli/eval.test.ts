import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { targetOf } from '../../../src/core/annotations/annotation.ts';
import type { LabelScore } from '../../../src/core/annotations/labelled-set.ts';
import { openStore } from '../../../src/core/annotations/store.ts';
import { run } from '../../../src/cli/run.ts';
import { diskFiles } from '../../../src/node/disk.ts';

const article = (count: string, day: string) => `Flood

By Ann Oram
${day}

PORT LUCAN — The defence ministry said on Tuesday that ${count} soldiers are guarding the dam at Oriel.
`;

describe('crosscheck eval labels', () => {
  let folder: string;
  async function crosscheck(...args: string[]) {
    let [out, problem] = ['', ''];
    const code = await run(
      args,
      (text) => (out += text),
      (text) => (problem += text),
    );
    return { code, out, problem };
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
    await writeFile(join(folder, 'a.txt'), article('1,200', 'March 3, 2026'));
    await writeFile(join(folder, 'b.txt'), article('900', 'March 3, 2026'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function listed(): Promise<string> {
    const { out } = await crosscheck('analyze', folder, '--format', 'json');
    return (JSON.parse(out) as { questions: { id: string }[] }).questions[0]!.id;
  }

  it('says how much of what is listed people call a conflict', async () => {
    const question = await listed();
    const store = await openStore(diskFiles(folder));
    await store.add(
      {
        act: { kind: 'report', value: 'conflict', comment: null, sources: [] },
        target: targetOf({ question }),
      },
      '01ARZ3NDEKTSV4RRFFQ69G5FAV',
      { by: 'Ada', at: '2026-03-05T12:00:00Z' },
    );
    const { code, out } = await crosscheck('eval', 'labels', folder);
    assert.equal(code, 0);
    assert.match(out, /^Precision 1\.00: 1 of 1 labelled conflicts are conflicts\./);
    const { out: json } = await crosscheck('eval', 'labels', folder, '--format', 'json');
    const score = JSON.parse(json) as LabelScore;
    assert.deepEqual(score.byKind, { number: { labelled: 1, right: 1, precision: 1 } });
  });

  it('says so where nothing is labelled yet', async () => {
    const { code, out } = await crosscheck('eval', 'labels', folder);
    assert.equal(code, 0);
    assert.match(out, /^No listed conflict carries a label yet/);
  });

  it('complains of a folder that is not there', async () => {
    const { code, problem } = await crosscheck('eval', 'labels', join(folder, 'gone'));
    assert.equal(code, 1);
    assert.match(problem, /is no folder/);
  });
});
