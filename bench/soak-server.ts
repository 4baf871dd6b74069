/**
 * npm run soak:server [-- MINUTES [ARTICLES]]
 *
 * An hour at a news desk, pressed into minutes, with the built server and an invented archive on the disk: articles are
 * edited, typed into, renamed, deleted and brought back, dozens come at once, and claims are marked and marks taken
 * back. At the end a server that starts afresh must say the same of the folder, every mark that was confirmed must
 * stand in its records, and memory must have levelled off. Ends with an error where one of these fails. On Linux only.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { seeded } from '../scripts/eval/edits/random.ts';
import { openStore } from '../src/core/annotations/store.ts';
import { NODE_ARGUMENTS } from '../src/extension/server-start.ts';
import { diskFiles } from '../src/node/disk.ts';
import type { ClaimItem } from '../src/protocol-items/claim.ts';
import type { Requests } from '../src/protocol.ts';
import { inventArchive } from './invented.ts';
import { randomEdit } from './random-edit.ts';
import { startServer, type ServerProcess } from './server-process.ts';

const [minutes = 10, count = 500] = process.argv.slice(2).map(Number);
/** By how much memory may grow from the middle to the end. */
const SLACK = 1.15;
/** Acts between two looks at the whole folder. */
const ROUND = 50;
/** How many files a download drops at once. */
const DOWNLOAD = 30;
/** Milliseconds between two acts: an hour of one person's work, and more. */
const PAUSE = 50;
/** How long the server is left alone before its memory is read once more, in milliseconds. */
const REST = 30_000;

const place = mkdtempSync(join(tmpdir(), 'crosscheck-soak-'));
process.on('exit', () => rmSync(place, { recursive: true, force: true }));
const root = join(place, 'articles');
const uriOf = (file: string) => pathToFileURL(join(root, file)).toString();

const { articles } = inventArchive(count);
const files = new Map<string, string>();
for (const { file, text } of articles) save(file, text);

const random = seeded(20_261_129);
const server = startServer(NODE_ARGUMENTS, root, join(place, 'storage'));
await reading(server);
let claims = await ask(server, 'crosscheck/claims', null);
const confirmed: string[] = [];
const held: number[] = [];
let acts = 0;
const end = performance.now() + minutes * 60_000;
while (performance.now() < end) {
  await act();
  await setTimeout(PAUSE);
  if (++acts % ROUND !== 0) continue;
  claims = await ask(server, 'crosscheck/claims', null);
  await server.questions();
  held.push(server.memory().resident);
  if (process.env.CROSSCHECK_REPORT)
    console.log(`${String(acts)} acts, ${String(files.size)} articles, ${String(held.at(-1))} MB`);
}
await settled(server);
const told = await state(server);
await setTimeout(REST);
const rest = server.memory().resident;
await server.stop();

const fresh = startServer(NODE_ARGUMENTS, root, join(place, 'other-storage'));
await reading(fresh);
await settled(fresh);
const anew = await state(fresh);
await fresh.stop();
assert.deepEqual(told, anew, 'the folder says something else than when read afresh');

const store = await openStore(diskFiles(root));
assert.deepEqual(store.unreadable(), []);
const written = new Set(
  store.all().flatMap((record) => [record, ...record.history].map(commentOf)),
);
for (const comment of confirmed) assert.ok(written.has(comment), `${comment} is lost`);
const [middle, last] = [peak(held.slice(0, held.length >> 1)), peak(held.slice(held.length >> 1))];
console.log(
  `${String(acts)} acts in ${String(minutes)} minutes, ${String(confirmed.length)} marks among them, all of them kept; ` +
    `${String(files.size)} articles, ${String(told.questions.length)} questions, the same as afresh; ` +
    `${String(Math.round(middle))} MB at most in the first half, ${String(Math.round(last))} MB in the second, ` +
    `${String(Math.round(rest))} MB at rest`,
);
assert.ok(last <= SLACK * middle, 'memory has not levelled off');

