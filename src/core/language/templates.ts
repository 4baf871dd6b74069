import { combine } from './perceptron.ts';

/**
 * Makes features of the first `count` values.
 *
 * @param templates The number of the template of each.
 */
export function combineAll(values: Int32Array, count: number, templates: Int32Array): void {
  for (let i = 0; i < count; i++) values[i] = combine(templates[i]!, values[i]!);
}

/** The numbers from `first` to `last`. */
export function numbered(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
