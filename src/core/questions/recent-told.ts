import type { ToldFile } from './tell.ts';

/** The claims of files as they are compared: those of the files that were looked at last are kept, all others told anew. */
export interface RecentTold {
  /** The claims of a file; the same objects for as long as they are kept. */
  of(file: string): ToldFile;
  /** To be called when a file says something else than before. */
  forget(file: string): void;
  /** To be called when much has been compared. */
  clear(): void;
}

/**
 * How many files are kept. A story that is in the news has a few dozen articles; but the more are at hand, the less often
 * one is unpacked again in a large archive. Each takes a quarter of a megabyte.
 */
const FILES = 400;

/** How many of them may stay while others come and go beside them. */
export const BLOCK = 320;

/** @param tell Tells the claims of a file. */
export function createRecentTold(tell: (file: string) => ToldFile, most = FILES): RecentTold {
  const recent = new Map<string, ToldFile>();
  return {
    of(file) {
      const told = recent.get(file) ?? tell(file);
      recent.delete(file);
      recent.set(file, told);
      if (recent.size > most) recent.delete(recent.keys().next().value!);
      return told;
    },
    forget: (file) => void recent.delete(file),
    clear: () => recent.clear(),
  };
}
