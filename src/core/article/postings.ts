/**
 * Which entries share a key: a hash table in typed arrays, as one folder has millions of such postings and a
 * map of sets would take more memory than the articles. A posting takes 8 bytes, a key about 12. Keys are
 * known by 32 bits of their hash: two keys with one hash share their entries, which costs a comparison
 * and changes nothing else.
 */
export interface Postings {
  /** @param entry Below 2³¹. An entry that is added twice under one key is there twice. */
  add(key: number, entry: number): void;
  /** Takes one posting back; nothing happens when it is not there. */
  remove(key: number, entry: number): void;
  /** The entries of a key, at most so many, in no order that means anything. */
  of(key: number, most?: number): readonly number[];
}

/** No slot or posting is meant: numbers of these are kept one higher. */
const NONE = 0;

export function createPostings(): Postings {
  let mask = 1023;
  let keys = new Int32Array(mask + 1);
  /** The first posting of each key; NONE where the slot is free. */
  let heads = new Int32Array(mask + 1);
  /** Slots in use, those too whose postings are all gone. */
  let used = 0;
  let entries = new Int32Array(1024);
  let next = new Int32Array(1024);
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
    const [oldKeys, oldHeads] = [keys, heads];
    let living = 0;
    for (const head of oldHeads) if (head > NONE) living++;
    while (living * 3 > mask + 1) mask = mask * 2 + 1;
    keys = new Int32Array(mask + 1);
    heads = new Int32Array(mask + 1);
    used = living;
    for (let i = 0; i < oldHeads.length; i++) {
      if (oldHeads[i]! <= NONE) continue;
      const slot = slotOf(oldKeys[i]!);
      keys[slot] = oldKeys[i]!;
      heads[slot] = oldHeads[i]!;
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
    }
    return size++;
  }

  return {
    add(key, entry) {
      if (used * 3 > (mask + 1) * 2) grow();
      const slot = slotOf(key | 0);
      if (heads[slot] === NONE) used++;
      const at = place();
      entries[at] = entry;
      next[at] = Math.max(heads[slot]!, NONE);
      keys[slot] = key;
      heads[slot] = at;
    },
    remove(key, entry) {
      const slot = slotOf(key | 0);
      let before = NONE;
      for (let at = heads[slot]!; at > NONE; before = at, at = next[at]!) {
        if (entries[at] !== entry) continue;
        if (before !== NONE) next[before] = next[at]!;
        else heads[slot] = next[at] === NONE ? EMPTIED : next[at]!;
        next[at] = free;
        free = at;
        return;
      }
    },
    of(key, most = Infinity) {
      const found: number[] = [];
      for (let at = heads[slotOf(key | 0)]!; at > NONE && found.length < most; at = next[at]!)
        found.push(entries[at]!);
      return found;
    },
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
