import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { questionVerdicts } from '../core/annotations/question-verdicts.ts';
import { findWhereabouts, type Whereabouts } from '../core/annotations/whereabouts.ts';
import { dismissalsIn } from '../core/report/dismissals.ts';
import { isReportFormat, reportFormats, writeReport } from '../core/report/formats.ts';
import type { ReportSource } from '../core/report/make-report.ts';
import { lineAt, lineStarts } from '../core/text/line-starts.ts';
import { diskFiles } from '../node/disk.ts';
import { isFolder } from '../node/is-folder.ts';
import { loadPageParts, version } from '../node/load-page.ts';
import { onePath, readArguments } from './arguments.ts';
import { openPaths } from './open-paths.ts';
import { readSavedFiles } from './saved-files.ts';

/**
 * `crosscheck report FOLDER [--format FORMAT] [--output FILE]`
 *
 * @param print Takes the report, where no file is named for it.
 * @param complain Takes what is wrong with the folder's list of names, a line each.
 * @returns The exit code: 0.
 * @throws An Error with a sentence for the person when the arguments or the folder are wrong.
 */
export async function report(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const options = {
    format: { type: 'string', default: 'markdown' },
    output: { type: 'string' },
  } as const;
  const { positionals, values } = readArguments(args, options);
  const folder = await isFolder(onePath(positionals, 'Name one folder.'));
  const { format } = values;
  if (!isReportFormat(format))
    throw new Error(`The format is one of ${reportFormats.join(', ')}, not "${format}".`);
  const written = await writeReport(format, await readSource(folder, complain), {
    made: new Date().toISOString(),
    version: version(),
    pageParts: loadPageParts,
  });
  if (values.output === undefined) print(written);
  else await writeFile(values.output, written);
  return 0;
}

/** Reads a folder and what people wrote about it. Writes nothing. */
async function readSource(folder: string, complain: (text: string) => void): Promise<ReportSource> {
  const { corpus, store } = await openPaths([folder], complain);
  const saved = await readSavedFiles(folder, diskFiles(folder));
  const lines = new Map(saved.map(({ file, text }) => [file, lineStarts(text)]));
  return {
    folder: basename(resolve(folder)),
    corpus,
    marks: byFile(findWhereabouts(store.all(), saved)),
    dismissals: dismissalsIn(store.all()),
    verdicts: questionVerdicts(store.all()),
    lineOf: (file, offset) => lineAt(lines.get(file) ?? [0], offset),
  };
}

function byFile(marks: readonly Whereabouts[]): ReadonlyMap<string, readonly Whereabouts[]> {
  const files = new Map<string, Whereabouts[]>();
  for (const mark of marks) files.set(mark.file, [...(files.get(mark.file) ?? []), mark]);
  return files;
}
