import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Dirent,
} from 'node:fs';
import { lstat, mkdir, open, readdir, realpath, rename, unlink } from 'node:fs/promises';
import { dirname, join, relative, sep, isAbsolute } from 'node:path';
import {
  FileProblem,
  staysInside,
  type Entry,
  type FileProblemKind,
  type Files,
} from '../core/annotations/files.ts';

/** Refuses to open a link; unknown on Windows. */
const NO_FOLLOW = (constants as { readonly O_NOFOLLOW?: number }).O_NOFOLLOW;

/** The name that a write gives to a file before it is whole. */
const LEFTOVER = /\.json\.\d+-\d+\.tmp$/;

/** In milliseconds. */
const A_DAY = 86_400_000;

/**
 * The files of one folder on this computer's disk. A symbolic link is followed only where it stays
 * in the folder. Whoever lists a folder also removes what a write that was cut short has left in it.
 *
 * @param root Absolute path of an existing folder.
 */
export function diskFiles(root: string): Files {
  let written = 0;
  /** Folders that lie within the root, by their path, as of the last time that they were listed. */
  const listed = new Set<string>();
  let realRoot: string | null = null;
  const top = () => (realRoot ??= realpathSync.native(root));

  /** The place on the disk of a path that may not exist yet; refuses what leads out of the folder. */
  async function place(path: string): Promise<string> {
    if (!staysInside(path)) throw outside(path);
    let existing = join(root, path);
    for (;;) {
      const real = await realpath(existing).catch(() => null);
      if (real !== null) {
        if (!isWithin(top(), real)) throw outside(path);
        return join(root, path);
      }
      if (await isBrokenLink(existing)) throw outside(path);
      existing = dirname(existing);
    }
  }

  async function list(folder: string): Promise<readonly Entry[]> {
    listed.delete(folder);
    try {
      const entries = await readdir(await place(folder), { withFileTypes: true });
      listed.add(folder);
      await removeLeftovers(join(root, folder), entries);
      return entries.map((entry) => ({
        name: entry.name,
        kind: entry.isDirectory()
          ? 'folder'
          : entry.isFile() || entry.isSymbolicLink()
            ? 'file'
            : 'other',
      }));
    } catch (error) {
      const problem = problemOf(error, folder, 'read');
      if (problem.kind === 'missing') return [];
      throw problem;
    }
  }

  /** Opens a file for reading; refuses one that a link leads to out of the folder. */
  function openWithin(path: string): number {
    // Without O_NONBLOCK, opening a named pipe would wait for somebody to write into it.
    const flags = constants.O_RDONLY | constants.O_NONBLOCK;
    // To follow every part of a path costs more than the rest of reading a small file.
    if (NO_FOLLOW !== undefined && listed.has(dirname(path)))
      try {
        return openSync(join(root, path), flags | NO_FOLLOW);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ELOOP') throw error;
      }
    const real = realpathSync.native(join(root, path));
    if (!isWithin(top(), real)) throw outside(path);
    return openSync(real, flags);
  }

  /** Synchronous within: ten thousand records would otherwise wait sixty thousand times for a thread. */
  async function read(path: string, maxBytes: number): Promise<Uint8Array> {
    try {
      if (!staysInside(path)) throw outside(path);
      const file = openWithin(path);
      try {
        const found = fstatSync(file);
        if (!found.isFile()) throw new FileProblem('unknown', path, `${path} is no file.`);
        if (found.size > maxBytes) throw tooLarge(path, found.size, maxBytes);
        return await Promise.resolve(readFileSync(file));
      } finally {
        closeSync(file);
      }
    } catch (error) {
      if (await isBrokenLink(join(root, path))) throw outside(path);
      throw problemOf(error, path, 'read');
    }
  }

  /**
   * Own code and not a library: what fills the disk makes a write come up short without an error, and
   * the libraries at hand then put the shortened file in place of the whole one. `FileHandle.writeFile`
   * writes on until all is written or fails.
   */
  async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
    let temporary: string | null = null;
    try {
      const final = await place(path);
      await mkdir(dirname(final), { recursive: true });
      temporary = `${final}.${String(process.pid)}-${String(++written)}.tmp`;
      const handle = await open(temporary, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, final);
      await syncFolder(dirname(final));
    } catch (error) {
      if (temporary) await unlink(temporary).catch(() => undefined);
      throw problemOf(error, path, 'written');
    }
  }

  return { read, list, writeAtomically };
}

/** What a write that was cut short has left: never younger than a day, since other programs may be writing now. */
async function removeLeftovers(folder: string, entries: readonly Dirent[]): Promise<void> {
  for (const entry of entries) {
    if (!entry.isFile() || !LEFTOVER.test(entry.name)) continue;
    const path = join(folder, entry.name);
    const found = await lstat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > A_DAY) await unlink(path).catch(() => undefined);
  }
}

/** Makes a rename outlive a power cut, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function isWithin(top: string, real: string): boolean {
  const way = relative(top, real);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

async function isBrokenLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

function tooLarge(path: string, size: number, most: number): FileProblem {
  const kilobytes = (bytes: number) => `${String(Math.round(bytes / 1024))} kB`;
  return new FileProblem(
    'too-large',
    path,
    `${path} has ${kilobytes(size)}, more than the ${kilobytes(most)} that are read.`,
  );
}

function outside(path: string): FileProblem {
  return new FileProblem('outside', path, `${path} leads out of the folder and was left alone.`);
}

const kinds: Readonly<Record<string, FileProblemKind>> = {
  ENOENT: 'missing',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

const reasons: Readonly<Record<FileProblemKind, string>> = {
  missing: 'it does not exist',
  'not-allowed': 'the folder or file is read-only or belongs to somebody else',
  full: 'the disk is full',
  'too-large': 'it is too large',
  outside: 'it lies outside the folder',
  unknown: 'the system refused',
};

function problemOf(error: unknown, path: string, action: 'read' | 'written'): FileProblem {
  if (error instanceof FileProblem) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const kind = kinds[code] ?? 'unknown';
  const reason = kind === 'unknown' ? message : reasons[kind];
  return new FileProblem(kind, path, `${path} could not be ${action}: ${reason}.`);
}
