import { createCandidates, type Candidates, type PairsInOrder } from './candidates.ts';
import type { FiledArticles } from './filed-articles.ts';
import type { FiledPair, Place } from './filed-pair.ts';
import type { PairGroups } from './pair-groups.ts';
import { BLOCK } from './recent-told.ts';

/** Finds which claims are to be compared: those that came with all that they meet, and those that meet others than before. */
export interface Gathering {
  /** A claim that came, by its number. */
  add(number: number): void;
  /** To be called when a claim is gone. */
  forget(number: number): void;
  /**
   * Pairs of what came, and of what meets others than before as its keys have become common or rare; null for nothing.
   * Pairs that do not meet any more are dropped.
   */
  gather(): PairsInOrder | null;
}

type Consider = (one: number, other: number) => void;

export function createGathering(articles: FiledArticles, groups: PairGroups): Gathering {
  const { meetings, glances, fileOf, placeOf, numberOf } = articles;
  /** Claims that came, and whose partners have not been gathered. */
  const waiting = new Set<number>();

  /** Drops the pairs of a claim that do not meet any more. */
  function part(number: number): void {
    const one = placeOf(number);
    for (const pair of [...groups.pairsOf(one.file)])
      if (isOf(pair, one) && !meetings.doMeet(numberOf(pair.a), numberOf(pair.b)))
        groups.drop(pair);
  }

  /** Considers a claim anew with all that it meets and makes no pair with, but those whose turn is still to come. */
  function meetAgain(number: number, later: ReadonlySet<number>, consider: Consider): void {
    const place = placeOf(number);
    const paired = new Set<number>();
    for (const pair of groups.pairsOf(place.file))
      if (isOf(pair, place)) paired.add(numberOf(pair.a)).add(numberOf(pair.b));
    for (const other of meetings.of(number))
      if (!waiting.has(other) && !later.has(other) && !paired.has(other)) consider(number, other);
  }

  /** Adds two claims where they are to be compared; all pairs of a claim have one object for its place. */
  function considering(candidates: Candidates): Consider {
    const places = new Map<number, Place>();
    const placeAt = (number: number) => {
      let place = places.get(number);
      if (!place) places.set(number, (place = placeOf(number)));
      return place;
    };
    return (one, other) => {
      if (fileOf(one) !== fileOf(other) && glances.mayRelate(one, other))
        candidates.add(placeAt(one), placeAt(other));
    };
  }

  return {
    add: (number) => void waiting.add(number),
    forget: (number) => void waiting.delete(number),
    gather() {
      const { grown, shrunk } = meetings.turns();
      for (const number of shrunk) part(number);
      if (grown.size + waiting.size === 0) return null;
      const candidates = createCandidates(BLOCK);
      const consider = considering(candidates);
      const later = new Set([...grown].filter((number) => !waiting.has(number)));
      for (const number of later) {
        later.delete(number);
        meetAgain(number, later, consider);
      }
      for (const number of waiting) {
        waiting.delete(number);
        for (const other of meetings.of(number)) if (!waiting.has(other)) consider(number, other);
      }
      return candidates.inOrder();
    },
  };
}

/** Whether one of the two claims of a pair stands at a place. */
function isOf({ a, b }: FiledPair, { file, index }: Place): boolean {
  return [a, b].some((one) => one.file === file && one.index === index);
}
