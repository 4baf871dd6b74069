import { verdictHolds } from '../core/annotations/placement.ts';
import { openStore } from '../core/annotations/store.ts';
import type { Unreadable } from '../core/annotations/stored-record.ts';
import { isFolder } from '../node/is-folder.ts';
import { findWhereabouts, type Whereabouts } from '../core/annotations/whereabouts.ts';
import { diskFiles } from '../node/disk.ts';
import { isJson, onePath, readArguments, textOrJson } from './arguments.ts';
import { readSavedFiles } from './saved-files.ts';

/** One annotation as the contract has it. */
interface AnchorJson {
  readonly id: string;
  readonly file: string;
  readonly quote: string;
  readonly verdict: string | null;
  readonly state: 'anchored' | 'moved' | 'changed' | 'orphan';
  readonly start?: number;
  readonly end?: number;
  readonly verdictHolds: boolean;
  readonly doubt: boolean;
  readonly differences?: readonly object[];
}

/**
 * `crosscheck anchors FOLDER [--format json|text]`
 *
 * Says where every annotation of a folder stands now. Reads, and writes nothing.
 *
 * @param print Takes what goes to standard output.
 * @returns The exit code: 0 where every verdict holds, 2 where some do not.
 * @throws An Error with a sentence for the person when the arguments or the folder are wrong.
 */
export async function anchors(
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const { positionals, values } = readArguments(args, textOrJson);
  const folder = onePath(positionals, 'Name one folder.');
  const asJson = isJson(values.format);
  const files = diskFiles(await isFolder(folder));
  const store = await openStore(files);
  const all = findWhereabouts(store.all(), await readSavedFiles(folder, files));
  const annotations = all.map(anchorJson).sort((a, b) => (a.id < b.id ? -1 : 1));
  const unreadable = store.unreadable();
  print(asJson ? json(annotations, unreadable) : report(annotations, unreadable));
  return annotations.every((one) => one.verdictHolds) ? 0 : 2;
}

function anchorJson({ annotation, file, placement }: Whereabouts): AnchorJson {
  const { act, target } = annotation;
  return {
    id: annotation.id,
    file,
    quote: target.selector?.exact ?? '',
    verdict: act.kind === 'verdict' ? act.value : null,
    state: placement?.state ?? 'anchored',
    ...(placement && placement.state !== 'orphan'
      ? { start: placement.start, end: placement.end }
      : {}),
    verdictHolds: !placement || verdictHolds(placement),
    doubt: placement?.doubt ?? false,
    ...(placement?.state === 'changed' ? { differences: placement.differences } : {}),
  };
}

function json(annotations: readonly AnchorJson[], unreadable: readonly Unreadable[]): string {
  const broken = unreadable.map(({ path, why }) => ({ path, why }));
  return JSON.stringify({ version: 1, annotations, unreadable: broken }, null, 1) + '\n';
}

function report(annotations: readonly AnchorJson[], unreadable: readonly Unreadable[]): string {
  const lines = annotations.map(
    ({ id, file, quote, verdict, state, doubt, start }) =>
      `${state}${doubt ? ' (in doubt)' : ''}\t${file}${start === undefined ? '' : `:${String(start)}`}\t${verdict ?? 'note'}\t${short(quote)}\t${id}`,
  );
  const broken = unreadable.map(({ path, why }) => `unreadable\t${path}\t${why}`);
  return [...lines, ...broken].map((line) => line + '\n').join('');
}

function short(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
