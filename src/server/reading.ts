import * as l10n from '@vscode/l10n';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { decode } from '../core/text/decode.ts';
import { findFiles, mayBeArticle } from '../node/find-files.ts';
import type { Folder } from './folder.ts';
import type { Settings } from './settings.ts';

/** Where the text of a document is that a person has open; it wins over the disk. */
export type OpenText = (uri: string) => string | undefined;

export interface Progress {
  report(done: number, total: number): void;
  readonly cancelled: () => boolean;
}

/** How long the reading may keep requests waiting before it lets them through, in milliseconds. */
const SLICE = 20;

/** Reads files of a folder into its corpus. */
export interface Reader {
  /**
   * Reads one file anew, or forgets it where it no longer exists; then the few files of which other lines
   * recur in the folder for that.
   */
  read(folder: Folder, file: string): Promise<void>;
  /** Reads all articles of a folder, open documents first, in slices so that requests stay quick. */
  readAll(folder: Folder, first: readonly string[], progress: Progress): Promise<void>;
  /** Whether the settings let a file be read. */
  covers(file: string): boolean;
}

/**
 * @param settings The settings at the moment of the call.
 * @param log Takes sentences about files that could not be read; never their text.
 */
export function createReader(
  settings: () => Settings,
  openText: OpenText,
  log: (sentence: string) => void,
): Reader {
  let globs: readonly string[] = [];
  let excluded: (file: string) => boolean = () => false;

  function covers(file: string): boolean {
    if (settings().exclude !== globs) {
      globs = settings().exclude;
      const match = picomatch([...globs], { dot: true });
      excluded = (path) => {
        const parts = path.split('/');
        return parts.some((_, i) => match(parts.slice(0, i + 1).join('/')));
      };
    }
    return mayBeArticle(file) && !excluded(file);
  }

  async function read(folder: Folder, file: string): Promise<void> {
    await readOne(folder, file);
    await readOutdated(folder);
  }

  async function readOutdated(folder: Folder): Promise<void> {
    for (const file of folder.corpus.outdated()) await readOne(folder, file);
  }

  async function readOne(folder: Folder, file: string): Promise<void> {
    const maxBytes = settings().maxFileSizeKB * 1024;
    const refuse = (why: string) => {
      folder.refuse(file, why);
      log(`${file} is not read: ${why}`);
    };
    try {
      const open = openText(folder.uriOf(file));
      if (open !== undefined) {
        if (open.length > maxBytes) refuse(tooLarge(open.length, settings()));
        else folder.put(file, open);
        return;
      }
      const path = join(folder.root, file);
      const { size } = await stat(path);
      if (size > maxBytes) {
        refuse(tooLarge(size, settings()));
        return;
      }
      const decoded = decode(await readFile(path), { maxBytes });
      if (decoded.kind === 'text') folder.put(file, decoded.text);
      else refuse(decoded.message);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') folder.remove(file);
      else refuse(code === 'EACCES' ? l10n.t('The file may not be read by this user.') : message);
    }
  }

  async function readAll(
    folder: Folder,
    first: readonly string[],
    progress: Progress,
  ): Promise<void> {
    const { files, problems } = await findFiles(folder.root);
    for (const { path, message } of problems) log(`${path} is not read: ${message}`);
    const all = files.filter(covers);
    const chosen = all.slice(0, settings().maxFiles);
    if (chosen.length < all.length)
      log(
        `${all.length - chosen.length} of ${all.length} files are not read: crosscheck.files.maxCount is ${settings().maxFiles}.`,
      );
    const open = new Set(first);
    const order = [
      ...chosen.filter((file) => open.has(file)),
      ...chosen.filter((f) => !open.has(f)),
    ];
    let breath = performance.now();
    for (const [done, file] of order.entries()) {
      if (progress.cancelled()) return;
      await readOne(folder, file);
      if (performance.now() - breath < SLICE) continue;
      progress.report(done + 1, order.length);
      await new Promise(setImmediate);
      breath = performance.now();
    }
    await readOutdated(folder);
  }

  return { read, readAll, covers };
}

function tooLarge(bytes: number, { maxFileSizeKB }: Settings): string {
  return l10n.t(
    'The file has {0} kB; crosscheck.files.maxSizeKB lets files of up to {1} kB be read.',
    Math.ceil(bytes / 1024),
    maxFileSizeKB,
  );
}
