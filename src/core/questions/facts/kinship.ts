/** How two people are related, whoever is named first. */
export interface Kinship {
  readonly tie: string;
  /** Whether the one is above the other, so that the two cannot change places. */
  readonly descends: boolean;
  /** Whether the word is told from below: a son is told of where his father is meant. */
  readonly turned: boolean;
  /** Whether one has one such relative only: a father, and at one time a wife. */
  readonly single: boolean;
}

const ties: Readonly<Record<string, Partial<Kinship> & { readonly words: string }>> = {
  spouse: { words: 'wife husband spouse widow widower', single: true },
  divorced: { words: 'ex-wife ex-husband' },
  father: { words: 'father', descends: true, single: true },
  mother: { words: 'mother', descends: true, single: true },
  child: { words: 'son daughter', descends: true, turned: true },
  sibling: { words: 'brother sister' },
  'half-sibling': { words: 'half-brother half-sister' },
  'sibling-in-law': { words: 'brother-in-law sister-in-law' },
  'parent-in-law': { words: 'father-in-law mother-in-law', descends: true },
  'child-in-law': { words: 'son-in-law daughter-in-law', descends: true, turned: true },
  uncle: { words: 'uncle aunt', descends: true },
  nephew: { words: 'nephew niece', descends: true, turned: true },
  cousin: { words: 'cousin' },
  grandparent: { words: 'grandfather grandmother', descends: true },
  grandchild: { words: 'grandson granddaughter', descends: true, turned: true },
  'step-parent': { words: 'stepfather stepmother', descends: true },
  'step-child': { words: 'stepson stepdaughter', descends: true, turned: true },
  none: { words: 'acquaintance neighbour neighbor' },
};

const ofWord = new Map<string, Kinship>(
  Object.entries(ties).flatMap(([tie, { words, ...more }]) =>
    words
      .split(' ')
      .map(
        (word) => [word, { tie, descends: false, turned: false, single: false, ...more }] as const,
      ),
  ),
);

/** The tie that one word for it takes from above; words told from below are the same tie. */
const UPWARDS: Readonly<Record<string, readonly string[]>> = {
  child: ['father', 'mother'],
  'child-in-law': ['parent-in-law'],
  nephew: ['uncle'],
  grandchild: ['grandparent'],
  'step-child': ['step-parent'],
};

/** What a word for a relative says; undefined for one that says too little: *relative*. */
export function kinshipOf(word: string): Kinship | undefined {
  return ofWord.get(word);
}

/**
 * Whether two people cannot be related in both ways.
 *
 * @param isTurned Whether the one who is told of in the first is the relative in the second.
 */
export function areExclusive(a: string, b: string, isTurned: boolean): boolean {
  const [x, y] = [ofWord.get(a), ofWord.get(b)];
  // *an acquaintance* of somebody is no *relative*.
  if (!x || !y) return [x, y].some((one) => one?.tie === 'none') && [a, b].includes('relative');
  if (isTurned === (x.turned !== y.turned)) {
    const upwards = (one: Kinship) => UPWARDS[one.tie] ?? [one.tie];
    return !upwards(x).some((tie) => upwards(y).includes(tie));
  }
  return x.tie !== y.tie || x.descends;
}
