import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createIgnoreFiles } from './ignore-files.ts';

/** File endings in which people save articles. */
const ENDINGS = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** Folders that never hold a reader's articles. */
const SKIPPED = new Set(['node_modules', '.git', '.crosscheck', '.vscode', '__MACOSX']);

/** What was found under a folder. */
export interface FoundFiles {
  /** Relative to the folder, with forward slashes, in the order of their names. */
  readonly files: readonly string[];
  /** What could not be read, and why, in words. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** How many files and folders a `.gitignore` hides. */
  readonly ignored: number;
  /** Whether a `.gitignore`, as it now is, hides a file. */
  readonly ignores: (file: string) => boolean;
}

/** Whether a path in a folder has the name of a possible article and lies in no hidden or skipped folder. */
export function mayBeArticle(path: string): boolean {
  return ENDINGS.test(path) && !path.split('/').some(isSkipped);
}

function isSkipped(name: string): boolean {
  return SKIPPED.has(name) || name.startsWith('.');
}

/**
 * Lists the files under a folder that may hold articles. Hidden folders are left out; a symbolic link
 * is followed only within the folder, and each real folder is entered once, so that loops end.
 *
 * @param useIgnoreFiles Whether what a `.gitignore` in the folder hides is left out.
 */
export async function findFiles(root: string, useIgnoreFiles = true): Promise<FoundFiles> {
  const files: string[] = [];
  const problems: { path: string; message: string }[] = [];
  const top = await realpath(root);
  const entered = new Set<string>();
  const ignoreFiles = createIgnoreFiles(root);
  let ignored = 0;

  /** @param shown Its path in the folder; empty for the folder itself. */
  async function enter(folder: string, shown: string): Promise<void> {
    const real = await realpath(folder);
    const outside = relative(top, real).split(sep)[0] === '..';
    if (outside || entered.has(real)) return;
    entered.add(real);
    if (useIgnoreFiles) await ignoreFiles.enter(shown);
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (isSkipped(entry.name)) continue;
      const path = shown === '' ? entry.name : `${shown}/${entry.name}`;
      try {
        await visit(join(folder, entry.name), path, entry);
      } catch (error) {
        problems.push({ path, message: (error as Error).message });
      }
    }
  }

  async function visit(path: string, shown: string, entry: Dirent): Promise<void> {
    // The folder says of what kind each of its entries is, only not of what a link leads to.
    const found = entry.isSymbolicLink() ? await stat(path) : entry;
    const isFolder = found.isDirectory();
    if (!isFolder && !(found.isFile() && ENDINGS.test(entry.name))) return;
    if (ignoreFiles.ignores(isFolder ? `${shown}/` : shown)) ignored++;
    else if (isFolder) await enter(path, shown);
    else files.push(shown);
  }

  await enter(root, '');
  return { files, problems, ignored, ignores: ignoreFiles.ignores };
}
