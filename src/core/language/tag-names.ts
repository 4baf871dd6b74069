/** What the numbers of tags stand for: the Penn tag of each, and the universal one. */
export interface TagNames {
  readonly penn: readonly string[];
  readonly universal: readonly string[];
}

/** The number of the tag that has both names; −1 where the weights know none. */
export function tagNumber({ penn, universal }: TagNames, pos: string, name: string): number {
  return penn.findIndex((one, i) => one === name && universal[i] === pos);
}