async function act(): Promise<void> {
  const file = random.pick([...files.keys()]);
  const kind = random.below(20);
  if (kind < 6) return changed(save(file, randomEdit(files.get(file)!, random)));
  if (kind < 8) return type(file);
  if (kind < 10) return rename(file, `desk-${String(random.below(20))}/${String(acts)}.txt`);
  if (kind < 12 || files.size > count) return changed(remove(file));
  if (kind < 13)
    return changed(
      ...Array.from({ length: DOWNLOAD }, () => random.pick(articles)).map(({ file: own, text }) =>
        save(own, text),
      ),
    );
  if (kind < 14) return undo();
  return mark(random.pick(claims));
}

function save(file: string, text: string): string {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  files.set(file, text);
  return file;
}

function remove(file: string): string {
  rmSync(join(root, file));
  files.delete(file);
  return file;
}

async function rename(from: string, to: string): Promise<void> {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
  files.set(to, files.get(from)!);
  files.delete(from);
  await ask(server, 'crosscheck/renamed', { from: uriOf(from), to: uriOf(to), move: true });
  await changed(from, to);
}

/** Opens an article, types a sentence in pieces, saves and closes it. */
async function type(file: string): Promise<void> {
  const { connection } = server;
  const textDocument = { uri: uriOf(file), languageId: 'plaintext', version: 1 };
  let text = files.get(file)!;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, text },
  });
  for (const piece of [
    '\n\nPolice said ',
    `${String(2 + random.below(40))} people `,
    'were arrested.',
  ]) {
    text += piece;
    textDocument.version++;
    await connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ text }],
    });
    await setTimeout(PAUSE);
  }
  await changed(save(file, text));
  await connection.sendNotification('textDocument/didClose', {
    textDocument: { uri: uriOf(file) },
  });
}

/** Takes the last act back; a mark that has moved with its article since is left as it is, which the server then says. */
async function undo(): Promise<void> {
  await ask(server, 'crosscheck/undo', null).catch(() => false);
}

/** Marks a claim as it was listed last; the article may be gone since, which the server then says. */
async function mark({ uri, id }: ClaimItem): Promise<void> {
  const comment = `mark ${String(acts)}`;
  const verdict = random.pick(['verified', 'disputed'] as const);
  const params = { uri, claim: id, verdict, comment };
  const isDone = await ask(server, 'crosscheck/mark', params).then(
    (found) => found !== null,
    () => false,
  );
  if (isDone) confirmed.push(comment);
}

function changed(...of: readonly string[]): Promise<void> {
  return server.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: of.map((file) => ({ uri: uriOf(file), type: files.has(file) ? 2 : 3 })),
  });
}

function ask<M extends keyof Requests>(
  of: ServerProcess,
  method: M,
  params: Requests[M]['params'],
): Promise<Requests[M]['result']> {
  return of.connection.sendRequest(method, params);
}

async function reading(of: ServerProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    of.onChange(({ reading: more }) => {
      if (!more) resolve();
    });
    void of.start();
  });
}

/** Waits until what a server tells no longer changes. */
async function settled(of: ServerProcess): Promise<void> {
  for (let before = ''; ;) {
    const now = JSON.stringify(await state(of));
    if (now === before) return;
    before = now;
    await setTimeout(2000);
  }
}

async function state(of: ServerProcess) {
  const byWords = <T>(items: readonly T[]) => items.map((item) => JSON.stringify(item)).sort();
  return {
    articles: byWords(await ask(of, 'crosscheck/articles', null)),
    claims: byWords(await ask(of, 'crosscheck/claims', null)),
    questions: byWords(await of.questions()),
    orphans: byWords(await ask(of, 'crosscheck/orphans', null)),
  };
}

function commentOf({ act: done }: { readonly act: object }): string | undefined {
  return 'comment' in done ? (done.comment as string) : undefined;
}

function peak(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
