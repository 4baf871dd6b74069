import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { decode } from '../core/text/decode.ts';
import { findFiles } from '../node/find-files.ts';

/** One file that was read, or why it was not. */
export type ReadFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly problem: string };

/**
 * Reads the files that the paths name: a file itself, a folder with all that may be an article in it.
 *
 * @returns The files in the order of their names, relative to the folder that holds all the paths.
 * @throws When a path does not exist.
 */
export async function readPaths(paths: readonly string[]): Promise<readonly ReadFile[]> {
  const given = await statAll(paths);
  const root = rootOf(given);
  const read = new Map<string, ReadFile>();
  const add = (file: ReadFile) => void read.set(file.file, file);
  const name = (path: string) => relative(root, path).split(sep).join('/') || basename(path);
  for (const { path, info } of given) {
    if (info.isFile()) add(await readOne(resolve(path), name(resolve(path))));
    else {
      const { files, problems } = await findFiles(path);
      for (const file of files) add(await readOne(join(path, file), name(resolve(path, file))));
      for (const { path: file, message } of problems)
        add({ file: name(resolve(path, file)), problem: message });
    }
  }
  return [...read.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * The folder that holds all the paths.
 *
 * @throws When a path does not exist.
 */
export async function rootOfPaths(paths: readonly string[]): Promise<string> {
  return rootOf(await statAll(paths));
}

interface Given {
  readonly path: string;
  readonly info: Stats;
}

function statAll(paths: readonly string[]): Promise<readonly Given[]> {
  return Promise.all(paths.map(async (path) => ({ path, info: await stat(path) })));
}

function rootOf(given: readonly Given[]): string {
  return commonFolder(
    given.map(({ path, info }) => resolve(info.isDirectory() ? path : dirname(path))),
  );
}

async function readOne(path: string, file: string): Promise<ReadFile> {
  try {
    const decoded = decode(await readFile(path));
    return decoded.kind === 'text'
      ? { file, text: decoded.text }
      : { file, problem: decoded.message };
  } catch (error) {
    return { file, problem: `The file cannot be read: ${(error as Error).message}` };
  }
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common);
    return common;
  });
}
