import type { ChildProcess } from 'node:child_process';
import type * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';
import type { ServerOptions as Options } from '../protocol.ts';
import { articleFiles } from './article-files.ts';
import { linkCommandIds } from './command-ids.ts';

/**
 * The client of the language server, not yet started. It ends with the extension.
 *
 * Built as a file of its own (`dist/language-client.cjs`): the library behind it is the larger part of the
 * extension, and VS Code need not wait for it.
 *
 * @param launch Starts the server; asked again when it has ended unexpectedly.
 */
export function createClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  launch: () => ChildProcess,
): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: [...articleFiles],
    outputChannel: log,
    initializationOptions: {
      storage: context.storageUri?.scheme === 'file' ? context.storageUri.fsPath : null,
    } satisfies Options,
    markdown: { isTrusted: { enabledCommands: Object.values(linkCommandIds) } },
    initializationFailedHandler: () => false,
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
