import { compareAsCopies, compareClaims } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { SentFiled } from './sent-article.ts';
import type { ToldFile } from './told.ts';

/** Pairs of claims that are compared in another thread meanwhile. */
export interface PairsAway {
  readonly articles: readonly ArticleAway[];
  /** One pair behind the other, `PAIR` numbers each; see `pairOf`. */
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

/** How many numbers a pair takes. */
export const PAIR = 5;

/**
 * @param i Which claim of the first article it is.
 * @param isCopy Whether nothing but comparing the two as copies would find a relation.
 */
export function pairOf(a: number, i: number, b: number, k: number, isCopy: boolean) {
  return [a, i, b, k, isCopy ? 1 : 0] as const;
}

/** Compares pairs that were sent, by their articles in the order in which these were sent. */
export function comparePairs(articles: readonly ToldFile[], pairs: Int32Array): Related {
  const related: [number, Comparison][] = [];
  for (let at = 0; at < pairs.length; at += PAIR) {
    const [a, i, b, k, isCopy] = pairs.subarray(at, at + PAIR) as unknown as ReturnType<
      typeof pairOf
    >;
    const [x, y] = [articles[a]!.at(i), articles[b]!.at(k)];
    const found = (isCopy ? compareAsCopies : compareClaims)(x, y, { oneEvent: false });
    if (found?.relation) related.push([at / PAIR, found]);
  }
  return related;
}
