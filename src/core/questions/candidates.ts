import type { Place } from './filed-pair.ts';

/** Pairs of claims that are to be compared. */
export interface Candidates {
  add(one: Place, other: Place): void;
  /**
   * Each pair once, those of files that hang together one after the other: from a file to its partners, and on to
   * theirs. So the claims of a story, which are unpacked file by file, are at hand while they are needed.
   */
  inOrder(): IterableIterator<readonly [Place, Place]>;
}

export function createCandidates(): Candidates {
  /** The claims of each pair, one behind the other, under both of their files. */
  const byFile = new Map<string, Place[]>();

  function enter(one: Place, other: Place): void {
    const pairs = byFile.get(one.file);
    if (pairs) pairs.push(one, other);
    else byFile.set(one.file, [one, other]);
  }

  return {
    add(one, other) {
      enter(one, other);
      enter(other, one);
    },
    *inOrder() {
      const done = new Set<string>();
      for (const seed of byFile.keys()) {
        const story = new Set([seed]);
        for (const file of story) {
          if (done.has(file)) continue;
          const pairs = byFile.get(file)!;
          for (let i = 0; i < pairs.length; i += 2) {
            const partner = pairs[i + 1]!.file;
            if (done.has(partner)) continue;
            story.add(partner);
            yield [pairs[i]!, pairs[i + 1]!];
          }
          done.add(file);
        }
      }
    },
  };
}
