import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { createQuestionList } from '../src/extension/question-list.ts';
import { ALLOCATION } from '../src/extension/server-start.ts';
import type { QuestionItem } from '../src/protocol-items/question.ts';
import type { Notifications } from '../src/protocol.ts';
import { initializing } from '../test/server/initializing.ts';
import { familyOf } from './process-family.ts';

/** The built server in a process of its own, as an editor starts it. */
export interface ServerProcess {
  readonly connection: ProtocolConnection;
  /** Seconds since it was started. */
  seconds(): number;
  /** Seconds of processor time since it was started, of all its threads and of the processes that it started. */
  cpu(): number;
  /**
   * Milliseconds of processor time that the thread has had that answers the editor: what else the machine does adds
   * nothing to it.
   */
  busy(): number;
  /** MB that it holds now, the most that it ever held, and the most of it and the processes that it started, of which what they share is counted once. */
  memory(): { readonly resident: number; readonly most: number; readonly mostOfAll: number };
  /** Calls back at each `crosscheck/changed`. */
  onChange(listener: (change: Notifications['crosscheck/changed']) => void): void;
  /** The list of all questions, as the side bar has it: what changed since it was last asked for is told. */
  questions(): Promise<readonly QuestionItem[]>;
  /** Begins the reading of the folder. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the built server; what it needs is read from `/proc`, so on Linux only.
 *
 * @param args What Node is told at its start.
 * @param root The folder of articles.
 * @param storage Where it may keep what it has read.
 */
export function startServer(args: readonly string[], root: string, storage: string): ServerProcess {
  const program = fileURLToPath(new URL('../dist/server.js', import.meta.url));
  const begun = performance.now();
  const child = spawn(process.execPath, [...args, program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...ALLOCATION, ...process.env },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const proc = (file: string) => readFileSync(`/proc/${String(child.pid)}/${file}`, 'utf8');
  const listeners: ((change: Notifications['crosscheck/changed']) => void)[] = [];
  connection.onNotification('crosscheck/changed', (change: Notifications['crosscheck/changed']) => {
    for (const listener of listeners) listener(change);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    console.error(message);
  });
  connection.onRequest('workspace/configuration', () => [{ files: { maxCount: 1_000_000 } }, {}]);
  for (const method of [
    'client/registerCapability',
    'window/workDoneProgress/create',
    'workspace/inlayHint/refresh',
  ])
    connection.onRequest(method, () => null);
  connection.listen();

  const family = familyOf(child.pid!);
  let mostOfAll = 0;
  const look = setInterval(() => (mostOfAll = Math.max(mostOfAll, family.memory())), 500);
  child.once('exit', () => clearInterval(look));

  return {
    connection,
    seconds: () => (performance.now() - begun) / 1000,
    cpu: family.seconds,
    busy: () => Number(proc('schedstat').split(' ')[0]) / 1e6,
    memory() {
      const status = proc('status');
      const megabytes = (key: string) =>
        (Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)![1]) * 1024) / 1e6;
      return { resident: megabytes('VmRSS'), most: megabytes('VmHWM'), mostOfAll };
    },
    onChange: (listener) => void listeners.push(listener),
    questions: createQuestionList((since) =>
      connection.sendRequest('crosscheck/questions', { since }),
    ),
    async start() {
      await connection.sendRequest('initialize', initializing(root, storage));
      await connection.sendNotification('initialized', {});
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
