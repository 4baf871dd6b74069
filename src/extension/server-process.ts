import { fork, type ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import { ALLOCATION, NODE_ARGUMENTS } from './server-start.ts';

/** Starts the server in a process of its own, which speaks to its parent through its standard streams. */
export function launchServer(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): ChildProcess {
  const inExtension = (...path: string[]) =>
    vscode.Uri.joinPath(context.extensionUri, ...path).fsPath;
  const server = fork(inExtension('dist', 'server.js'), ['--stdio'], {
    silent: true,
    execArgv: [...NODE_ARGUMENTS],
    env: {
      ...ALLOCATION,
      ...process.env,
      // VS Code on a desktop is Electron, which is to be no more than Node here.
      ELECTRON_RUN_AS_NODE: '1',
      ELECTRON_NO_ASAR: '1',
      // From the second start on, Node need not compile the program again.
      NODE_COMPILE_CACHE: vscode.Uri.joinPath(context.globalStorageUri, 'compiled').fsPath,
    },
  });
  server.on('error', (error) => log.error(error));
  return server;
}
