import type { Sketch } from './sketch.ts';

/**
 * Share of the shorter text's shingles in the longer text. Below the largest hash that both sketches
 * are sure to hold, each is a fair sample of its text (Broder 1997, bottom-k).
 */
export function containmentOf(a: Sketch, b: Sketch): number {
  const [small, large] = a.total <= b.total ? [a, b] : [b, a];
  if (!small.total) return 0;
  const limit = Math.min(boundOf(small), boundOf(large));
  let i = 0;
  let j = 0;
  let shared = 0;
  let sampled = 0;
  while (i < small.hashes.length && small.hashes[i]! <= limit) {
    sampled++;
    while (j < large.hashes.length && large.hashes[j]! < small.hashes[i]!) j++;
    if (j < large.hashes.length && large.hashes[j] === small.hashes[i]) shared++;
    i++;
  }
  return sampled ? shared / sampled : 0;
}

const boundOf = ({ total, hashes }: Sketch) =>
  total > hashes.length ? hashes[hashes.length - 1]! : 0xffffffff;
