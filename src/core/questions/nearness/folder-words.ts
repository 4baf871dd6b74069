import { timesOf, WORDS, wordOf, type Words } from './words-told.ts';

/** In how many articles of a folder each word is told, and how alike that makes two texts. */
export interface FolderWords {
  /** @param words The words of one article that came, see `wordsTold`. */
  add(words: Words): void;
  /** @param words The same as were added. */
  remove(words: Words): void;
  /** How many articles there are that tell any word. */
  count(): number;
  /** Whether words weigh otherwise than when this was last asked. */
  turned(): boolean;
  /** What a text has to be divided by, to be held against others. */
  length(words: Words): number;
  /** What two texts have in common; divided by the lengths of both it is 0 for nothing and 1 for the same words. */
  product(a: Words, b: Words): number;
}

/**
 * The weight of a word is its inverse document frequency (Spärck Jones 1972), in halves of a power of two: so that most
 * changes of one article leave all weights as they are. How often a text tells it counts by the logarithm.
 */
export function createFolderWords(): FolderWords {
  const articlesWith = new Uint32Array(WORDS);
  let count = 0;
  let countBefore = 0;
  /** In how many articles each word that came or went was told when somebody last asked. */
  const before = new Map<number, number>();

  /** Twice the power of two by which a word that some articles tell is rarer than one that all do. */
  const rarityOf = (articles: number) =>
    Math.round(2 * Math.log2((count + 1) / Math.max(1, articles)));

  const weightOf = (told: number) =>
    (1 + Math.log2(timesOf(told))) * rarityOf(articlesWith[wordOf(told)]!);

  function change(words: Words, by: 1 | -1): void {
    for (const told of words) {
      const word = wordOf(told);
      if (!before.has(word)) before.set(word, articlesWith[word]!);
      articlesWith[word]! += by;
    }
    if (words.length > 0) count += by;
  }

  return {
    add: (words) => change(words, 1),
    remove: (words) => change(words, -1),
    count: () => count,
    turned() {
      const weighOtherwise = [...before].some(
        ([word, articles]) => rarityOf(articles) !== rarityOf(articlesWith[word]!),
      );
      const has = count !== countBefore || weighOtherwise;
      before.clear();
      countBefore = count;
      return has;
    },
    length(words) {
      let sum = 0;
      for (const told of words) sum += weightOf(told) ** 2;
      return Math.sqrt(sum);
    },
    product(a, b) {
      let sum = 0;
      for (let i = 0, j = 0; i < a.length && j < b.length;) {
        const [word, other] = [wordOf(a[i]!), wordOf(b[j]!)];
        if (word === other) sum += weightOf(a[i]!) * weightOf(b[j]!);
        if (word <= other) i++;
        if (other <= word) j++;
      }
      return sum;
    },
  };
}
