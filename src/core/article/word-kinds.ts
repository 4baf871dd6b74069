import lists from '../../../data/article/furniture.json' with { type: 'json' };
import { HASH_START, hashOn } from '../text/hash.ts';

/** What a word can be, as bits: one look into one table tells all. */
export const kind = {
  function: 1,
  interface: 2,
  network: 4,
  reporting: 8,
  you: 16,
  we: 32,
} as const;

/** Words of one meaning in furniture: a line that holds one is worth a closer look. */
export type Cue = keyof typeof lists.cues;

/** The bit of each cue, above those of `kind`. */
export const cueBits = Object.fromEntries(
  Object.keys(lists.cues).map((cue, i) => [cue, 64 << i]),
) as Readonly<Record<Cue, number>>;

const kinds: ReadonlyMap<string, number> = kindsOf([
  [lists.functionWords, kind.function],
  [lists.interfaceWords, kind.interface],
  [lists.networks, kind.network],
  [lists.reportingVerbs, kind.reporting],
  ['you your', kind.you],
  ['we our us', kind.we],
  ...Object.entries(lists.cues).map(([cue, words]) => [words, cueBits[cue as Cue]] as const),
]);

function kindsOf(words: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [list, bit] of words)
    for (const word of list.split(' ')) table.set(word, (table.get(word) ?? 0) | bit);
  return table;
}

/** What a word in lower case is: bits of `kind` and `cueBits`. */
export const kindOf = (word: string): number => kinds.get(word) ?? 0;

/** Several times as many places as words: hardly two words ask for one place. */
const PLACES = 4096;

const hashAt = new Int32Array(PLACES);
/** 0 where no word is. */
const bitsAt = new Int32Array(PLACES);
for (const [word, bits] of kinds) {
  const hash = hashOf(word);
  let place = placeOf(hash);
  while (bitsAt[place] !== 0) place = (place + 1) % PLACES;
  hashAt[place] = hash;
  bitsAt[place] = bits;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/**
 * The same as `kindOf` for a word that stands in a text, without taking it out. One in some millions of words that mean
 * nothing has the hash of one that does, and is taken for it.
 *
 * @param hash What `hashOn` makes of its characters in lower case, from `HASH_START` on.
 */
export function kindOfHash(hash: number): number {
  let place = placeOf(hash);
  while (bitsAt[place] !== 0 && hashAt[place] !== hash) place = (place + 1) % PLACES;
  return bitsAt[place]!;
}
