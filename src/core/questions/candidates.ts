import type { Place } from './filed-pair.ts';

/** Pairs of claims that are to be compared. */
export interface Candidates {
  add(one: Place, other: Place): void;
  /**
   * Each pair once, those of files that hang together near each other: a block of files of one story after another, and
   * for each block its partners file by file. The claims of the block are at hand meanwhile, and those of a partner
   * are unpacked once for a whole block.
   */
  inOrder(): PairsInOrder;
}

/** Pairs that several compare at once, each of them block by block. */
export interface PairsInOrder {
  /**
   * @param taker The number of who compares it: it gets pairs of blocks of its own, so that no two hold the claims of one
   *   block, and helps others once no block is left.
   * @returns Undefined where no pair is left for anybody.
   */
  next(taker: number): readonly [Place, Place] | undefined;
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

  /**
   * The pairs of a block, partner by partner.
   *
   * @param done The files of this block and of those before; a pair with one of these is theirs.
   */
  function* pairsOf(
    files: readonly string[],
    done: Set<string>,
  ): Iterator<readonly [Place, Place]> {
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

  return {
    add(one, other) {
      enter(one, other);
      enter(other, one);
    },
    inOrder() {
      const done = new Set<string>();
      const left = blocks();
      /** What is left of the block that each is at. */
      const begun = new Map<number, Iterator<readonly [Place, Place]>>();
      const take = (taker: number) => {
        const next = begun.get(taker)?.next();
        if (next?.done) begun.delete(taker);
        return next?.done ? undefined : next?.value;
      };
      return {
        next(taker) {
          for (;;) {
            const own = take(taker);
            if (own) return own;
            const block = left.next();
            if (block.done) break;
            begun.set(taker, pairsOf(block.value, done));
          }
          for (const other of begun.keys()) {
            const pair = take(other);
            if (pair) return pair;
          }
          return undefined;
        },
      };
    },
  };
}
