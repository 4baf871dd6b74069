/**
 * npm run bench:server [-- [--keep FOLDER] COUNT…]
 *
 * What the built server costs in a process of its own, on a growing invented archive: its first start, the next one
 * (until what was listed before is listed, and until all is read), one edit, and the memory that it holds at rest.
 *
 * `--keep` leaves the archives and what was read of them in a folder, for the next run; `--node` is what Node is told
 * at the start of the server, in place of what the extension tells it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { inventArchive, type Archive } from './invented.ts';
import { startServer, type ServerProcess } from './server-process.ts';

const { values, positionals } = parseArgs({
  options: { keep: { type: 'string' }, node: { type: 'string' } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000];
const place = values.keep ?? mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
process.on('exit', () => {
  if (values.keep === undefined) rmSync(place, { recursive: true, force: true });
});
const args = values.node?.split(' ') ?? ['--min-semi-space-size=16', '--max-semi-space-size=32'];

/** How long the server is left alone before its memory is read, in milliseconds. */
const REST = 20_000;
const EDITS = 20;

for (const count of sizes) {
  const archive = inventArchive(count);
  const root = join(place, `articles-${String(count)}`);
  const storage = join(place, `storage-${String(count)}`);
  for (const { file, text } of archive.articles) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const start of ['first', 'next']) {
    const server = startServer(args, root, storage);
    console.log(`${String(count)} articles, ${start} start`);
    await readAll(server);
    await rest(server, 'at rest');
    if (start === 'next') {
      await edit(server, root, archive);
      await rest(server, 'at rest after edits');
    }
    await server.stop();
  }
}

/** Waits until the folder is read, and tells when questions were listed. */
async function readAll(server: ServerProcess): Promise<void> {
  let listed = 0;
  const ask = async () => {
    const found = await server.connection.sendRequest<readonly unknown[]>('crosscheck/questions');
    if (found.length > listed) tell(server, `${String(found.length)} questions listed`);
    listed = found.length;
  };
  await new Promise<void>((resolve) => {
    server.onChange(({ uris, reading }) => {
      if (!reading) resolve();
      else if (uris === null) void ask();
    });
    void server.start();
  });
  tell(server, 'read');
  await ask();
}

async function rest(server: ServerProcess, when: string): Promise<void> {
  await setTimeout(REST);
  tell(server, when);
}

async function edit(server: ServerProcess, root: string, { articles }: Archive): Promise<void> {
  const marks: number[] = [];
  const conflicts: number[] = [];
  const { connection } = server;
  let painted: (() => void) | undefined;
  server.onChange(({ marks: sent }) => {
    if (sent && sent.length > 0) painted?.();
  });
  for (let i = 0; i < EDITS; i++) {
    const { file, text } = articles[Math.floor((i * articles.length) / EDITS)]!;
    const uri = pathToFileURL(join(root, file)).toString();
    const document = { uri, languageId: 'plaintext', version: 1 };
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...document, text },
    });
    await setTimeout(1000);
    const isPainted = new Promise<void>((resolve) => (painted = resolve));
    const begun = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${text}\n\nPolice said ${String(20 + i)} people were arrested.` }],
    });
    await isPainted;
    marks.push(performance.now() - begun);
    await connection.sendRequest('crosscheck/questions');
    conflicts.push(performance.now() - begun);
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await setTimeout(500);
  }
  console.log(
    `  one edit, p95 of ${String(EDITS)}, to its marks ${p95(marks)} ms, to all questions ${p95(conflicts)} ms`,
  );
}

function tell(server: ServerProcess, what: string): void {
  const { resident, most } = server.memory();
  console.log(
    `  ${what}: ${server.seconds().toFixed(1)} s, ${server.cpu().toFixed(1)} s of processor time, ` +
      `${resident.toFixed(0)} MB resident, ${most.toFixed(0)} MB at most`,
  );
}

function p95(values: readonly number[]): string {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]!.toFixed(0);
}
