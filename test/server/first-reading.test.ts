import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import type { Notifications, Requests } from '../../src/protocol.ts';
import { initializing } from './initializing.ts';

const FERRY = `Ferry fire

OSLO, March 3, 2026 (AP) - Eleven passengers died on Monday in a fire on a ferry, the harbour master said.

The ship was on her way to Denmark with some two hundred people on board. Divers searched her on Tuesday.
`;

/** A server that has not begun to read: the editor takes its time with what it is asked first. */
interface Waiting {
  readonly connection: ProtocolConnection;
  readonly uri: string;
  /** What it has told of changes so far. */
  readonly changes: readonly Notifications['crosscheck/changed'][];
  /** Lets the editor answer, so that the reading begins. */
  letItRead(): void;
  stop(): Promise<void>;
}

async function startWaiting(): Promise<Waiting> {
  const root = await mkdtemp(join(tmpdir(), 'crosscheck-first-'));
  await writeFile(join(root, 'ferry.txt'), FERRY);
  const child = spawn(process.execPath, [
    new URL('../../dist/server.js', import.meta.url).pathname,
    '--stdio',
  ]);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let letItRead!: () => void;
  const registered = new Promise<null>((resolve) => (letItRead = () => resolve(null)));
  let isAsked!: () => void;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  const changes: Notifications['crosscheck/changed'][] = [];
  connection.onRequest('workspace/configuration', () => [{ marks: { author: 'Ann' } }, {}]);
  connection.onRequest('client/registerCapability', () => {
    isAsked();
    return registered;
  });
  connection.onRequest('workspace/inlayHint/refresh', () => null);
  connection.onNotification('crosscheck/changed', (change: Notifications['crosscheck/changed']) => {
    changes.push(change);
  });
  connection.listen();
  await connection.sendRequest('initialize', initializing(root, null));
  await connection.sendNotification('initialized', {});
  await asked;
  return {
    connection,
    uri: pathToFileURL(join(root, 'ferry.txt')).toString(),
    changes,
    letItRead,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      connection.dispose();
      child.kill();
      await ended;
      await rm(root, { recursive: true });
    },
  };
}

describe('the first reading of a folder', () => {
  let server: Waiting;
  beforeEach(async () => (server = await startWaiting()));
  afterEach(() => server.stop());

  it('is not told to be over by a file that changes before it has begun', async () => {
    const { connection, uri, changes } = server;
    await connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 1 }],
    });
    await until(() => changes.length > 0);
    assert.deepEqual(
      changes.map(({ reading }) => reading),
      changes.map(() => true),
    );
    server.letItRead();
    await until(() => !changes.at(-1)!.reading);
    const articles = await connection.sendRequest<Requests['crosscheck/articles']['result']>(
      'crosscheck/articles',
      null,
    );
    assert.equal(articles.length, 1);
  });

  it('is waited for by a verdict that is given before it has begun', async () => {
    const { connection, uri } = server;
    const end = { line: 2, character: FERRY.split('\n')[2]!.indexOf('died') };
    const marked = connection.sendRequest('crosscheck/mark', {
      uri,
      verdict: 'verified',
      range: { start: end, end },
    });
    await connection.sendRequest('crosscheck/articles', null);
    server.letItRead();
    assert.notEqual(await marked, null);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 8000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
