/** Where two rows run in parallel: pairs of positions with equal entries, ascending in both. */
export type Alignment = readonly (readonly [number, number])[];

/**
 * A longest common subsequence. Equal beginnings and ends cost linear time; what lies between costs the
 * product of its lengths, and is left unaligned beyond `MAX_CELLS`.
 */
export function align(a: readonly string[], b: readonly string[]): Alignment {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = alignMiddle(a, b, head, a.length - tail, b.length - tail);
  return [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...middle,
    ...Array.from({ length: tail }, (_, i) => [a.length - tail + i, b.length - tail + i] as const),
  ];
}

const MAX_CELLS = 1_000_000;

function alignMiddle(
  a: readonly string[],
  b: readonly string[],
  from: number,
  endA: number,
  endB: number,
): [number, number][] {
  const width = endB - from + 1;
  if ((endA - from + 1) * width > MAX_CELLS) return [];
  const best = new Uint32Array((endA - from + 1) * width);
  for (let i = endA - 1; i >= from; i--)
    for (let j = endB - 1; j >= from; j--) {
      const cell = (i - from) * width + (j - from);
      best[cell] =
        a[i] === b[j]
          ? best[cell + width + 1]! + 1
          : Math.max(best[cell + width]!, best[cell + 1]!);
    }
  const pairs: [number, number][] = [];
  for (let i = from, j = from; i < endA && j < endB;) {
    const cell = (i - from) * width + (j - from);
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (best[cell + width]! >= best[cell + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** The share of two rows that is common, 0 to 1; two empty rows are equal. */
export function likeness(alignment: Alignment, lengthA: number, lengthB: number): number {
  const longest = Math.max(lengthA, lengthB);
  return longest === 0 ? 1 : alignment.length / longest;
}
