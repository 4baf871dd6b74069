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

/**
 * How many postings that were taken back may stand among the others, if they are more than one in eight. To take each out at
 * once, it would have to be looked for, or each would have to know the one before it, which is a quarter more memory.
 */
const LITTER = 1 << 16;

export function createPostings(): Postings {
  let mask = 1023;
  /** The first posting of each key; NONE where the slot is free. */
  let heads = new Int32Array(mask + 1);
  /** Slots in use, those too whose postings are all gone. */
  let used = 0;
  let keys = new Int32Array(1024);
  let entries = new Int32Array(1024);
  /** The posting behind each; its complement, below zero, where the posting itself was taken back. */
  let next = new Int32Array(1024);
  let size = 1;
  /** The first of the postings that may be used again. */
  let free = NONE;
  /** How many were taken back, and still stand among those of their key. */
  let gone = 0;
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

  function letGo(at: number): void {
    next[at] = free;
    free = at;
  }

  /** The posting behind one that is there. Those between them that were taken back are let go. */
  function behind(at: number): number {
    let after = next[at]!;
    while (after !== NONE && next[after]! < 0) {
      const further = ~next[after]!;
      letGo(after);
      gone--;
      after = further;
    }
    next[at] = after;
    return after;
  }

  /** Lets go of all that were taken back. */
  function sweep(): void {
    for (const head of heads) for (let at = head; at > NONE;) at = behind(at);
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
      if (heads[slot] === at) {
        const after = behind(at);
        heads[slot] = after === NONE ? EMPTIED : after;
        letGo(at);
        return;
      }
      next[at] = ~next[at]!;
      if (++gone > LITTER && gone * 8 > size) sweep();
    },
    of(key, most = Infinity) {
      const found: number[] = [];
      for (let at = heads[slotOf(key | 0)]!; at > NONE && found.length < most; at = behind(at))
        found.push(entries[at]!);
      return found;
    },
    count(key, most = Infinity) {
      let count = 0;
      for (let at = heads[slotOf(key | 0)]!; at > NONE && count < most; at = behind(at)) count++;
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
