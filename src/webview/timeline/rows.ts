/** How far something reaches to the left and to the right, in pixels. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts things that would overlap into different rows, each into the first row with room for it. What finds no
 * room in `limit` rows shares the last one.
 *
 * @param extents In the order of their left ends.
 * @returns The row of each, from 0.
 */
export function rowsFor(extents: readonly Extent[], gap: number, limit: number): readonly number[] {
  const ends: number[] = [];
  return extents.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free >= 0 ? free : Math.min(ends.length, limit - 1);
    ends[row] = Math.max(ends[row] ?? -Infinity, right);
    return row;
  });
}

/** The indexes of what can be seen of a stack of boxes, from `first` up to and without `end`. */
export function visible(
  tops: readonly number[],
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  let first = 0;
  while (first + 1 < tops.length && tops[first + 1]! <= from) first++;
  let end = first;
  while (end < tops.length && tops[end]! < to) end++;
  return { first, end };
}
