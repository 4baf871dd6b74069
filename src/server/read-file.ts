import * as l10n from '@vscode/l10n';
import { noLesson } from '../core/article/lesson.ts';
import { secondsFor, TookTooLong, withinTime } from '../node/within-time.ts';
import type { Analyses } from './analyses.ts';
import { WorkerEnded } from './analysis-pool.ts';
import type { Folder } from './folder.ts';
import { createTurns } from './turns.ts';
import { longLine } from './work-limits.ts';

type Analyse = Analyses['ofFew'];

/**
 * Reads one file into its folder, or forgets it where it no longer exists.
 *
 * @param analyse Who finds what the text says, if not the corpus itself.
 * @param isAgain Whether only what the other pages tell of it is something else than when the file was last read.
 */
export type ReadFile = (
  folder: Folder,
  file: string,
  analyse?: Analyse,
  isAgain?: boolean,
) => Promise<void>;

/**
 * @param textOf The text of a file, or why it is not read.
 * @param log Takes sentences about files that could not be read; never their text.
 */
export function createReadFile(
  textOf: (folder: Folder, file: string) => Promise<string | { problem: string }>,
  log: (sentence: string) => void,
): ReadFile {
  const turns = createTurns<Folder>();

  return async (folder, file, analyse, isAgain = false) => {
    const isLatest = turns.begin(folder, file);
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
      else withinTime(secondsFor(text.length), () => folder.put(file, text));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!isLatest()) return;
      if (code === 'ENOENT' || code === 'ENOTDIR') folder.remove(file);
      else refuse(whyNotRead(error as NodeJS.ErrnoException));
    }
  };
}

/** As a sentence for the person. */
function whyNotRead(error: NodeJS.ErrnoException): string {
  if (error instanceof TookTooLong)
    return l10n.t('Reading it took longer than {0} seconds and was given up.', error.seconds);
  if (error instanceof WorkerEnded)
    return l10n.t('Reading it ended the process that read it, twice; it may need too much memory.');
  if (error.code === 'EACCES') return l10n.t('The file may not be read by this user.');
  return error.message;
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
