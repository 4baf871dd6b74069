import { parseArgs } from 'node:util';
import { ulid } from 'ulid';
import { verdicts, type Verdict } from '../core/annotations/annotation.ts';
import { savedFile, sha256, spanInFile } from '../core/annotations/saved-file.ts';
import { sourcesIn } from '../core/annotations/sources.ts';
import { openStore } from '../core/annotations/store.ts';
import { decode } from '../core/text/decode.ts';
import { readPage } from '../core/text/read-page.ts';
import { diskFiles } from '../node/disk.ts';
import { accountName, gitName } from '../node/person.ts';
import { findQuote } from './find-quote.ts';
import { workspaceFolderOf } from './workspace-folder.ts';

/** A saved page is smaller; the reader of articles has the same limit. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/**
 * `crosscheck mark FILE --quote TEXT [--occurrence N] --verdict VERDICT [--note TEXT] [--as NAME]`
 *
 * Writes one record and prints its id. The record goes to the workspace folder of FILE (see
 * workspace-folder.ts).
 *
 * @param print Takes what goes to standard output.
 * @returns The exit code: 0.
 * @throws An Error with a sentence for the person, and nothing is written.
 */
export async function mark(
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const { path, quote, occurrence, verdict, note, as } = readArguments(args);
  const { folder, file } = workspaceFolderOf(path, process.cwd());
  const files = diskFiles(folder);
  const bytes = new Uint8Array(await files.read(file, MAX_FILE_BYTES));
  const decoded = decode(bytes);
  if (decoded.kind === 'problem') throw new Error(`${file}: ${decoded.message}`);
  const page = readPage(file, decoded.text);
  const place = choose(findQuote(page.text, quote), occurrence, file);
  const saved = savedFile(file, decoded.text, await sha256(bytes));
  const target = saved.target(spanInFile(page, place));
  const store = await openStore(files);
  const annotation = await store.add(
    {
      act: { kind: 'verdict', value: verdict, comment: note, sources: sourcesIn(note ?? '') },
      target,
    },
    ulid(),
    { by: as ?? gitName(folder) ?? accountName(), at: new Date().toISOString() },
  );
  print(annotation.id + '\n');
  return 0;
}

function readArguments(args: readonly string[]) {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quote: { type: 'string' },
      occurrence: { type: 'string' },
      verdict: { type: 'string' },
      note: { type: 'string' },
      as: { type: 'string' },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length) throw new Error('Name one file to mark.');
  if (!values.quote?.trim()) throw new Error('Give the text to mark: --quote TEXT.');
  if (!verdicts.includes(values.verdict as Verdict))
    throw new Error(`Give a verdict: --verdict ${verdicts.join('|')}.`);
  const occurrence = values.occurrence === undefined ? null : Number(values.occurrence);
  if (occurrence !== null && !(Number.isInteger(occurrence) && occurrence > 0))
    throw new Error('--occurrence is a number: 1 for the first place where the text stands.');
  return {
    path,
    quote: values.quote,
    occurrence,
    verdict: values.verdict as Verdict,
    note: values.note ?? null,
    as: values.as?.trim() ? values.as : null,
  };
}

function choose<Place>(places: readonly Place[], occurrence: number | null, file: string): Place {
  const count = String(places.length);
  if (!places.length) throw new Error(`That text does not stand in ${file}.`);
  if (occurrence === null && places.length > 1)
    throw new Error(`That text stands in ${file} ${count} times; choose one with --occurrence N.`);
  const place = places[(occurrence ?? 1) - 1];
  if (!place) throw new Error(`That text stands in ${file} only ${count} times.`);
  return place;
}
