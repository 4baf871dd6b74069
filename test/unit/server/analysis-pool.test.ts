import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { AnalysisTask } from '../../../src/node/analysis-task.ts';
import { TookTooLong } from '../../../src/node/within-time.ts';
import {
  createAnalysisPool,
  WorkerEnded,
  type EndedAt,
} from '../../../src/server/analysis-pool.ts';

/** Gives back the bytes of a text; some it cannot read, one takes too long, and from one it falls over. */
const program = `
  process.send({ isReady: true });
  process.on('message', ({ id, job: { analyse } }) => {
    if (analyse.text === 'fatal') process.exit(1);
    if (analyse.text === 'long') process.send({ id, problem: 'slow', seconds: 20 });
    else if (analyse.text === 'odd') process.send({ id, problem: 'nobody can read this' });
    else process.send({ id, found: new TextEncoder().encode(analyse.text + ' ' + process.pid) });
  });`;

describe('a pool of processes that read', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-pool-'));
    writeFileSync(join(folder, 'read.mjs'), program);
  });
  after(() => rmSync(folder, { recursive: true }));

  const open = () => createAnalysisPool(pathToFileURL(join(folder, 'read.mjs')));
  const task = (text: string): AnalysisTask => ({ text }) as AnalysisTask;
  const read = async (pool: ReturnType<typeof open>, text: string) =>
    new TextDecoder().decode(await pool.analyse(task(text)));

  it('answers each task with what was found, and says where one fails', async () => {
    const pool = open();
    const failed = assert.rejects(pool.analyse(task('odd')), /nobody can read this/);
    const found = await Promise.all(['flood', 'fire', 'storm'].map((text) => read(pool, text)));
    await failed;
    assert.deepEqual(
      found.map((text) => text.replace(/ \d+$/, '')),
      ['flood', 'fire', 'storm'],
    );
    assert.ok(!pool.isBusy());
    pool.rest();
  });

  it('says so where a process ends at its work, and has another do what comes next', async () => {
    const pool = open();
    await assert.rejects(pool.analyse(task('fatal')), new WorkerEnded('this task'));
    assert.ok(!pool.isBusy());
    assert.match(await read(pool, 'flood'), /^flood/);
    pool.rest();
  });

  it('tells the task at which a process ended from those that waited behind it', async () => {
    const pool = open();
    const fails = (text: string, at: EndedAt) =>
      assert.rejects(
        pool.analyse(task(text)),
        (error) => error instanceof WorkerEnded && error.at === at,
      );
    const fatal = Array.from({ length: pool.count }, () => fails('fatal', 'this task'));
    await Promise.all([...fatal, fails('flood', 'another task')]);
  });

  it('tells a process that never began from one that ended at its work', async () => {
    writeFileSync(join(folder, 'never.mjs'), 'process.exit(1)');
    const pool = createAnalysisPool(pathToFileURL(join(folder, 'never.mjs')));
    await assert.rejects(pool.analyse(task('flood')), new WorkerEnded('its start'));
  });

  it('says after how many seconds an article was given up', async () => {
    const pool = open();
    await assert.rejects(pool.analyse(task('long')), new TookTooLong(20));
    pool.rest();
  });

  it('ends its processes when it rests, and starts others for the next task', async () => {
    const pool = open();
    const before = Number((await read(pool, 'flood')).split(' ')[1]);
    pool.rest();
    assert.notEqual(Number((await read(pool, 'flood')).split(' ')[1]), before);
    pool.rest();
    while (isAlive(before)) await setTimeout(20);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
