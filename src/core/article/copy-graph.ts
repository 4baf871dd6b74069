/** Which files share text with which, and how much of the shorter text stands in the longer one, 0 to 1. */
export interface CopyGraph {
  link(one: string, other: string, containment: number): void;
  /** Forgets a file and all of its links. */
  unlink(file: string): void;
  copiesOf(file: string): Iterable<readonly [string, number]>;
  /** The files that can be reached from one, itself too, over links of at least so much. */
  reachable(file: string, least: number): ReadonlySet<string>;
}

export function createCopyGraph(): CopyGraph {
  /** Of the files that have copies: most have none, and an empty map takes 200 bytes. */
  const copies = new Map<string, Map<string, number>>();

  function add(file: string, other: string, containment: number): void {
    const known = copies.get(file);
    if (known) known.set(other, containment);
    else copies.set(file, new Map([[other, containment]]));
  }

  return {
    link(one, other, containment) {
      add(one, other, containment);
      add(other, one, containment);
    },
    unlink(file) {
      for (const other of copies.get(file)?.keys() ?? []) {
        const left = copies.get(other)!;
        left.delete(file);
        if (left.size === 0) copies.delete(other);
      }
      copies.delete(file);
    },
    copiesOf: (file) => copies.get(file) ?? [],
    reachable(file, least) {
      const found = new Set([file]);
      for (const member of found)
        for (const [other, containment] of copies.get(member) ?? [])
          if (containment >= least) found.add(other);
      return found;
    },
  };
}
