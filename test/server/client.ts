import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { createQuestionList } from '../../src/extension/question-list.ts';
import type { DocumentMarks } from '../../src/protocol-items/document-marks.ts';
import type { QuestionItem } from '../../src/protocol-items/question.ts';
import type { Notifications, Requests } from '../../src/protocol.ts';
import { initializing } from './initializing.ts';

const server = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist/server.js');

/** An editor without a window: the built server in a process of its own, and a folder on the disk. */
export interface Client {
  readonly root: string;
  readonly logged: readonly string[];
  uri(file: string): string;
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Tells the server that files changed on the disk, as an editor's watcher does. */
  changed(...files: readonly string[]): Promise<void>;
  open(file: string, text: string): Promise<void>;
  /** Replaces the words `from` in an open document. */
  edit(file: string, from: string, to: string): Promise<void>;
  close(file: string): Promise<void>;
  request<T>(method: string, params: unknown): Promise<T>;
  ask<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
  ): Promise<Requests[M]['result']>;
  /** The list of all questions, as the side bar has it: what changed since it was last asked for is told. */
  questions(): Promise<readonly QuestionItem[]>;
  /** A request about the place where words stand in an open or written document. */
  at<T>(method: string, file: string, words: string, more?: object): Promise<T>;
  diagnostics(file: string): readonly Diagnostic[];
  /** How often the server has told the editor to paint this document in particular. */
  paintings(file: string): number;
  /** The marks that came last without having been asked for. */
  sentMarks(file: string): DocumentMarks | undefined;
  /** Waits until the server has told of a change that satisfies a condition. */
  until(condition: () => boolean | Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
  /** Ends the server as a power cut would; the folder stays as it is. */
  kill(): Promise<void>;
  /** Removes the folder of a server that was killed. */
  remove(): Promise<void>;
}

/**
 * Starts the server on a new folder that holds these files.
 *
 * @param locale The language of the editor.
 * @param storage Where it may keep what it has read.
 * @param place Where the folder is made; removed when the client stops.
 */
export async function startClient(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: object = {},
  locale = 'en',
  storage: string | null = null,
  place: string | null = null,
): Promise<Client> {
  if (!existsSync(server)) throw new Error('Run `npm run build` first.');
  const root = place ?? (await mkdtemp(join(tmpdir(), 'crosscheck-server-')));
  const texts = new Map<string, string>();
  const versions = new Map<string, number>();
  const diagnosed = new Map<string, readonly Diagnostic[]>();
  const painted = new Map<string, number>();
  const brought = new Map<string, DocumentMarks>();
  const logged: string[] = [];
  const uri = (file: string) => pathToFileURL(join(root, file)).toString();

  async function write(file: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
    if (typeof content === 'string') texts.set(file, content);
  }
  for (const [file, content] of Object.entries(files)) await write(file, content);

  const child = spawn(process.execPath, [server, '--stdio']);
  child.stderr.on('data', (chunk: Buffer) => logged.push(chunk.toString()));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let reading = true;
  connection.onNotification('crosscheck/changed', (change: Notifications['crosscheck/changed']) => {
    reading = change.reading;
    for (const { uri: of, marks } of change.marks ?? []) brought.set(of, marks);
    for (const stale of change.uris ?? []) painted.set(stale, (painted.get(stale) ?? 0) + 1);
  });
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (sent: { uri: string; diagnostics: Diagnostic[] }) => {
      diagnosed.set(sent.uri, sent.diagnostics);
    },
  );
  connection.onNotification('window/logMessage', (sent: { message: string }) => {
    logged.push(sent.message);
  });
  connection.onRequest('workspace/configuration', () => [settings, {}]);
  for (const method of [
    'client/registerCapability',
    'window/workDoneProgress/create',
    'workspace/inlayHint/refresh',
  ])
    connection.onRequest(method, () => null);
  connection.listen();

  async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
    for (let waited = 0; !(await condition()); waited += 20) {
      if (waited > 30_000) throw new Error('waited in vain; the server said: ' + logged.join('\n'));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  const flush = () => connection.sendRequest('crosscheck/articles', null);

  await connection.sendRequest('initialize', initializing(root, storage, locale));
  await connection.sendNotification('initialized', {});
  await until(() => !reading).catch((error: unknown) => {
    child.kill();
    throw error;
  });

  function positionOf(file: string, words: string): Range {
    const text = texts.get(file) ?? '';
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`“${words}” does not stand in ${file}`);
    const position = (offset: number) => {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length - 1, character: before.at(-1)!.length };
    };
    return { start: position(at), end: position(at + words.length) };
  }

  return {
    root,
    logged,
    uri,
    write,
    until,
    async changed(...files) {
      await connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: files.map((file) => ({
          uri: uri(file),
          type: existsSync(join(root, file)) ? 2 : 3,
        })),
      });
      await new Promise((resolve) => setTimeout(resolve, 150));
      await flush();
    },
    async open(file, text) {
      texts.set(file, text);
      versions.set(file, 1);
      const textDocument = { uri: uri(file), languageId: 'plaintext', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
    },
    async edit(file, from, to) {
      const range = positionOf(file, from);
      texts.set(
        file,
        texts.get(file)!.replace(from, () => to),
      );
      const version = versions.get(file)! + 1;
      versions.set(file, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(file), version },
        contentChanges: [{ range, text: to }],
      });
    },
    close: (file) =>
      connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(file) } }),
    request: (method, params) => connection.sendRequest(method, params),
    ask: (method, params) => connection.sendRequest(method, params),
    questions: createQuestionList((since) =>
      connection.sendRequest('crosscheck/questions', { since }),
    ),
    at: (method, file, words, more = {}) => {
      const range = positionOf(file, words);
      return connection.sendRequest(method, {
        textDocument: { uri: uri(file) },
        position: range.start,
        range,
        context: { includeDeclaration: true, diagnostics: [] },
        ...more,
      });
    },
    diagnostics: (file) => diagnosed.get(uri(file)) ?? [],
    paintings: (file) => painted.get(uri(file)) ?? 0,
    sentMarks: (file) => brought.get(uri(file)),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await new Promise((resolve) => child.once('exit', resolve));
      connection.dispose();
      await rm(root, { recursive: true, force: true });
    },
    async kill() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      connection.dispose();
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
