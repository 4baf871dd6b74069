import type { Annotation } from './annotation.ts';
import { FileProblem, type Files } from './files.ts';
import { parseRecord } from './record.ts';

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

/** A record with the path in the folder where it lies. */
export interface Stored {
  readonly path: string;
  readonly annotation: Annotation;
}

/**
 * Reads the record at a path in the folder.
 *
 * @returns Null where there is no file; what hinders reading it, where something does.
 */
export async function readStored(files: Files, path: string): Promise<Stored | Unreadable | null> {
  try {
    const result = parseRecord(await files.read(path, MAX_RECORD_BYTES));
    if (result.kind === 'problem') return { path, why: result.why, copyOf: null };
    return { path, annotation: result.annotation };
  } catch (error) {
    if (error instanceof FileProblem && error.kind === 'missing') return null;
    return { path, why: (error as Error).message, copyOf: null };
  }
}
