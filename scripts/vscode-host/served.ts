import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fetchPackage, npmInstall, progress } from './cache.ts';
import { findNode } from './node.ts';

/** The npm package that carries a full build of VS Code, and its version. */
const PACKAGE = 'code-server';
const VERSION = '4.139.1';

/** Settings that leave out what VS Code shows of itself at a start: its welcome page and its chat. */
export const uncluttered = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
};

/** What an address opens: a folder or workspace file, with an extension under development. */
interface Opened {
  readonly folder: string;
  readonly extension: string;
  /** The tests of the extension, which then run. */
  readonly tests?: string;
  /** A file that is shown at the start. */
  readonly file?: string;
}

/** A VS Code that runs as a server and is used through a browser. */
export interface ServedCode {
  readonly origin: string;
  address(open: Opened): string;
  stop(): Promise<void>;
}

/** Fetches the served VS Code unless it is there. Returns its folder. */
async function prepare(): Promise<string> {
  const home = join(await fetchPackage(PACKAGE, VERSION, 'VS Code (150 MB)'), 'lib', 'vscode');
  const done = join(home, '.dependencies-installed');
  if (!existsSync(done)) {
    progress('fetching the libraries of VS Code, once …');
    await npmInstall(home, '--omit=dev');
    writeFileSync(done, '');
  }
  return home;
}

/**
 * Starts VS Code as a server on a free port of this machine, reachable from this machine only.
 *
 * @param settings User settings to start with.
 * @param installed Folders of extensions that are installed as a user installs them.
 */
export async function startServedCode(
  settings: object = {},
  installed: readonly string[] = [],
): Promise<ServedCode> {
  const [home, node] = [await prepare(), await findNode()];
  const data = mkdtempSync(join(tmpdir(), 'crosscheck-vscode-'));
  mkdirSync(join(data, 'data', 'Machine'), { recursive: true });
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  for (const scope of ['Machine', 'User'])
    writeFileSync(join(data, 'data', scope, 'settings.json'), JSON.stringify(settings));
  for (const folder of installed)
    cpSync(folder, join(data, 'extensions', basename(folder)), { recursive: true });
  const port = await freePort();
  progress('starting VS Code …');
  const child = spawn(
    node,
    [
      'out/server-main.js',
      '--host=127.0.0.1',
      `--port=${port}`,
      '--without-connection-token',
      '--accept-server-license-terms',
      '--enable-smoke-test-driver',
      '--disable-telemetry',
      '--disable-workspace-trust',
      `--server-data-dir=${data}`,
    ],
    { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await untilListening(child);
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
  return {
    origin: `http://127.0.0.1:${port}`,
    address({ folder, extension, tests, file }) {
      const payload = [['extensionDevelopmentPath', remote(extension)]];
      if (tests) payload.push(['extensionTestsPath', remote(tests)]);
      if (file) payload.push(['openFile', remote(file)]);
      const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
      const query = new URLSearchParams({ [kind]: folder, payload: JSON.stringify(payload) });
      return `http://127.0.0.1:${port}/?${query.toString()}`;
    },
    stop: () => stopped(child),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function untilListening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Extension host agent listening')) resolve();
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', (code) => reject(new Error(`VS Code ended with code ${code}:\n${said}`)));
    setTimeout(
      () => reject(new Error(`VS Code did not start in a minute:\n${said}`)),
      60_000,
    ).unref();
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  });
}
