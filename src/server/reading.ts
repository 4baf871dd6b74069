import { findFiles } from '../node/find-files.ts';
import type { Analyses } from './analyses.ts';
import { compareElsewhere, compareSome, keepCompared } from './compare-in-slices.ts';
import { createCoverage } from './coverage.ts';
import { textOfFile, type OpenText } from './file-text.ts';
import type { Folder } from './folder.ts';
import type { LastListed } from './last-listed.ts';
import { createReadFile } from './read-file.ts';
import { FEW, readInSlices, type Progress } from './read-in-slices.ts';
import { recallListed } from './recall-listed.ts';
import type { Settings } from './settings.ts';

/** How often what has been compared is listed while the last files are, in milliseconds. */
const LIST = 15_000;

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
  const { covers, ignore } = createCoverage<Folder>(() => settings().exclude);
  const textOf = (folder: Folder, file: string) =>
    textOfFile(folder, file, openText, settings().maxFileSizeKB);
  const readFile = createReadFile(textOf, log);

  async function read(folder: Folder, file: string): Promise<void> {
    await readFile(folder, file);
    for (const outdated of folder.corpus.outdated()) await readFile(folder, outdated);
  }

  async function readMany(
    folder: Folder,
    files: readonly string[],
    progress: Progress,
  ): Promise<void> {
    const parts = { readFile, analyses };
    await readInSlices(folder, files, progress, parts, false);
    const outdated = folder.corpus.outdated();
    const report = () => progress.report(files.length, files.length);
    await readInSlices(folder, outdated, { ...progress, report }, parts, true);
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

  /** The files of a folder that are read, at most as many as the settings let. */
  async function choose(folder: Folder): Promise<readonly string[]> {
    const found = await findFiles(folder.root, settings().useIgnoreFiles);
    ignore(folder, found.ignores);
    for (const { path, message } of found.problems) log(`${path} is not read: ${message}`);
    if (found.ignored > 0)
      log(`${found.ignored} files or folders are not read: a .gitignore hides them.`);
    const all = found.files.filter((file) => covers(folder, file));
    const chosen = all.slice(0, settings().maxFiles);
    if (chosen.length < all.length)
      log(
        `${all.length - chosen.length} of ${all.length} files are not read: crosscheck.files.maxCount is ${settings().maxFiles}.`,
      );
    return chosen;
  }

  async function readAll(
    folder: Folder,
    first: readonly string[],
    progress: Progress,
  ): Promise<void> {
    const chosen = await choose(folder);
    const open = chosen.filter((file) => first.includes(file));
    folder.beginReading(null);
    try {
      // Somebody is looking at these: no other process is waited for.
      for (const file of open) await readFile(folder, file, analyses.ofFew);
      if (await recallListed(folder, new Set(chosen), lastListed, textOf)) progress.listed?.();
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

  return { read, readMany, readAll, covers };
}
