/** Pairs of claims that are to be compared. */
export interface Candidates {
  add(one: number, other: number): void;
  /**
   * Each pair once, those of files that hang together one after the other: from a file to its partners, and on to
   * theirs. So the claims of a story, which are unpacked file by file, are at hand while they are needed.
   */
  inOrder(): Iterable<readonly [number, number]>;
}

/** @param fileOf The file of a claim. */
export function createCandidates(fileOf: (claim: number) => string): Candidates {
  /** The claims of each pair, one behind the other, under both of their files. */
  const byFile = new Map<string, number[]>();

  function enter(file: string, one: number, other: number): void {
    const pairs = byFile.get(file);
    if (pairs) pairs.push(one, other);
    else byFile.set(file, [one, other]);
  }

  return {
    add(one, other) {
      enter(fileOf(one), one, other);
      enter(fileOf(other), other, one);
    },
    *inOrder() {
      const done = new Set<string>();
      for (const seed of byFile.keys()) {
        const story = new Set([seed]);
        for (const file of story) {
          if (done.has(file)) continue;
          const pairs = byFile.get(file)!;
          for (let i = 0; i < pairs.length; i += 2) {
            const partner = fileOf(pairs[i + 1]!);
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
