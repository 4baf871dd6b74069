import assert from 'node:assert/strict';
import { buildSync } from 'esbuild';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startWorker } from '../../../src/server/worker-process.ts';

describe('a worker', function () {
  this.timeout(30_000);
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'crosscheck-worker-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function program(name: string, code: string): URL {
    writeFileSync(join(folder, name), code);
    return pathToFileURL(join(folder, name));
  }

  it('is sent packed numbers as they are, and answers with such', async () => {
    const echo = program(
      'echo.mjs',
      `process.on('message', ({ numbers }) => process.send(new Map([[1, numbers.map((n) => n * 2)]])));`,
    );
    const worker = startWorker(echo);
    worker.send({ numbers: Int32Array.of(3, 4) });
    const [answer] = (await once(worker, 'message')) as [Map<number, Int32Array>];
    worker.kill();
    assert.deepEqual(answer, new Map([[1, Int32Array.of(6, 8)]]));
  });

  it('is not told to give back all memory at once, as the server is', async () => {
    const tell = program(
      'tell.mjs',
      `process.on('message', () => process.send(Object.keys(process.env)));`,
    );
    process.env.MALLOC_MMAP_THRESHOLD_ = '4096';
    const worker = startWorker(tell);
    delete process.env.MALLOC_MMAP_THRESHOLD_;
    worker.send({});
    const [names] = (await once(worker, 'message')) as [string[]];
    worker.kill();
    assert.ok(names.includes('PATH'));
    assert.ok(!names.some((name) => name.startsWith('MALLOC_')));
  });

  it('ends with the process that started it, even if that is killed', async () => {
    program(
      'work.mjs',
      `process.on('message', () => process.send(process.pid)); process.send('ready');`,
    );
    buildSync({
      entryPoints: [
        fileURLToPath(new URL('../../../src/server/worker-process.ts', import.meta.url)),
      ],
      outfile: join(folder, 'worker-process.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const parent = join(folder, 'parent.mjs');
    writeFileSync(
      parent,
      `import { startWorker } from './worker-process.mjs';
       const worker = startWorker(new URL('work.mjs', import.meta.url));
       worker.on('message', () => console.log(worker.pid));
       setInterval(() => undefined, 1000);`,
    );
    const child = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    const pid = Number(printed.toString());
    assert.ok(isAlive(pid));
    child.kill('SIGKILL');
    while (isAlive(pid)) await setTimeout(20);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
