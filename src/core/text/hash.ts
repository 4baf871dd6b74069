/** The finaliser of MurmurHash3: spreads neighbouring values over all 32 bits. */
export function mixBits(hash: number): number {
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** FNV-1a: where it starts, */
export const HASH_START = 0x811c9dc5;

/** and what it makes of one code unit more. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** FNV-1a over the code units of a text, with a final mix; 0 to 2³²−1. */
export function hashText(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashOn(hash, text.charCodeAt(i));
  return mixBits(hash);
}
