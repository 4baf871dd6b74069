import * as l10n from '@vscode/l10n';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { noLesson } from '../core/article/lesson.ts';
import { decode } from '../core/text/decode.ts';
import { findFiles, mayBeArticle } from '../node/find-files.ts';
import { readUpTo } from '../node/read-up-to.ts';
import type { Analyses } from './analyses.ts';
import {
  compareElsewhere,
  compareSoFar,
  compareSome,
  keepCompared,
  SLICE,
} from './compare-in-slices.ts';
import type { Folder } from './folder.ts';
import type { LastListed } from './last-listed.ts';
import type { Settings } from './settings.ts';
import { longLine } from './work-limits.ts';

/** Where the text of a document is that a person has open; it wins over the disk. */
export type OpenText = (uri: string) => string | undefined;

export interface Progress {
  report(done: number, total: number): void;
  /** More questions are listed: those of an earlier start, or of what has been compared meanwhile. */
  readonly listed?: (() => void) | undefined;
  readonly cancelled: () => boolean;
}

/**
 * A third of the files is compared while the rest is read, a third of these before, and so on. With names still coming,
 * much of what was compared is done over again: the oftener, the longer it takes until all is.
 */
const GROWTH = 3;

/** How often what has been compared is listed while the last files are, in milliseconds. */
const LIST = 15_000;

/** For fewer files than this no thread is started. */
const FEW = 20;

/** How many files are looked at together to see whether they are as they were. */
const AT_ONCE = 32;

type Analyse = Analyses['ofFew'];

/** Reads files of a folder into its corpus. */
export interface Reader {
  /**
   * Reads one file anew, at once, or forgets it where it no longer exists; then the few files of which other lines
   * recur in the folder for that.
   */
  read(folder: Folder, file: string): Promise<void>;
  /** Reads files in the background, in slices so that requests stay quick. */
  readMany(folder: Folder, files: readonly string[], progress: Progress): Promise<void>;
  /** Reads all articles of a folder in the background, open documents first. */
  readAll(folder: Folder, first: readonly string[], progress: Progress): Promise<void>;
  /** Whether the settings and the folder's `.gitignore` let a file be read. */
  covers(folder: Folder, file: string): boolean;
}

interface Parts {
  /** The settings at the moment of the call. */
  readonly settings: () => Settings;
  readonly openText: OpenText;
  readonly analyses: Analyses;
  readonly lastListed: LastListed;
  /** Takes sentences about files that could not be read; never their text. */
  readonly log: (sentence: string) => void;
}

