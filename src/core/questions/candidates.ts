import type { Place } from './filed-pair.ts';

/** Pairs of claims that are to be compared. */
export interface Candidates {
  add(one: Place, other: Place): void;
  /**
   * Each pair once, those of files that hang together near each other: a block of files of one story after another, and
   * for each block its partners file by file. The claims of the block are at hand meanwhile, and those of a partner
   * are unpacked once for a whole block.
   */
  inOrder(): IterableIterator<readonly [Place, Place]>;
}

/** @param block How many files make a block; all of their claims should fit into what is kept unpacked. */
export function createCandidates(block: number): Candidates {
  /** The claims of each pair, one behind the other, under both of their files. */
  const byFile = new Map<string, Place[]>();

  function enter(one: Place, other: Place): void {
    const pairs = byFile.get(one.file);
    if (pairs) pairs.push(one, other);
    else byFile.set(one.file, [one, other]);
  }

  /** The files in blocks: from each to its partners, and on to theirs, until a story ends. */
  function* blocks(): IterableIterator<readonly string[]> {
    const done = new Set<string>();
    for (const seed of byFile.keys()) {
      if (done.has(seed)) continue;
      let files: string[] = [];
      const story = new Set([seed]);
      for (const file of story) {
        done.add(file);
        files.push(file);
        const pairs = byFile.get(file)!;
        for (let i = 1; i < pairs.length; i += 2) story.add(pairs[i]!.file);
        if (files.length < block) continue;
        yield files;
        files = [];
      }
      if (files.length > 0) yield files;
    }
  }

  return {
    add(one, other) {
      enter(one, other);
      enter(other, one);
    },
    *inOrder() {
      const done = new Set<string>();
      for (const files of blocks()) {
        const byPartner = new Map<string, Place[]>();
        for (const file of files) {
          const pairs = byFile.get(file)!;
          done.add(file);
          for (let i = 0; i < pairs.length; i += 2) {
            const partner = pairs[i + 1]!;
            if (done.has(partner.file)) continue;
            const met = byPartner.get(partner.file);
            if (met) met.push(pairs[i]!, partner);
            else byPartner.set(partner.file, [pairs[i]!, partner]);
          }
        }
        for (const pairs of byPartner.values())
          for (let i = 0; i < pairs.length; i += 2) yield [pairs[i]!, pairs[i + 1]!];
      }
    },
  };
}
