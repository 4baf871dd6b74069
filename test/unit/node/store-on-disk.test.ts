import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { ulid } from 'ulid';
import {
  nothingForeign,
  targetOf,
  type Annotation,
} from '../../../src/core/annotations/annotation.ts';
import { printRecord } from '../../../src/core/annotations/record.ts';
import { openStore } from '../../../src/core/annotations/store.ts';
import { diskFiles } from '../../../src/node/disk.ts';
import { seeded } from '../../../scripts/eval/edits/random.ts';

/** `npm run test:durability` sets larger figures, which take minutes; this run makes do with a few. */
const RECORDS = Number(process.env.CROSSCHECK_RECORDS ?? 200);
const KILLS = Number(process.env.CROSSCHECK_KILLS ?? 3);
const LOADED = Number(process.env.CROSSCHECK_LOADED ?? 1000);
const MERGES = Number(process.env.CROSSCHECK_MERGES ?? 4);

const stamp = { by: 'Ann', at: '2026-03-04T09:00:00.000Z' };
const act = { kind: 'verdict', value: 'verified', comment: null, sources: [] } as const;

describe('records on the disk', function () {
  this.timeout(3_600_000);
  let folder: string;
  let writer: string;
  before(async () => {
    const built = mkdtempSync(join(tmpdir(), 'crosscheck-writer-'));
    writer = join(built, 'write-records.mjs');
    await build({
      entryPoints: [join(import.meta.dirname, 'write-records.ts')],
      outfile: writer,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    });
  });
  after(() => {
    rmSync(dirname(writer), { recursive: true });
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs the writer until it ends, or is killed some time after it has confirmed some records. */
  function write(
    into: string,
    count: number,
    by: string,
    kill: { readonly after: number; readonly milliseconds: number } | null = null,
    limit: readonly string[] = [],
  ): Promise<{ ids: string[]; problem: string }> {
    return new Promise((resolve) => {
      const [program = process.execPath, ...args] = [
        ...limit,
        process.execPath,
        writer,
        into,
        String(count),
        by,
      ];
      const running = spawn(program, args);
      let [out, problem, dying] = ['', '', false];
      running.stderr.on('data', (data: Buffer) => (problem += data.toString()));
      running.stdout.on('data', (data: Buffer) => {
        out += data.toString();
        if (!kill || dying || out.split('\n').length <= kill.after) return;
        dying = true;
        setTimeout(() => running.kill('SIGKILL'), kill.milliseconds);
      });
      running.on('close', () => {
        resolve({ ids: out.split('\n').slice(0, -1), problem });
      });
    });
  }

  /** Everything that was confirmed is there, and nothing is broken. */
  async function holds(into: string, ids: readonly string[]): Promise<void> {
    const store = await openStore(diskFiles(into));
    for (const id of ids) assert.ok(store.get(id), id);
    assert.deepEqual(store.unreadable(), []);
  }

  it('are all there after two processes wrote at once', async () => {
    const both = [write(folder, RECORDS, 'Ann'), write(folder, RECORDS, 'Ben')];
    const ids = (await Promise.all(both)).flatMap(({ ids: confirmed }) => confirmed);
    const store = await openStore(diskFiles(folder));
    assert.equal(ids.length, 2 * RECORDS);
    assert.deepEqual(
      store.all().map(({ id }) => id),
      ids.sort(),
    );
    assert.deepEqual(store.unreadable(), []);
  });

  it('are whole and all there, as far as confirmed, after the writer was killed', async () => {
    const random = seeded(7);
    for (let i = 0; i < KILLS; i++) {
      const into = join(folder, String(i));
      mkdirSync(into);
      const kill = { after: 1 + random.below(30), milliseconds: random.below(8) };
      const { ids } = await write(into, 10_000, 'Ann', kill);
      assert.ok(ids.length > 0);
      await holds(into, ids);
      rmSync(into, { recursive: true });
    }
  });

  it('are whole and all there, as far as confirmed, after the disk was full', async () => {
    const disk = join(folder, 'small');
    mkdirSync(disk);
    const small = mountSmall(disk);
    try {
      // Where no small disk can be mounted, a limit on the size of files cuts the write short as well.
      const limit = small ? [] : ['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh'];
      const { ids, problem } = await write(disk, small ? 10_000 : 1, 'Ann', null, limit);
      assert.match(problem, small ? /the disk is full/ : /could not be written/);
      assert.equal(ids.length > 0, small);
      await holds(disk, ids);
      const left = readdirSync(disk, { recursive: true }).map(String);
      assert.deepEqual(
        left.filter((name) => name.endsWith('.tmp')),
        [],
      );
    } finally {
      if (small) execFileSync('umount', [disk]);
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

/** Mounts a disk of one megabyte; false where this process may not. */
function mountSmall(folder: string): boolean {
  try {
    const options = ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder];
    execFileSync('mount', options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
