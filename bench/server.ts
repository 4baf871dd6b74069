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
import { NODE_ARGUMENTS } from '../src/extension/server-start.ts';
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
const args = values.node?.split(' ') ?? NODE_ARGUMENTS;

/** How long the server is left alone before its memory is read, in milliseconds. */
const REST = 30_000;
const EDITS = 40;

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
    const found = await server.questions();
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

/** Opens, edits and closes articles all over the archive. */
async function edit(server: ServerProcess, root: string, { articles }: Archive): Promise<void> {
  const { connection } = server;
  const opened: Cost[] = [];
  const marks: Cost[] = [];
  const all: Cost[] = [];
  let painted: (() => void) | undefined;
  server.onChange(({ marks: sent }) => {
    if (sent && sent.length > 0) painted?.();
  });
  const isPainted = () => new Promise<void>((resolve) => (painted = resolve));
  for (let i = 0; i < EDITS; i++) {
    const { file, text } = articles[Math.floor((i * articles.length) / EDITS)]!;
    const uri = pathToFileURL(join(root, file)).toString();
    const document = { uri, languageId: 'plaintext', version: 1 };
    const opening = begin(server);
    const isOpen = isPainted();
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...document, text },
    });
    await isOpen;
    opened.push(opening());
    await setTimeout(1000);
    const editing = begin(server);
    const isEdited = isPainted();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${text}\n\nPolice said ${String(20 + i)} people were arrested.` }],
    });
    await isEdited;
    marks.push(editing());
    await server.questions();
    all.push(editing());
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await setTimeout(500);
  }
  console.log(
    `  median and p95 of ${String(EDITS)} edits, in ms of processor time and by the clock:`,
  );
  const rows = { 'opened, to its marks': opened, 'edited, to its marks': marks };
  for (const [what, costs] of Object.entries({ ...rows, 'edited, to all questions': all })) {
    const [busy, clock] = [costs.map((one) => one.busy), costs.map((one) => one.clock)];
    console.log(
      `    ${what}: ${at(busy, 0.5)} and ${at(busy, 0.95)}; ${at(clock, 0.5)} and ${at(clock, 0.95)}`,
    );
  }
}

/** What an answer takes: of the thread that gives it, and of whoever waits for it beside all else that the machine does. */
interface Cost {
  readonly busy: number;
  readonly clock: number;
}

/** @returns What it has cost since. */
function begin(server: ServerProcess): () => Cost {
  const [busy, clock] = [server.busy(), performance.now()];
  return () => ({ busy: server.busy() - busy, clock: performance.now() - clock });
}

function tell(server: ServerProcess, what: string): void {
  const { resident, most, mostOfAll } = server.memory();
  console.log(
    `  ${what}: ${server.seconds().toFixed(1)} s, ${server.cpu().toFixed(1)} s of processor time, ` +
      `${resident.toFixed(0)} MB resident, ${most.toFixed(0)} MB at most, ${mostOfAll.toFixed(0)} MB with those that it started`,
  );
}

/** @param part Of the values this part is smaller, from 0 to 1. */
function at(values: readonly number[], part: number): string {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)]!.toFixed(0);
}
