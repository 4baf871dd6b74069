import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The root of this project. */
export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where fetched programs are kept between runs. Git ignores it; deleting it costs a minute. */
export const cache = join(project, '.vscode-test');

/** Says what takes a while, on standard error, so that the output of the tests stays clean. */
export function progress(line: string): void {
  process.stderr.write(`· ${line}\n`);
}

/**
 * Installs one npm package into a folder of the cache, without running its scripts, unless it is there.
 *
 * @returns The folder of the package.
 */
export async function fetchPackage(name: string, version: string, what: string): Promise<string> {
  const home = join(cache, `${name.replace(/\W+/g, '-')}-${version}`);
  const folder = join(home, 'node_modules', name);
  const done = join(home, 'installed');
  if (existsSync(done)) return folder;
  progress(`fetching ${what} from the npm registry, once …`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  await npmInstall(home, `${name}@${version}`);
  writeFileSync(done, '');
  return folder;
}

/** Runs `npm install` in a folder; never runs a package's own scripts. */
export async function npmInstall(folder: string, ...args: string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', ...quiet, ...args], {
    cwd: folder,
    shell: process.platform === 'win32',
    timeout: 300_000,
  });
}
