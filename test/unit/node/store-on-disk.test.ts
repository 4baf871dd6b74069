import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ulid } from 'ulid';
import {
  nothingForeign,
  targetOf,
  type Annotation,
} from '../../../src/core/annotations/annotation.ts';
import { printRecord } from '../../../src/core/annotations/record.ts';
import { openStore } from '../../../src/core/annotations/store.ts';
import { diskFiles } from '../../../src/node/disk.ts';

const WRITER = join(import.meta.dirname, 'write-records.ts');
/** The figures of the issue take minutes; CI makes do with a few. */
const RECORDS = Number(process.env.CROSSCHECK_RECORDS ?? 200);
const KILLS = Number(process.env.CROSSCHECK_KILLS ?? 3);
const LOADED = Number(process.env.CROSSCHECK_LOADED ?? 1000);
const MERGES = Number(process.env.CROSSCHECK_MERGES ?? 4);

const stamp = { by: 'Ann', at: '2026-03-04T09:00:00.000Z' };
const act = { kind: 'verdict', value: 'verified', comment: null, sources: [] } as const;

describe('records on the disk', function () {
  this.timeout(600_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs the writer until it ends, or is killed after it has confirmed some records. */
  function write(count: number, by: string, killAfter = Infinity): Promise<string[]> {
    return new Promise((resolve) => {
      const writer = spawn(process.execPath, [
        '--import',
        'tsx',
        WRITER,
        folder,
        String(count),
        by,
      ]);
      let out = '';
      writer.stdout.on('data', (data: Buffer) => {
        out += data.toString();
        if (out.split('\n').length > killAfter) writer.kill('SIGKILL');
      });
      writer.on('close', () => {
        resolve(out.split('\n').slice(0, -1));
      });
    });
  }

  it('are all there after two processes wrote at once', async () => {
    const ids = (await Promise.all([write(RECORDS, 'Ann'), write(RECORDS, 'Ben')])).flat();
    const store = await openStore(diskFiles(folder));
    assert.equal(ids.length, 2 * RECORDS);
    assert.deepEqual(
      store.all().map(({ id }) => id),
      ids.sort(),
    );
    assert.deepEqual(store.unreadable(), []);
  });

  it('are whole and all there, as far as confirmed, after the writer was killed', async () => {
    for (let i = 0; i < KILLS; i++) {
      const ids = await write(10_000, 'Ann', 1 + ((i * 7) % 40));
      const store = await openStore(diskFiles(folder));
      assert.ok(ids.length > 0);
      for (const id of ids) assert.ok(store.get(id), id);
      assert.deepEqual(store.unreadable(), []);
    }
  });

  it('merge in git, and conflict only where both sides changed one record', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const draft = { act, target: targetOf({ file: 'news/ferry.txt' }) };
    git('init', '-q', '-b', 'main');
    const shared = [ulid(), ulid()] as const;
    const first = await openStore(diskFiles(folder));
    for (const id of shared) await first.add(draft, id, stamp);
    git('add', '.');
    git('commit', '-qm', 'start');
    for (let i = 0; i < MERGES; i++) {
      git('checkout', '-q', '-b', `side-${String(i)}`);
      const side = await openStore(diskFiles(folder));
      await side.add(draft, ulid(), stamp);
      await side.amend(shared[1], { act: { ...act, comment: `Ben ${String(i)}` } }, stamp);
      git('add', '.');
      git('commit', '-qm', 'side');
      git('checkout', '-q', 'main');
      const main = await openStore(diskFiles(folder));
      const before = main.all().length;
      await main.add(draft, ulid(), stamp);
      const both = i % 2 === 1;
      await main.amend(
        shared[both ? 1 : 0],
        { act: { ...act, comment: `Ann ${String(i)}` } },
        stamp,
      );
      git('add', '.');
      git('commit', '-qm', 'main');
      let conflicts = false;
      try {
        git('merge', '-q', '-m', 'merge', `side-${String(i)}`);
      } catch {
        conflicts = true;
      }
      assert.equal(conflicts, both);
      const merged = await openStore(diskFiles(folder));
      if (both) {
        assert.match(merged.unreadable()[0]!.why, /git merge/);
        git('checkout', '--ours', '.');
        git('add', '.');
        git('commit', '-qm', 'merge');
      }
      assert.equal((await openStore(diskFiles(folder))).all().length, before + 2);
    }
  });

  it('load by the thousand', async () => {
    const records = join(folder, '.crosscheck/annotations/ferry.txt');
    mkdirSync(records, { recursive: true });
    for (let i = 0; i < LOADED; i++) {
      const annotation: Annotation = {
        id: ulid(i * 1000),
        act,
        target: targetOf({ file: 'ferry.txt' }),
        withdrawn: false,
        ...stamp,
        history: [],
        foreign: nothingForeign,
      };
      writeFileSync(join(records, `${annotation.id}.json`), printRecord(annotation));
    }
    const start = performance.now();
    const store = await openStore(diskFiles(folder));
    const seconds = (performance.now() - start) / 1000;
    if (process.env.CROSSCHECK_REPORT)
      console.log(`      ${String(LOADED)} records in ${seconds.toFixed(2)} s`);
    assert.equal(store.all().length, LOADED);
    assert.equal(readdirSync(records).length, LOADED);
  });
});
