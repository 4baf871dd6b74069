import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import type { QuestionItem } from '../protocol-items/question.ts';
import type { Notifications, Requests } from '../protocol.ts';
import { commandIds } from './command-ids.ts';
import { createQuestionList } from './question-list.ts';
import { launchServer } from './server-process.ts';

type Changed = Notifications['crosscheck/changed'];

/** There is no server any more, and the person has been told so. */
export class ServerGone extends Error {}

/** The language server, as the rest of the extension sees it. */
export interface ServerLink {
  /**
   * Where the server ends before it has answered, the one that takes its place is asked again.
   *
   * @throws A ServerGone where none does.
   */
  ask<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
  ): Promise<Requests[M]['result']>;
  /** All questions of all folders: what stands in the list as before is the same object. */
  questions(): Promise<readonly QuestionItem[]>;
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
  const givenUp = new vscode.EventEmitter<void>();
  let isGivenUp = false;
  /** A server that takes the place of one that ended is asked nothing before it knows the articles. */
  let successor: Promise<void> = Promise.resolve();
  context.subscriptions.push(changed, givenUp);

  let first: ChildProcess | null = launchServer(context, log);
  const launch = () => {
    const launched = first ?? launchServer(context, log);
    first = null;
    return launched;
  };

  async function start() {
    await new Promise(setImmediate);
    const { createClient, isLost } = await import('./language-client.ts');
    const client = createClient(context, log, launch, {
      onStartedAgain: () => (successor = whenRead()),
      onGivenUp: () => void giveUp(),
    });
    client.onNotification('crosscheck/changed', (change: Changed) => changed.fire(change));
    await client.start();
    return { client, isLost };
  }

  const started = start();
  started.catch((error: Error) => void tellFailure(error, log));

  async function giveUp(): Promise<void> {
    isGivenUp = true;
    givenUp.fire();
    const [again, showLog] = [vscode.l10n.t('Start Again'), vscode.l10n.t('Show Log')];
    const answer = await vscode.window.showErrorMessage(
      vscode.l10n.t(
        'Crosscheck ended unexpectedly several times, and reads nothing more. Your marks are safe in your folder.',
      ),
      again,
      showLog,
    );
    if (answer === showLog) await vscode.commands.executeCommand(commandIds.showLog);
    if (answer !== again) return;
    isGivenUp = false;
    successor = whenRead();
    await (await started).client.start();
  }

  /** When the server that takes the place of one that ended has read the folders. */
  function whenRead(): Promise<void> {
    const read = new Promise<void>((resolve, reject) => {
      const fail = () =>
        reject(new ServerGone(vscode.l10n.t('Crosscheck has ended unexpectedly.')));
      if (isGivenUp) return fail();
      if (!vscode.workspace.workspaceFolders) return resolve();
      const listening = vscode.Disposable.from(
        changed.event(({ uris, reading }) => {
          if (uris || reading) return;
          listening.dispose();
          resolve();
        }),
        givenUp.event(() => {
          listening.dispose();
          fail();
        }),
      );
    });
    // Nobody may be waiting for it.
    read.catch(() => undefined);
    return read;
  }

  const ask: ServerLink['ask'] = async (method, params) => {
    const { client, isLost } = await started;
    await successor;
    try {
      return await client.sendRequest(method, params);
    } catch (error) {
      if (!isLost(error)) throw error;
      await whenRead();
      // Once only: it may be what the server ended of.
      return client.sendRequest(method, params);
    }
  };

  return {
    ask,
    questions: createQuestionList((since) => ask('crosscheck/questions', { since })),
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