export function createReader({ settings, openText, analyses, lastListed, log }: Parts): Reader {
  let globs: readonly string[] = [];
  let excluded: (file: string) => boolean = () => false;
  const ignored = new WeakMap<Folder, (file: string) => boolean>();
  /** How often the reading of each file has begun: what was begun earlier comes too late. */
  const turns = new WeakMap<Folder, Map<string, number>>();

  function covers(folder: Folder, file: string): boolean {
    if (settings().exclude !== globs) {
      globs = settings().exclude;
      const match = picomatch([...globs], { dot: true });
      excluded = (path) => {
        const parts = path.split('/');
        return parts.some((_, i) => match(parts.slice(0, i + 1).join('/')));
      };
    }
    return mayBeArticle(file) && !excluded(file) && !(ignored.get(folder)?.(file) ?? false);
  }

  /** @returns Whether no later reading of the file has begun. */
  function begin(folder: Folder, file: string): () => boolean {
    const begun = turns.get(folder) ?? new Map<string, number>();
    turns.set(folder, begun);
    const turn = (begun.get(file) ?? 0) + 1;
    begun.set(file, turn);
    return () => begun.get(file) === turn;
  }

  async function textOf(folder: Folder, file: string): Promise<string | { problem: string }> {
    const maxBytes = settings().maxFileSizeKB * 1024;
    const open = openText(folder.uriOf(file));
    if (open !== undefined)
      return open.length > maxBytes ? { problem: tooLarge(open.length, settings()) } : open;
    const path = join(folder.root, file);
    const bytes = await readUpTo(path, maxBytes);
    if (typeof bytes === 'number') return { problem: tooLarge(bytes, settings()) };
    const decoded = decode(bytes, { maxBytes });
    return decoded.kind === 'text' ? decoded.text : { problem: decoded.message };
  }

  /** Takes in what is found by somebody else, who is asked again where people's words have changed meanwhile. */
  async function putFound(
    folder: Folder,
    file: string,
    text: string,
    analyse: Analyse,
    isLatest: () => boolean,
    isAgain: boolean,
  ): Promise<void> {
    for (;;) {
      const task = folder.taskFor(file, text, isAgain ? folder.corpus.lessonFor(file) : noLesson);
      const found = await analyse(task);
      if (!isLatest()) return;
      if (folder.names.listed() !== task.listed) continue;
      folder.put(file, text, found);
      return;
    }
  }

  async function read(folder: Folder, file: string): Promise<void> {
    await readOne(folder, file);
    for (const outdated of folder.corpus.outdated()) await readOne(folder, outdated);
  }

  /**
   * @param analyse Who finds what the text says, if not the corpus itself.
   * @param isAgain Whether only what the other pages tell of it is something else than when the file was last read.
   */
  async function readOne(
    folder: Folder,
    file: string,
    analyse?: Analyse,
    isAgain = false,
  ): Promise<void> {
    const isLatest = begin(folder, file);
    const refuse = (why: string) => {
      folder.refuse(file, why);
      log(`${file} is not read: ${why}`);
    };
    try {
      const text = await textOf(folder, file);
      if (!isLatest()) return;
      const problem = typeof text === 'string' ? longLine(file, text) : text.problem;
      if (typeof text !== 'string' || problem) refuse(problem!);
      else if (analyse) await putFound(folder, file, text, analyse, isLatest, isAgain);
      else folder.put(file, text);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (!isLatest()) return;
      if (code === 'ENOENT' || code === 'ENOTDIR') folder.remove(file);
      else refuse(code === 'EACCES' ? l10n.t('The file may not be read by this user.') : message);
    }
  }

  async function readMany(
    folder: Folder,
    files: readonly string[],
    progress: Progress,
  ): Promise<void> {
    await readInSlices(folder, files, progress, false);
    const outdated = folder.corpus.outdated();
    const report = () => progress.report(files.length, files.length);
    await readInSlices(folder, outdated, { ...progress, report }, true);
    let listed = performance.now();
    const listNow = () => {
      if (performance.now() - listed < LIST) return;
      progress.listed?.();
      listed = performance.now();
    };
    if (files.length >= FEW) await compareElsewhere(folder.corpus, analyses.elsewhere, listNow);
    while (!compareSome(folder.corpus)) {
      listNow();
      await new Promise(setImmediate);
    }
    await keepCompared(folder.corpus);
    analyses.rest();
  }

  /**
   * Several files are underway at once; they may come in any order. While other threads read, what has come so far is
   * compared now and then. At a start where nothing is to be read, all is known of the folder only when its last article
   * is there.
   */
  async function readInSlices(
    folder: Folder,
    files: readonly string[],
    progress: Progress,
    isAgain: boolean,
  ): Promise<void> {
    const analyse = files.length < FEW ? analyses.ofFew : analyses.ofMany;
    const underway = new Set<Promise<void>>();
    let done = 0;
    /** With how many files it is compared next. */
    let next = files.length;
    while (next > FEW) next /= GROWTH;
    let isRead = false;
    let comparing = null as Promise<void> | null;
    const isOver = () => isRead || progress.cancelled();
    const compareNow = () => {
      while (next <= done) next *= GROWTH;
      comparing = compareSoFar(folder.corpus, isOver).then(() => {
        if (!isOver()) progress.listed?.();
        comparing = null;
      });
      // What goes wrong is told when it is waited for.
      comparing.catch(() => undefined);
    };
    let breath = performance.now();
    for (const file of files) {
      if (progress.cancelled()) break;
      const reading = readOne(folder, file, analyse, isAgain).finally(() => {
        done++;
        underway.delete(reading);
      });
      underway.add(reading);
      if (underway.size >= analyses.width) await Promise.race(underway);
      if (performance.now() - breath < SLICE) continue;
      if (!analyses.areUnderway()) folder.corpus.join();
      else if (!comparing && done >= next) compareNow();
      progress.report(done, files.length);
      await new Promise(setImmediate);
      breath = performance.now();
    }
    await Promise.all(underway);
    isRead = true;
    await comparing;
  }

  async function readAll(
    folder: Folder,
    first: readonly string[],
    progress: Progress,
  ): Promise<void> {
    const found = await findFiles(folder.root, settings().useIgnoreFiles);
    ignored.set(folder, found.ignores);
    for (const { path, message } of found.problems) log(`${path} is not read: ${message}`);
    if (found.ignored > 0)
      log(`${found.ignored} files or folders are not read: a .gitignore hides them.`);
    const all = found.files.filter((file) => covers(folder, file));
    const chosen = all.slice(0, settings().maxFiles);
    if (chosen.length < all.length)
      log(
        `${all.length - chosen.length} of ${all.length} files are not read: crosscheck.files.maxCount is ${settings().maxFiles}.`,
      );
    const open = chosen.filter((file) => first.includes(file));
    folder.beginReading(null);
    try {
      // Somebody is looking at these: no thread is waited for.
      for (const file of open) await readOne(folder, file, analyses.ofFew);
      await recallListed(folder, new Set(chosen), progress);
      const others = chosen.filter((file) => !open.includes(file));
      await readMany(folder, others, {
        cancelled: progress.cancelled,
        listed: progress.listed,
        report: (done) => progress.report(open.length + done, chosen.length),
      });
    } finally {
      folder.endReading();
    }
    if (!progress.cancelled()) await lastListed.keep(folder);
  }

  /** Lists at once what was listed at the end of an earlier start, of all articles that are as they were. */
  async function recallListed(
    folder: Folder,
    chosen: ReadonlySet<string>,
    progress: Progress,
  ): Promise<void> {
    const last = await lastListed.of(folder);
    if (!last || last.names !== folder.names.signature()) return;
    const files = Object.keys(last.articles).filter(
      (file) => chosen.has(file) && folder.keyOf(file) === undefined,
    );
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const look = async (file: string) => {
        const text = await textOf(folder, file).catch(() => null);
        if (typeof text === 'string') folder.foresee(file, text);
      };
      await Promise.all(files.slice(at, at + AT_ONCE).map(look));
    }
    folder.beginReading(last);
    progress.listed?.();
  }

  return { read, readMany, readAll, covers };
}

function tooLarge(bytes: number, { maxFileSizeKB }: Settings): string {
  return l10n.t(
    'The file has {0} kB; crosscheck.files.maxSizeKB lets files of up to {1} kB be read.',
    Math.ceil(bytes / 1024),
    maxFileSizeKB,
  );
}
