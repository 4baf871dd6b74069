/** One entry of a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * The files of one workspace folder, as a host gives them. Paths are relative to the folder, with
 * forward slashes. Each function rejects with a `FileProblem` when it cannot do what it says.
 */
export interface Files {
  /**
   * @param maxBytes A larger file is refused unread.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /** Empty for a folder that does not exist. */
  list(folder: string): Promise<readonly Entry[]>;
  /** Once it resolves, the file holds exactly these bytes; until then, what it held before. Makes folders. */
  writeAtomically(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * Tells of files that changed under a folder, also by this program.
   *
   * @returns Ends the watch.
   */
  watch?(folder: string, changed: (path: string) => void): () => void;
}

export type FileProblemKind =
  'missing' | 'too-large' | 'outside' | 'not-allowed' | 'full' | 'unknown';

/** Why a file could not be read or written; the message is a sentence for the reader. */
export class FileProblem extends Error {
  readonly kind: FileProblemKind;
  readonly path: string;

  constructor(kind: FileProblemKind, path: string, message: string) {
    super(message);
    this.kind = kind;
    this.path = path;
  }
}

/** Whether a path stays in its folder: relative, forward slashes, no `..`, no drive. */
export function staysInside(path: string): boolean {
  return (
    path !== '' &&
    !/[\\\0]|^\/|^[A-Za-z]:/.test(path) &&
    path.split('/').every((part) => part !== '..' && part !== '.' && part !== '')
  );
}
