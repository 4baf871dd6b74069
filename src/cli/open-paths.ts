import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { correctionsOf } from '../core/annotations/corrections-of.ts';
import { rulingsOf } from '../core/annotations/name-acts.ts';
import { placeMarks } from '../core/annotations/place-marks.ts';
import { openStore, type Store } from '../core/annotations/store.ts';
import { keepPacked } from '../core/archive.ts';
import { createCorpus, type Corpus } from '../core/corpus.ts';
import { createTools } from '../core/tools.ts';
import { diskFiles } from '../node/disk.ts';
import { loadModels } from '../node/load-models.ts';
import { createPacking } from '../node/pack-analysis.ts';
import { shelfOnDisk } from '../node/shelf-on-disk.ts';
import { readNameLists } from '../node/name-lists.ts';
import { secondsFor, TookTooLong, withinTime } from '../node/within-time.ts';
import { readPaths, rootOfPaths, type ReadFile } from './read-folder.ts';
import { workspaceFolderOf } from './workspace-folder.ts';

/** Files as the editor would read them: with everything that people decided about them. */
export interface OpenPaths {
  readonly read: readonly ReadFile[];
  readonly corpus: Corpus;
  /** Of the folder that holds all the paths, or of the nearest one above it that has a `.crosscheck`. */
  readonly store: Store;
}

/**
 * Reads the files that the paths name, and what people wrote about them. Writes nothing that stays.
 *
 * @param complain Takes what is wrong with the folder's list of names, a line each.
 * @throws When a path does not exist.
 */
export async function openPaths(
  paths: readonly string[],
  complain: (text: string) => void,
): Promise<OpenPaths> {
  const read = await readPaths(paths);
  const root = await rootOfPaths(paths);
  const { folder } = workspaceFolderOf(join(root, '_'), root);
  const { list, files: lists } = await readNameLists(folder);
  for (const { path, problems } of lists)
    for (const { message } of problems) complain(`${path}: ${message}\n`);
  const store = await openStore(diskFiles(folder));
  const corpus = createCorpus(
    createTools(loadModels()),
    keepPacked(createPacking(), shelfOnDisk(tmpdir())),
  );
  corpus.rule(rulingsOf(store.all(), list));
  const texts = new Map(read.flatMap((one) => ('problem' in one ? [] : [[one.file, one.text]])));
  const problems = new Map<string, string>();
  const put = (file: string) => {
    const text = texts.get(file)!;
    const records = store.of(relative(folder, join(root, file)).split(sep).join('/'));
    const corrections = correctionsOf(records, placeMarks(file, text, records));
    try {
      withinTime(secondsFor(text.length), () => corpus.put(file, text, corrections));
    } catch (error) {
      if (!(error instanceof TookTooLong)) throw error;
      corpus.remove(file);
      problems.set(file, `Reading it took longer than ${error.seconds} seconds and was given up.`);
    }
  };
  for (const file of texts.keys()) put(file);
  for (const file of corpus.outdated()) put(file);
  const asRead = (one: ReadFile): ReadFile => {
    const problem = problems.get(one.file);
    return problem === undefined ? one : { file: one.file, problem };
  };
  return { read: read.map(asRead), corpus, store };
}
