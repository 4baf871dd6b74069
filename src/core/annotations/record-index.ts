import type { Annotation, State } from './annotation.ts';
import { printRecord } from './record.ts';
import type { Stored, Unreadable } from './stored-record.ts';

/** The records of a folder, each id once. */
export interface RecordIndex {
  /** By id, that is by time. */
  readonly all: readonly Annotation[];
  readonly byId: ReadonlyMap<string, Stored>;
  readonly byFile: ReadonlyMap<string, readonly Annotation[]>;
  readonly unreadable: readonly Unreadable[];
}

/**
 * Puts the files of a folder in order: of several copies of one record the one counts that holds the latest state, else
 * the one that has the name of its id; the others are listed as unreadable.
 *
 * @param contents What was read, by path.
 */
export function indexRecords(contents: ReadonlyMap<string, Stored | Unreadable>): RecordIndex {
  const byId = new Map<string, Stored>();
  const unreadable: Unreadable[] = [];
  const own = (item: Stored) => item.path.endsWith(`/${item.annotation.id}.json`);
  const items = [...contents.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const item of items)
    if ('why' in item) unreadable.push(item);
    else if (own(item) && !byId.has(item.annotation.id)) byId.set(item.annotation.id, item);
  for (const item of items) {
    if ('why' in item) continue;
    const first = byId.get(item.annotation.id);
    if (first === item) continue;
    const goesOn = !first || continues(item.annotation, first.annotation);
    if (goesOn) byId.set(item.annotation.id, item);
    if (first) unreadable.push(goesOn ? copyProblem(first, item) : copyProblem(item, first));
  }
  unreadable.sort((a, b) => (a.path < b.path ? -1 : 1));
  const all = [...byId.values()].map((item) => item.annotation);
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  const byFile = new Map<string, Annotation[]>();
  for (const annotation of all) {
    const { file } = annotation.target;
    if (file === null) continue;
    const group = byFile.get(file);
    if (group) group.push(annotation);
    else byFile.set(file, [annotation]);
  }
  return { all, byId, byFile, unreadable };
}

/** Whether a record is another one of the same id with something added: nothing would be lost by reading it alone. */
function continues(longer: Annotation, shorter: Annotation): boolean {
  const states = [...longer.history, longer].map(said);
  return (
    longer.history.length > shorter.history.length &&
    [...shorter.history, shorter].every((state, i) => said(state) === states[i])
  );
}

/** One state of a record in one spelling. */
function said({ act, target, withdrawn, by, at }: State): string {
  return JSON.stringify([act, target, withdrawn, by, at]);
}

function copyProblem(copy: Stored, first: Stored): Unreadable {
  const same = printRecord(copy.annotation) === printRecord(first.annotation);
  const earlier = !same && continues(first.annotation, copy.annotation);
  const what = same
    ? 'says the same'
    : earlier
      ? 'holds an earlier state of it; the later one counts'
      : 'says something else';
  return {
    path: copy.path,
    copyOf: first.annotation.id,
    why: `It is a second copy of ${first.path}, as a sync tool leaves one when two machines change a record, and ${what}.`,
  };
}
