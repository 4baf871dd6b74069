import { amended, nothingForeign, type Annotation, type Stamp, type State } from './annotation.ts';
import { FileProblem, type Files } from './files.ts';
import { parseRecord, printRecord } from './record.ts';

/** Where the records of a folder lie, below it. */
export const ANNOTATIONS = '.crosscheck/annotations';

/** A record has a few kilobytes; what is a thousand times larger was not written by a person's mark. */
const MAX_RECORD_BYTES = 1024 * 1024;

/** A file among the records that could not be taken for one; it stays where it is. */
export interface Unreadable {
  readonly path: string;
  /** As a sentence for the reader. */
  readonly why: string;
  /** Id of the record that it is a second copy of, as sync tools leave them. */
  readonly copyOf: string | null;
}

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

interface Stored {
  readonly path: string;
  readonly annotation: Annotation;
}

/** Reads the records of a folder. Broken ones are listed and hinder nothing. */
export async function openStore(files: Files): Promise<Store> {
  const contents = new Map<string, Stored | Unreadable>();
  let index: Index | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const current = () => (index ??= indexOf(contents));

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

/** The folder for the records of one article: readable, and a valid name on every system. */
export function folderOf(file: string | null): string {
  if (file === null) return `${ANNOTATIONS}/_folder`;
  const name = file.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  const short = [...name]
    .slice(0, 60)
    .join('')
    .replace(/^[._-]+|\.+$/g, '');
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short) || short === '';
  return `${ANNOTATIONS}/${reserved ? '_' : ''}${short}`;
}

function isRecordPath(path: string): boolean {
  return path.startsWith(`${ANNOTATIONS}/`) && path.endsWith('.json');
}

/** Every file that should hold a record; with the reason where it is already known not to. */
async function recordPaths(files: Files): Promise<Map<string, string | null>> {
  const paths = new Map<string, string | null>();
  for (const folder of await files.list(ANNOTATIONS)) {
    const path = `${ANNOTATIONS}/${folder.name}`;
    if (folder.kind === 'folder')
      for (const entry of await files.list(path)) note(`${path}/${entry.name}`, entry.kind);
    else note(path, folder.kind);
  }
  return paths;

  function note(path: string, kind: string): void {
    if (isRecordPath(path)) paths.set(path, kind === 'folder' ? 'It is a folder.' : null);
  }
}

async function readStored(files: Files, path: string): Promise<Stored | Unreadable | null> {
  try {
    const result = parseRecord(await files.read(path, MAX_RECORD_BYTES));
    if (result.kind === 'problem') return { path, why: result.why, copyOf: null };
    return { path, annotation: result.annotation };
  } catch (error) {
    if (error instanceof FileProblem && error.kind === 'missing') return null;
    return { path, why: (error as Error).message, copyOf: null };
  }
}

interface Index {
  readonly all: readonly Annotation[];
  readonly byId: ReadonlyMap<string, Stored>;
  readonly byFile: ReadonlyMap<string, readonly Annotation[]>;
  readonly unreadable: readonly Unreadable[];
}

function indexOf(contents: ReadonlyMap<string, Stored | Unreadable>): Index {
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
