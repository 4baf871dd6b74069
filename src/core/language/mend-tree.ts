import type { Parsed } from './main-verb.ts';

/**
 * Mends a tree by one rule after the other. Each hangs words elsewhere; what one has left in a ring, in which nobody would come
 * to an end who goes up from word to word, is as it was before.
 */
export function mendTree(parsed: Parsed, rules: readonly ((parsed: Parsed) => void)[]): void {
  const { words, tags, heads, labels } = parsed;
  for (const rule of rules) {
    const before = [tags, heads, labels].map((numbers) => numbers.slice(0, words.length));
    rule(parsed);
    if (isTree(heads, words.length)) continue;
    [tags, heads, labels].forEach((numbers, i) => numbers.set(before[i]!));
  }
}

/** Whether whoever goes up from any word comes to one that hangs on none. */
export function isTree(heads: Int32Array, length: number): boolean {
  const seenFrom = new Int32Array(length).fill(-1);
  for (let i = 0; i < length; i++)
    for (let at = i; at >= 0; at = heads[at]!) {
      if (seenFrom[at] === i) return false;
      if (seenFrom[at]! >= 0) break;
      seenFrom[at] = i;
    }
  return true;
}
