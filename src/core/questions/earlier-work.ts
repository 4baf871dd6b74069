import { hashText, mixBits } from '../text/hash.ts';
import type { Comparison } from './comparison.ts';
import { packFiled, unpackFiled, type FiledClaims, type FiledPairs } from './filed-claims.ts';

/** Bytes by names that are made of all that they depend on, kept from one start to the next. */
export interface Kept {
  /** What was put under the name, or undefined where it is not there any more. */
  get(name: string): Uint8Array | undefined;
  put(name: string, bytes: Uint8Array): void;
}

/**
 * What was worked out of the claims of articles at an earlier start. All of it goes by names that tell everything on
 * which it depends, so that an article that says something else, or hangs together otherwise with the others, is not
 * found. It is of use while a folder is read; then what was found is kept, and nothing of it stays in memory.
 */
export interface EarlierWork {
  /**
   * The claims of an article as they are filed, where an earlier start has filed them.
   *
   * @param name What the claims, and comparing them with others, depend on.
   */
  begin(file: string, name: string): FiledClaims | null;
  /** Whether an earlier start has compared two claims. */
  knows(pair: PairOfClaims): boolean;
  /**
   * What comes of comparing two claims, the first of the one article and the second of the other; null for no relation.
   *
   * @param compare Compares them where that is not known.
   */
  compared(pair: PairOfClaims, compare: () => Comparison | null): Comparison | null;
  forget(file: string): void;
  /**
   * Keeps some of what was found for the next start, and at least that of one article.
   *
   * @param claimsOf The claims of an article as they are filed now.
   * @param isOver Asked after each article.
   * @returns Whether all of it is kept.
   */
  keep(claimsOf: (file: string) => FiledClaims, isOver: () => boolean): boolean;
}

/** Two claims by their files and their places in these. */
export interface PairOfClaims {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly k: number;
}

interface Known {
  readonly name: string;
  /** Two numbers that stand for the name. */
  readonly high: number;
  readonly low: number;
  /** What an earlier start has compared; null where the article is new. */
  readonly before: FiledPairs | null;
  readonly compared: number[];
  readonly related: Map<number, Comparison>;
}

/** @param kept Where to look, and where to keep. */
export function createEarlierWork(kept: Kept): EarlierWork {
  const files = new Map<string, Known>();

  function find(name: string): { claims: FiledClaims; pairs: FiledPairs } | null {
    const bytes = kept.get(name);
    if (!bytes) return null;
    try {
      return unpackFiled(bytes);
    } catch {
      // What cannot be read is worked out anew, and takes its place.
      return null;
    }
  }

  return {
    begin(file, name) {
      const found = find(name);
      const [high, low] = [hashText(name), hashText(`${name} `)];
      const before = found?.pairs ?? null;
      files.set(file, { name, high, low, before, compared: [], related: new Map() });
      return found?.claims ?? null;
    },
    knows({ a, b, i, k }) {
      const [before, second] = [files.get(a)?.before, files.get(b)];
      return !!before && !!second && has(before.compared, pairNumber(second, i, k));
    },
    compared({ a, b, i, k }, compare) {
      const [first, second] = [files.get(a), files.get(b)];
      // Either was put after everything had been kept: it is compared anew at the next start as well.
      if (!first || !second) return related(compare());
      const number = pairNumber(second, i, k);
      const isKnown = first.before !== null && has(first.before.compared, number);
      const found = isKnown ? (first.before!.related.get(number) ?? null) : related(compare());
      first.compared.push(number);
      if (found) first.related.set(number, found);
      return found;
    },
    forget: (file) => void files.delete(file),
    keep(claimsOf, isOver) {
      for (const [file, { name, before, compared, related }] of files) {
        files.delete(file);
        const pairs = { compared: ascending(compared), related };
        if (!before || !isSame(before.compared, pairs.compared))
          kept.put(name, packFiled(claimsOf(file), pairs));
        if (isOver()) return files.size === 0;
      }
      return true;
    },
  };
}

function related(comparison: Comparison | null): Comparison | null {
  return comparison?.relation ? comparison : null;
}

/** 53 bits that stand for the claim `k` of the one article beside the claim `i` of another. */
function pairNumber({ high, low }: Known, i: number, k: number): number {
  const place = mixBits(Math.imul(i + 1, 0x9e3779b1) ^ (k + 1));
  return (mixBits(high ^ place) & 0x1fffff) * 2 ** 32 + mixBits(low + place);
}

/** Without repeats: a pair that meets again is compared again. */
function ascending(numbers: readonly number[]): Float64Array {
  return Float64Array.from(new Set(numbers)).sort();
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((number, i) => number === b[i]);
}

/** Whether a number stands in an ascending list. */
function has(list: Float64Array, number: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number;
}
