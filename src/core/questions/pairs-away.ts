import { relateClaims } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { Place } from './filed-pair.ts';
import type { SentFiled } from './sent-article.ts';
import type { ToldFile } from './tell.ts';
import type { Ways } from './ways.ts';

/** Pairs of claims that are compared in another process meanwhile. */
export interface PairsAway {
  readonly articles: readonly ArticleAway[];
  /** One pair behind the other, `PAIR` numbers each. */
  readonly pairs: Int32Array;
}

/** An article of which claims are compared elsewhere. */
export interface ArticleAway {
  /** A number that no other article has, nor the same one once it says something else. */
  readonly stamp: number;
  /** All that comparing takes: for whoever does not have it from before. */
  send(): SentFiled;
}

/** What came of the pairs that have a relation, by their places among the pairs. */
export type Related = readonly (readonly [number, Comparison])[];

/** How many pairs another process is given at once, and of how many articles. */
const MOST_PAIRS = 500;
const MOST_ARTICLES = 256;

/** How many numbers a pair takes: for each claim its article and its place there, and the ways in which the two are compared. */
const PAIR = 5;

/** Puts pairs together for another process. */
export interface Parcel {
  add(a: Place, b: Place, ways: Ways): void;
  isFull(): boolean;
  /** In the order in which they were added. */
  readonly places: readonly (readonly [Place, Place])[];
  close(): PairsAway;
}

/** @param articleOf Asked once for each file. */
export function createParcel(articleOf: (file: string) => ArticleAway): Parcel {
  const articles: ArticleAway[] = [];
  const indexes = new Map<string, number>();
  const places: (readonly [Place, Place])[] = [];
  const numbers: number[] = [];

  function indexOf({ file }: Place): number {
    let index = indexes.get(file);
    if (index === undefined) {
      indexes.set(file, (index = articles.length));
      articles.push(articleOf(file));
    }
    return index;
  }

  return {
    places,
    add(a, b, ways) {
      numbers.push(indexOf(a), a.index, indexOf(b), b.index, ways);
      places.push([a, b]);
    },
    isFull: () => places.length >= MOST_PAIRS || articles.length >= MOST_ARTICLES,
    close: () => ({ articles, pairs: Int32Array.from(numbers) }),
  };
}

/** Compares pairs that were sent, by their articles in the order in which these were sent. */
export function comparePairs(articles: readonly ToldFile[], pairs: Int32Array): Related {
  const claimAt = (place: number) => articles[pairs[place]!]!.at(pairs[place + 1]!);
  const related: [number, Comparison][] = [];
  for (let at = 0; at < pairs.length; at += PAIR) {
    const found = relateClaims(claimAt(at), claimAt(at + 2), pairs[at + 4]!);
    if (found?.relation) related.push([at / PAIR, found]);
  }
  return related;
}
