import { createNumberLists } from '../../text/number-lists.ts';
import { createFolderWords } from './folder-words.ts';
import type { Words } from './words-told.ts';

/**
 * How much two sentences of two articles have in common, against what any two articles of their folder have. Among a
 * thousand articles on one election many a pair of sentences answers one question by chance, *Where did she win?*; those
 * that tell of one thing share words that few of the others have. See `docs/decisions/0615-nearness.md`.
 */
export interface Nearness {
  /** @param words The words of an article that is not there; see `wordsTold`. */
  put(file: string, words: Words): void;
  /** Forgets an article that is there. */
  remove(file: string): void;
  /** The words of an article that is there: a view, to be used before another is put or removed. */
  wordsOf(file: string): Uint32Array;
  /** Whether any two may be nearer, or less near, than when this was last asked. */
  turned(): boolean;
  /**
   * Whether two sentences are near enough to be held against each other, in a folder of this many articles.
   *
   * @param a The file of the one, and `b` that of the other.
   * @param sentences The words of both sentences; asked only where those of the articles do not decide.
   */
  areNear(a: string, b: string, sentences: () => readonly [Int32Array, Int32Array]): boolean;
}

/** Up to so many articles a folder is one matter, and whatever is told in it may be held against each other. */
const ONE_MATTER = 10;

/** From so many on, the most is asked. */
const ARCHIVE = 1000;

/** How alike two articles of an archive have to be: 0 for nothing in common, 1 for the same words. */
const ARTICLES = 0.11;

/** Or two sentences, of articles that are not: one that is told in passing has no more. */
const SENTENCES = 0.4;

/**
 * How much of what an archive asks for is asked of a number of articles: 0 to 1. The more there are, the more of them answer
 * one question by chance.
 */
export function askedAmong(articles: number): number {
  const grown = Math.log(articles / ONE_MATTER) / Math.log(ARCHIVE / ONE_MATTER);
  return Math.min(1, Math.max(0, grown));
}

/** @param among How much is asked of a number of articles. */
export function createNearness(among: typeof askedAmong = askedAmong): Nearness {
  const lists = createNumberLists();
  const listOf = new Map<string, number>();
  const folder = createFolderWords();
  /** The lengths of articles as words weigh now. */
  const lengths = new Map<string, number>();

  const wordsOf = (file: string) => lists.of(listOf.get(file)!);

  function lengthOf(file: string): number {
    let length = lengths.get(file);
    if (length === undefined) lengths.set(file, (length = folder.length(wordsOf(file))));
    return length;
  }

  const share = (product: number, lengths: number) => (product === 0 ? 0 : product / lengths);

  const ofArticles = (a: string, b: string) =>
    share(folder.product(wordsOf(a), wordsOf(b)), lengthOf(a) * lengthOf(b));

  const ofSentences = ([a, b]: readonly [Int32Array, Int32Array]) =>
    share(folder.product(a, b), folder.length(a) * folder.length(b));

  return {
    put(file, words) {
      listOf.set(file, lists.add(words));
      folder.add(words);
      lengths.clear();
    },
    remove(file) {
      folder.remove(wordsOf(file));
      lists.remove(listOf.get(file)!);
      listOf.delete(file);
      lengths.clear();
    },
    wordsOf,
    turned: () => folder.turned(),
    areNear(a, b, sentences) {
      const asked = among(folder.count());
      return (
        asked === 0 ||
        ofArticles(a, b) >= asked * ARTICLES ||
        ofSentences(sentences()) >= asked * SENTENCES
      );
    },
  };
}
