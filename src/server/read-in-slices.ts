import type { Analyses } from './analyses.ts';
import { compareSoFar, SLICE } from './compare-in-slices.ts';
import type { Folder } from './folder.ts';
import type { ReadFile } from './read-file.ts';

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

/** Of more files than this the comparing waits until all are read: it would take longer than somebody waits for a first list. */
const MOST_AHEAD = 400;

/** For fewer files than this no other process is started. */
export const FEW = 20;

/**
 * Reads files in slices, so that requests stay quick. Several are underway at once; they may come in any order. While other
 * processes read, what has come so far is compared now and then. At a start where nothing is to be read, all is known of the
 * folder only when its last article is there.
 *
 * @param isAgain As of `ReadFile`.
 */
export async function readInSlices(
  folder: Folder,
  files: readonly string[],
  progress: Progress,
  { readFile, analyses }: { readFile: ReadFile; analyses: Analyses },
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
    const reading = readFile(folder, file, analyse, isAgain).finally(() => {
      done++;
      underway.delete(reading);
    });
    underway.add(reading);
    if (underway.size >= analyses.width) await Promise.race(underway);
    if (performance.now() - breath < SLICE) continue;
    if (!analyses.areUnderway()) folder.corpus.join();
    else if (!comparing && done >= next && next <= MOST_AHEAD) compareNow();
    progress.report(done, files.length);
    await new Promise(setImmediate);
    breath = performance.now();
  }
  await Promise.all(underway);
  isRead = true;
  await comparing;
}
