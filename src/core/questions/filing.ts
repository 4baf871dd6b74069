import { createPostings } from '../article/postings.ts';
import { withRoom } from '../text/with-room.ts';

/** Claims by their keys and keys by their claims, in typed arrays. Claims are small numbers, keys have 32 bits. */
export interface Filing {
  add(claim: number, key: number): void;
  /** Takes a claim away from one of its keys; nothing happens where it is not filed under it. */
  remove(claim: number, key: number): void;
  /** Takes a claim away from all of its keys, and returns these. */
  clear(claim: number): readonly number[];
  keysOf(claim: number): readonly number[];
  claimsOf(key: number): readonly number[];
  /** How many claims a key has, or `most` where it has as many. */
  count(key: number, most: number): number;
}

/** No posting is meant: places begin at 1. */
const NONE = 0;

export function createFiling(): Filing {
  const postings = createPostings();
  /** The first posting of each claim; of each posting, the next one of its claim. */
  let first = new Int32Array(1024);
  let next = new Int32Array(1024);

  function keysOf(claim: number): readonly number[] {
    const keys: number[] = [];
    for (let at = first[claim] ?? NONE; at !== NONE; at = next[at]!) keys.push(postings.keyOf(at));
    return keys;
  }

  return {
    add(claim, key) {
      const at = postings.add(key, claim);
      first = withRoom(first, claim);
      next = withRoom(next, at);
      next[at] = first[claim]!;
      first[claim] = at;
    },
    remove(claim, key) {
      let before = NONE;
      for (let at = first[claim] ?? NONE; at !== NONE; before = at, at = next[at]!) {
        if (postings.keyOf(at) !== key) continue;
        if (before === NONE) first[claim] = next[at]!;
        else next[before] = next[at]!;
        postings.remove(key, at);
        return;
      }
    },
    clear(claim) {
      const keys = keysOf(claim);
      for (let at = first[claim] ?? NONE; at !== NONE; at = next[at]!)
        postings.remove(postings.keyOf(at), at);
      first[claim] = NONE;
      return keys;
    },
    keysOf,
    claimsOf: postings.of,
    count: postings.count,
  };
}
