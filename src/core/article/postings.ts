import { withRoom } from '../text/with-room.ts';

/**
 * Which entries share a key: a hash table in typed arrays, as one folder has millions of such postings and a
 * map of sets would take more memory than the articles. A posting takes 12 bytes, a key 6 to 12. Keys are
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
  /** How many entries a key has, or `most` where it has as many: they are counted one by one. */
  count(key: number, most?: number): number;
  /** The key of a posting. */
  keyOf(place: number): number;
}

/** No posting is meant: places begin at 1. */
const NONE = 0;

export function createPostings(): Postings {
  let mask = 1023;
  /** The first posting of each key; NONE where the slot is free. */
  let heads = new Int32Array(mask + 1);
  /** Slots in use, those too whose postings are all gone. */
  let used = 0;
  let keys = new Int32Array(1024);
  let entries = new Int32Array(1024);
  let next = new Int32Array(1024);
  let size = 1;
  /** The first of the postings that were taken back. */
  let free = NONE;
  /** Marks a slot whose key has no postings left: searches go on past it. */
  const EMPTIED = -1;

  /** The slot of a key; for one that has none, where it may be put. */
  function slotOf(key: number): number {
    let emptied = -1;
    for (let slot = mix(key) & mask; ; slot = (slot + 1) & mask) {
      const head = heads[slot]!;
      if (head === NONE) return emptied < 0 ? slot : emptied;
      if (head === EMPTIED) emptied = emptied < 0 ? slot : emptied;
      else if (keys[head] === key) return slot;
    }
  }

  function grow(): void {
    const living = heads.filter((head) => head > NONE);
    // At most half full, and not a third: it would be four times as long each time.
    while (living.length * 2 > mask + 1) mask = mask * 2 + 1;
    heads = new Int32Array(mask + 1);
    used = living.length;
    for (const head of living) heads[slotOf(keys[head]!)] = head;
  }

  function place(): number {
    if (free !== NONE) {
      const at = free;
      free = next[at]!;
      return at;
    }
    keys = withRoom(keys, size);
    entries = withRoom(entries, size);
    next = withRoom(next, size);
    return size++;
  }

  return {
    add(key, entry) {
      if (used * 3 > (mask + 1) * 2) grow();
      const slot = slotOf(key | 0);
      if (heads[slot] === NONE) used++;
      const at = place();
      const after = Math.max(heads[slot]!, NONE);
      keys[at] = key;
      entries[at] = entry;
      next[at] = after;
      heads[slot] = at;
      return at;
    },
    remove(key, at) {
      const slot = slotOf(key | 0);
      const after = next[at]!;
      if (heads[slot] === at) heads[slot] = after === NONE ? EMPTIED : after;
      else {
        // One by one, as they are counted: links back would take a quarter more memory.
        let before = heads[slot]!;
        while (next[before] !== at) before = next[before]!;
        next[before] = after;
      }
      next[at] = free;
      free = at;
    },
    of(key, most = Infinity) {
      const found: number[] = [];
      for (let at = heads[slotOf(key | 0)]!; at > NONE && found.length < most; at = next[at]!)
        found.push(entries[at]!);
      return found;
    },
    count(key, most = Infinity) {
      let count = 0;
      for (let at = heads[slotOf(key | 0)]!; at > NONE && count < most; at = next[at]!) count++;
      return count;
    },
    keyOf: (at) => keys[at]!,
  };
}

/** Spreads neighbouring keys over the table (Fibonacci hashing). */
function mix(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}
