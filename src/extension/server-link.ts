import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import type { Notifications, Requests } from '../protocol.ts';
import { commandIds } from './command-ids.ts';
import { launchServer } from './server-process.ts';

type Changed = Notifications['crosscheck/changed'];

/** The language server, as the rest of the extension sees it. */
export interface ServerLink {
  /** @throws An Error where the server cannot be started; the person has been told so once. */
  ask<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
  ): Promise<Requests[M]['result']>;
  readonly onChanged: vscode.Event<Changed>;
  range(range: { start: vscode.Position | Point; end: vscode.Position | Point }): vscode.Range;
}

interface Point {
  readonly line: number;
  readonly character: number;
}

/**
 * Starts the server in a process of its own, and the client that speaks with it once VS Code has gone on with what it
 * has to do. What is asked before is answered when both are there.
 */
export function linkServer(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): ServerLink {
  const changed = new vscode.EventEmitter<Changed>();
  context.subscriptions.push(changed);

  let first: ChildProcess | null = launchServer(context, log);
  const launch = () => {
    const launched = first ?? launchServer(context, log);
    first = null;
    return launched;
  };

  async function start() {
    await new Promise(setImmediate);
    const { createClient } = await import('./language-client.ts');
    const client = createClient(context, log, launch);
    client.onNotification('crosscheck/changed', (change: Changed) => changed.fire(change));
    await client.start();
    return client;
  }

  const started = start();
  started.catch((error: Error) => void tellFailure(error, log));
  return {
    ask: async (method, params) => (await started).sendRequest(method, params),
    onChanged: changed.event,
    range: ({ start: from, end }) =>
      new vscode.Range(from.line, from.character, end.line, end.character),
  };
}

async function tellFailure(error: Error, log: vscode.LogOutputChannel): Promise<void> {
  log.error(error);
  const showLog = vscode.l10n.t('Show Log');
  const answer = await vscode.window.showErrorMessage(
    vscode.l10n.t('Crosscheck could not start, and reads nothing: {0}', error.message),
    showLog,
  );
  if (answer === showLog) await vscode.commands.executeCommand(commandIds.showLog);
}
