import type { Parsed } from './tree-work.ts';

/**
 * Mends a tree by one rule after the other. Each hangs words elsewhere; what one has left in a ring, in which nobody would come
 * to an end who goes up from word to word, is as it was before.
 *
 * @param longest The most words of a sentence.
 */
export function createTreeMender(longest: number) {
  // Made once: there are three rules for every sentence, and all of these would be thrown away.
  const before = [new Int32Array(longest), new Int32Array(longest), new Int32Array(longest)];
  const seen = new Int32Array(longest);

  return function mendTree(parsed: Parsed, rules: readonly ((parsed: Parsed) => void)[]): void {
    const { words, tags, heads, labels } = parsed;
    const numbers = [tags, heads, labels];
    for (const rule of rules) {
      before.forEach((kept, k) => copy(numbers[k]!, kept, words.length));
      rule(parsed);
      if (isTree(heads, words.length, seen)) continue;
      before.forEach((kept, k) => copy(kept, numbers[k]!, words.length));
    }
  };
}

function copy(from: Int32Array, to: Int32Array, length: number): void {
  for (let i = 0; i < length; i++) to[i] = from[i]!;
}

/**
 * Whether whoever goes up from any word comes to one that hangs on none.
 *
 * @param seen At least as long; what it holds is written over.
 */
export function isTree(
  heads: Int32Array,
  length = heads.length,
  seen = new Int32Array(length),
): boolean {
  seen.fill(-1, 0, length);
  for (let i = 0; i < length; i++)
    for (let at = i; at >= 0; at = heads[at]!) {
      if (seen[at] === i) return false;
      if (seen[at]! >= 0) break;
      seen[at] = i;
    }
  return true;
}
