import { stat, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../core/annotations/store.ts';
import { findWhereabouts, type Whereabouts } from '../core/annotations/whereabouts.ts';
import { createCorpus } from '../core/corpus.ts';
import { dismissalsIn } from '../core/report/dismissals.ts';
import { isReportFormat, reportFormats, writeReport } from '../core/report/formats.ts';
import { lineAt, lineStarts } from '../core/text/line-starts.ts';
import { createTools } from '../core/tools.ts';
import { diskFiles } from '../node/disk.ts';
import { loadModels } from '../node/load-models.ts';
import { loadPageParts, version } from '../node/load-page.ts';
import { readSavedFiles } from './saved-files.ts';

/**
 * `crosscheck report FOLDER [--format FORMAT] [--output FILE]`
 *
 * @param print Takes the report, where no file is named for it.
 * @returns The exit code: 0.
 * @throws An Error with a sentence for the person when the arguments or the folder are wrong.
 */
export async function report(
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'markdown' }, output: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length) throw new Error('Name one folder.');
  const { format } = values;
  if (!isReportFormat(format))
    throw new Error(`The format is one of ${reportFormats.join(', ')}, not "${format}".`);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Error(`${folder} is no folder.`);
  const written = await writeReport(format, await readSource(folder), {
    made: new Date().toISOString(),
    version: version(),
    pageParts: loadPageParts,
  });
  if (values.output === undefined) print(written);
  else await writeFile(values.output, written);
  return 0;
}

/** Reads a folder and what people wrote about it. Writes nothing. */
async function readSource(folder: string) {
  const files = diskFiles(folder);
  const store = await openStore(files);
  const saved = await readSavedFiles(folder, files);
  const corpus = createCorpus(createTools(loadModels()));
  for (const { file, text } of saved) corpus.put(file, text);
  const lines = new Map(saved.map(({ file, text }) => [file, lineStarts(text)]));
  return {
    folder: basename(resolve(folder)),
    corpus,
    marks: byFile(findWhereabouts(store.all(), saved)),
    dismissals: dismissalsIn(store.all()),
    lineOf: (file: string, offset: number) => lineAt(lines.get(file) ?? [0], offset),
  };
}

function byFile(marks: readonly Whereabouts[]): ReadonlyMap<string, readonly Whereabouts[]> {
  const files = new Map<string, Whereabouts[]>();
  for (const mark of marks) files.set(mark.file, [...(files.get(mark.file) ?? []), mark]);
  return files;
}
