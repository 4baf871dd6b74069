import { amended, nothingForeign, type Annotation, type Stamp, type State } from './annotation.ts';
import type { Files } from './files.ts';
import { printRecord } from './record.ts';
import { indexRecords, type RecordIndex } from './record-index.ts';
import { folderOf, isRecordPath, recordPaths } from './record-paths.ts';
import { readStored, type Stored, type Unreadable } from './stored-record.ts';

/** What a person did, before it has an id. */
export type Draft = Pick<State, 'act' | 'target'>;

/**
 * The annotations of one workspace folder: a record a file. Everything that resolves has been
 * written; everything that could not be done rejects with a message for the reader.
 */
export interface Store {
  /** By id, that is by time. Withdrawn ones are among them. */
  all(): readonly Annotation[];
  /** Those about one article, by its path in the folder. */
  of(file: string): readonly Annotation[];
  get(id: string): Annotation | undefined;
  unreadable(): readonly Unreadable[];
  /** Writes a new record. The id is a fresh ULID. */
  add(draft: Draft, id: string, stamp: Stamp): Promise<Annotation>;
  /** Writes a record that was made elsewhere, as it is. */
  import(annotation: Annotation): Promise<Annotation>;
  /** Changes a record as it now stands on the disk; what it said before goes to its history. */
  amend(
    id: string,
    change: Partial<Pick<State, 'act' | 'target' | 'withdrawn'>>,
    stamp: Stamp,
  ): Promise<Annotation>;
  /** Takes a mark back. The record stays, with the change of mind in it. */
  withdraw(id: string, stamp: Stamp): Promise<Annotation>;
  /** Reads all records again: after git, a sync tool or another window wrote. */
  reload(): Promise<void>;
  /** Reads one file again, by its path in the folder; paths that hold no record do nothing. */
  refresh(path: string): Promise<void>;
}

/** Reads the records of a folder. Broken ones are listed and hinder nothing. */
export async function openStore(files: Files): Promise<Store> {
  const contents = new Map<string, Stored | Unreadable>();
  let index: RecordIndex | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const current = () => (index ??= indexRecords(contents));

  /** One change at a time, so that none is made on a state that another has just replaced. */
  function inTurn<T>(action: () => Promise<T>): Promise<T> {
    const next = last.then(action);
    last = next.catch(() => undefined);
    return next;
  }

  async function readInto(path: string): Promise<void> {
    const found = await readStored(files, path);
    if (found) contents.set(path, found);
    else contents.delete(path);
    index = null;
  }

  async function write(path: string, annotation: Annotation): Promise<Annotation> {
    await files.writeAtomically(path, new TextEncoder().encode(printRecord(annotation)));
    contents.set(path, { path, annotation });
    index = null;
    return annotation;
  }

  async function reload(): Promise<void> {
    const paths = await recordPaths(files);
    for (const known of [...contents.keys()]) if (!paths.has(known)) contents.delete(known);
    for (const [path, why] of paths)
      if (why) contents.set(path, { path, why, copyOf: null });
      else await readInto(path);
    index = null;
  }

  function create(annotation: Annotation): Promise<Annotation> {
    return inTurn(() => {
      const { id, target } = annotation;
      if (current().byId.has(id)) throw new Error(`There already is an annotation ${id}.`);
      return write(`${folderOf(target.file)}/${id}.json`, annotation);
    });
  }

  function amend(
    id: string,
    change: Partial<Pick<State, 'act' | 'target' | 'withdrawn'>>,
    stamp: Stamp,
  ): Promise<Annotation> {
    return inTurn(async () => {
      const known = current().byId.get(id);
      if (!known) throw new Error(`There is no annotation ${id}.`);
      const now = await readStored(files, known.path);
      if (now && 'why' in now)
        throw new Error(
          `${known.path} was not changed, since it can no longer be read: ${now.why}`,
        );
      return write(known.path, amended((now ?? known).annotation, change, stamp));
    });
  }

  await reload();
  return {
    all: () => current().all,
    of: (file) => current().byFile.get(file) ?? [],
    get: (id) => current().byId.get(id)?.annotation,
    unreadable: () => current().unreadable,
    add: (draft, id, stamp) =>
      create({ id, ...draft, ...stamp, withdrawn: false, history: [], foreign: nothingForeign }),
    import: create,
    amend,
    withdraw: (id, stamp) => amend(id, { withdrawn: true }, stamp),
    reload: () => inTurn(reload),
    refresh: (path) =>
      inTurn(async () => {
        if (isRecordPath(path)) await readInto(path);
      }),
  };
}
