/**
 * Which entries share a key: a hash table in typed arrays, as one folder has millions of such postings and a
 * map of sets would take more memory than the articles. A posting takes 12 bytes, a key about 20. Keys are
 * known by 32 bits of their hash: two keys with one hash share their entries, which costs a comparison
 * and changes nothing else.
 */
export interface Postings {
  /**
   * @param entry Any number of 32 bits. An entry that is added twice under one key is there twice.
   * @returns The place of the posting, by which it is taken back.
   */
  add(key: number, entry: number): number;
  /** Takes one posting back, however many share its key. */
  remove(key: number, place: number): void;
  /** The entries of a key, at most so many, in no order that means anything. */
  of(key: number, most?: number): readonly number[];
  /** How many entries a key has. */
  count(key: number): number;
}

/** No posting is meant: places begin at 1. */
const NONE = 0;

export function createPostings(): Postings {
  let mask = 1023;
  let keys = new Int32Array(mask + 1);
  /** The first posting of each key; NONE where the slot is free. */
  let heads = new Int32Array(mask + 1);
  let counts = new Int32Array(mask + 1);
  /** Slots in use, those too whose postings are all gone. */
  let used = 0;
  let entries = new Int32Array(1024);
  let next = new Int32Array(1024);
  let previous = new Int32Array(1024);
  let size = 1;
  /** The first of the postings that were taken back. */
  let free = NONE;
  /** Marks a slot whose key has no postings left: searches go on past it. */
  const EMPTIED = -1;

  function slotOf(key: number): number {
    let slot = mix(key) & mask;
    while (heads[slot] !== NONE && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const [oldKeys, oldHeads, oldCounts] = [keys, heads, counts];
    let living = 0;
    for (const head of oldHeads) if (head > NONE) living++;
    while (living * 3 > mask + 1) mask = mask * 2 + 1;
    keys = new Int32Array(mask + 1);
    heads = new Int32Array(mask + 1);
    counts = new Int32Array(mask + 1);
    used = living;
    for (let i = 0; i < oldHeads.length; i++) {
      if (oldHeads[i]! <= NONE) continue;
      const slot = slotOf(oldKeys[i]!);
      keys[slot] = oldKeys[i]!;
      heads[slot] = oldHeads[i]!;
      counts[slot] = oldCounts[i]!;
    }
  }

  function place(): number {
    if (free !== NONE) {
      const at = free;
      free = next[at]!;
      return at;
    }
    if (size === entries.length) {
      entries = widened(entries);
      next = widened(next);
      previous = widened(previous);
    }
    return size++;
  }

  return {
    add(key, entry) {
      if (used * 3 > (mask + 1) * 2) grow();
      const slot = slotOf(key | 0);
      if (heads[slot] === NONE) used++;
      const at = place();
      const after = Math.max(heads[slot]!, NONE);
      entries[at] = entry;
      next[at] = after;
      previous[at] = NONE;
      if (after !== NONE) previous[after] = at;
      keys[slot] = key;
      heads[slot] = at;
      counts[slot]!++;
      return at;
    },
    remove(key, at) {
      const slot = slotOf(key | 0);
      const [before, after] = [previous[at]!, next[at]!];
      if (after !== NONE) previous[after] = before;
      if (before !== NONE) next[before] = after;
      else heads[slot] = after === NONE ? EMPTIED : after;
      counts[slot]!--;
      next[at] = free;
      free = at;
    },
    of(key, most = Infinity) {
      const found: number[] = [];
      for (let at = heads[slotOf(key | 0)]!; at > NONE && found.length < most; at = next[at]!)
        found.push(entries[at]!);
      return found;
    },
    count: (key) => counts[slotOf(key | 0)]!,
  };
}

function widened(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(Math.ceil(array.length * 1.5));
  wide.set(array);
  return wide;
}

/** Spreads neighbouring keys over the table (Fibonacci hashing). */
function mix(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}
