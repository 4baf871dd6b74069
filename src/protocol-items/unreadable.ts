/** A file among the records that could not be read; it stays as it is. */
export interface UnreadableItem {
  readonly uri: string;
  /** Path in its folder. */
  readonly path: string;
  /** As a sentence for the reader. */
  readonly why: string;
}
