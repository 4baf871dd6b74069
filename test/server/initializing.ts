import { pathToFileURL } from 'node:url';
import type { InitializeParams } from 'vscode-languageserver-protocol/node';
import type { ServerOptions } from '../../src/protocol.ts';

/** What an editor with one folder tells the server first. */
export function initializing(
  root: string,
  storage: string | null,
  locale = 'en',
): InitializeParams & { readonly initializationOptions: ServerOptions } {
  return {
    processId: process.pid,
    locale,
    rootUri: null,
    initializationOptions: { storage },
    workspaceFolders: [{ uri: pathToFileURL(root).toString(), name: 'articles' }],
    capabilities: {
      window: { workDoneProgress: true },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    },
  };
}
