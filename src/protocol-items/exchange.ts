/** What became of the annotations of a file that was imported. */
export interface ImportResult {
  readonly imported: number;
  /** The folder has them already. */
  readonly duplicates: number;
  readonly errors: readonly {
    /** Its id, or its place in the file. */
    readonly name: string;
    /** As a sentence for the reader. */
    readonly why: string;
  }[];
}

export interface ImportedFile {
  readonly name: string;
  readonly markdown: string;
}
