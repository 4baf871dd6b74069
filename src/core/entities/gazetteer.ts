import { combine, hashText } from '../language/perceptron.ts';

/** What a phrase is known as a name of; `common` holds words that are written with a small letter. */
export const nameLists = [
  'given',
  'surname',
  'person',
  'city',
  'town',
  'country',
  'place',
  'people',
  'organisation',
  'event',
  'common',
] as const;
export type NameList = (typeof nameLists)[number];

/** The bit of a list in the masks of a gazetteer. */
export const listBit: Readonly<Record<NameList, number>> = Object.fromEntries(
  nameLists.map((list, i) => [list, 1 << i]),
) as Record<NameList, number>;

/** Names are looked up by up to this many words. */
export const longestPhrase = 5;

/** Known names by the hash of their words. A mask has a bit for each list that holds the phrase. */
export interface Gazetteer {
  /** The lists that hold a phrase; 0 for none. */
  lists(phrase: number): number;
}

/** The hash of a phrase that is one word longer; `null` begins a phrase. */
export function phraseHash(before: number | null, lowerCaseWord: number): number {
  return before === null ? lowerCaseWord : combine(before, lowerCaseWord);
}

/**
 * The hashes of the words of a name, split the way tokens are: at spaces, hyphens kept, the possessive
 * ending a word of its own.
 */
export function wordsOfName(name: string): number[] {
  return name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/('s?)(?= |$)/g, ' $1')
    .replace(/[,&]/g, ' $& ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => hashText(word));
}

/**
 * Reads what scripts/train/gazetteer.ts wrote: the number of phrases (4 bytes), their hashes (4 bytes
 * each) and their masks (2 bytes each).
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const count = new DataView(aligned.buffer, aligned.byteOffset).getUint32(0, true);
  const hashes = new Int32Array(aligned.buffer, aligned.byteOffset + 4, count);
  const masks = new Uint16Array(aligned.buffer, aligned.byteOffset + 4 + count * 4, count);
  let size = 16;
  while (size < count * 2) size *= 2;
  const keys = new Int32Array(size);
  const values = new Uint16Array(size);
  for (let i = 0; i < count; i++) {
    let slot = hashes[i]! & (size - 1);
    while (values[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hashes[i]!;
    values[slot] = masks[i]!;
  }
  return {
    lists(phrase) {
      let slot = phrase & (size - 1);
      while (values[slot] !== 0) {
        if (keys[slot] === phrase) return values[slot]!;
        slot = (slot + 1) & (size - 1);
      }
      return 0;
    },
  };
}
