import * as vscode from 'vscode';
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import type { Notifications, Requests, ServerOptions as Options } from '../protocol.ts';
import { linkCommandIds } from './command-ids.ts';

type Changed = Notifications['crosscheck/changed'];

/** The files that Crosscheck may read. */
export const articleFiles = [
  { scheme: 'file', pattern: '**/*.{txt,text,md,markdown,html,htm,xhtml}' },
] as const;

/** The language server, as the rest of the extension sees it. */
export interface ServerLink {
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

/** Starts the server in a process of its own. It ends with the extension. */
export async function startServer(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): Promise<ServerLink> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = { module, transport: TransportKind.ipc };
  const options: LanguageClientOptions = {
    documentSelector: [...articleFiles],
    outputChannel: log,
    initializationOptions: {
      storage: context.storageUri?.scheme === 'file' ? context.storageUri.fsPath : null,
    } satisfies Options,
    markdown: { isTrusted: { enabledCommands: Object.values(linkCommandIds) } },
    initializationFailedHandler: () => false,
  };
  const client = new LanguageClient('crosscheck', 'Crosscheck', server, options);
  const changed = new vscode.EventEmitter<Changed>();
  client.onNotification('crosscheck/changed', (change: Changed) => changed.fire(change));
  await client.start();
  context.subscriptions.push(client, changed);
  return {
    ask: (method, params) => client.sendRequest(method, params),
    onChanged: changed.event,
    range: ({ start, end }) =>
      new vscode.Range(start.line, start.character, end.line, end.character),
  };
}
