/**
 * What can be seen of a line of a page without knowing what it is about: its length, its punctuation,
 * its share of function words, what stands around it. Each slot is one question with a small number
 * of answers (bins); the model in line-model.ts holds a weight for every answer and every role.
 */
export interface Slot {
  readonly name: string;
  readonly bins: number;
}

/** In which of the bins a value falls that begin at these bounds; below the first is bin 0. */
export const cut = (value: number, bounds: readonly number[]): number => {
  let bin = 0;
  while (bin < bounds.length && value >= bounds[bin]!) bin++;
  return bin;
};

/** The same for whole numbers, looked up. */
export function cutter(bounds: readonly number[]): (value: number) => number {
  const table = Uint8Array.from({ length: bounds.at(-1)! }, (_, value) => cut(value, bounds));
  return (value) => (value < 0 ? 0 : (table[value] ?? bounds.length));
}
