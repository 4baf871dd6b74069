/**
 * An array that grows with what is filed in it: the same one, or a longer copy.
 *
 * A folder of ten thousand articles has 100 MB of such arrays, and what they have too much is never used: so a copy has an
 * eighth more than it needs, and not half as much again. Copying is the cheaper of the two.
 *
 * @param index Of a place that the array is to have.
 */
export function withRoom<T extends Int32Array | Uint32Array>(array: T, index: number): T {
  if (index < array.length) return array;
  const Kind = array.constructor as new (length: number) => T;
  const longer = new Kind(Math.max(1024, Math.ceil((index + 1) * 1.125)));
  longer.set(array);
  return longer;
}
