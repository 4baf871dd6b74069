import type { Span } from '../text/span.ts';

/** The index of the last part that starts at or before `offset`, of parts in order; 0 where none does. */
export function lastStarting(parts: readonly Span[], offset: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
