import type { ChildProcess } from 'node:child_process';
import type * as vscode from 'vscode';
import {
  CloseAction,
  ConnectionError,
  ErrorAction,
  ErrorCodes,
  LanguageClient,
  ResponseError,
  RevealOutputChannelOn,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import type { ServerOptions as Options } from '../protocol.ts';
import { articleFiles } from './article-files.ts';
import { linkCommandIds } from './command-ids.ts';

/** A server that ends unexpectedly so often, within so many milliseconds, is not started again. */
const ENDS = 5;
const WITHIN = 3 * 60_000;

/** What is done when the server has ended unexpectedly. */
interface Ends {
  /** Another one is being started. */
  readonly onStartedAgain: () => void;
  /** It ended so often that no other is started. */
  readonly onGivenUp: () => void;
}

/**
 * The client of the language server, not yet started. It ends with the extension.
 *
 * Built as a file of its own (`dist/language-client.cjs`): the library behind it is the larger part of the
 * extension, and VS Code need not wait for it.
 *
 * @param launch Starts the server; asked again when it has ended unexpectedly.
 * @param ends Is told when it has ended unexpectedly.
 */
export function createClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  launch: () => ChildProcess,
  ends: Ends,
): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: [...articleFiles],
    outputChannel: log,
    // What a person is to know is told in their words, not in those of the protocol.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      storage: context.storageUri?.scheme === 'file' ? context.storageUri.fsPath : null,
    } satisfies Options,
    markdown: { isTrusted: { enabledCommands: Object.values(linkCommandIds) } },
    initializationFailedHandler: () => false,
    errorHandler: startAgain(log, ends),
  };
  const client = new LanguageClient(
    'crosscheck',
    'Crosscheck',
    () => Promise.resolve(launch()),
    options,
  );
  context.subscriptions.push(client);
  return client;
}

/** Starts a server again that has ended, in silence unless that does not help. */
function startAgain(
  log: vscode.LogOutputChannel,
  { onStartedAgain, onGivenUp }: Ends,
): ErrorHandler {
  let times: number[] = [];
  return {
    // What cannot be written to a server that has ended; its end is told by itself.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      times = [...times.filter((time) => now - time < WITHIN), now];
      log.warn(`The server ended unexpectedly (${String(times.length)} of ${String(ENDS)}).`);
      if (times.length < ENDS) {
        onStartedAgain();
        return { action: CloseAction.Restart, handled: true };
      }
      times = [];
      onGivenUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

const LOST: readonly number[] = [
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
  ErrorCodes.MessageWriteError,
];

/** Whether a request has no answer because its server ended. */
export function isLost(error: unknown): boolean {
  return (
    error instanceof ConnectionError ||
    (error instanceof ResponseError && LOST.includes(error.code))
  );
}
