/** What Node is told when the server starts: for what was made young, with more room, less time goes by in clearing up. */
export const NODE_ARGUMENTS: readonly string[] = [
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
];

/**
 * What the C library of most Linux systems is told, in bytes; others take no notice. Left to itself it learns from the
 * large buffers of a reading to keep ever larger ones, and gives none back while anything small stands behind them. So
 * whatever fills a page has pages of its own. The system allows some 65,000 such pieces, of which V8 needs some as well.
 */
export const ALLOCATION: Readonly<Record<string, string>> = {
  MALLOC_MMAP_THRESHOLD_: '4096',
  MALLOC_MMAP_MAX_: '20000',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
