import type { PairsInOrder } from './candidates.ts';
import { relateClaims } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { FiledArticles } from './filed-articles.ts';
import { inOrder, type Place } from './filed-pair.ts';
import { createParcel, type PairsAway, type Related } from './pairs-away.ts';
import type { Told } from './told.ts';

/** The pairs that are to be compared, here or in other processes. */
export interface PairsToCompare {
  /**
   * Compares some of them, at least one pair, and first those that are away: whoever asks waits for nobody else.
   *
   * @param isOver Asked after each pair.
   * @returns Whether nothing is left.
   */
  advance(isOver: () => boolean): boolean;
  /** Takes some of them for another process; see `QuestionIndex.takePairs`. */
  takePairs(isOver: () => boolean, taker?: number): PairsAway | null | undefined;
  /** Notes what came of pairs that were taken; what has changed meanwhile is left out. */
  bringBack(pairs: PairsAway, related: Related): void;
}

interface Comparing {
  /** The next pairs to be compared; null for nothing. */
  readonly gather: () => PairsInOrder | null;
  /** Whether it is known from an earlier start what comes of a pair. */
  readonly isKnown: (a: Place, b: Place) => boolean;
  /** The claim that stands at a place. */
  readonly toldAt: (place: Place) => Told;
  /** Notes what comes of a pair, whose claims are there; it is asked where that is not known. */
  readonly note: (a: Place, b: Place, outcome: () => Comparison | null) => void;
}

export function createPairsToCompare(
  articles: FiledArticles,
  { gather, isKnown, toldAt, note }: Comparing,
): PairsToCompare {
  const { isThere, numberOf, glances } = articles;
  /** Pairs that have not been compared; their articles may have changed meanwhile. */
  let gathered: PairsInOrder | null = null;
  /** Pairs that are compared in other processes meanwhile. */
  const away = new Map<PairsAway, (readonly [Place, Place])[]>();

  const waysOf = (a: Place, b: Place) => glances.waysOf(numberOf(a), numberOf(b));
  const mayBeSent = (place: Place) =>
    isThere(place) && articles.get(place.file)!.article.send !== undefined;

  function compareHere(one: Place, other: Place): void {
    if (!isThere(one) || !isThere(other)) return;
    const [a, b] = inOrder(one, other);
    note(a, b, () => relateClaims(toldAt(a), toldAt(b), waysOf(a, b)));
  }

  return {
    advance(isOver) {
      for (const [taken, pairs] of away) {
        for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
          compareHere(...pair);
          if (isOver()) return false;
        }
        away.delete(taken);
      }
      while ((gathered ??= gather())) {
        const next = gathered.next(0);
        if (next) compareHere(...next);
        else gathered = null;
        if (isOver()) return false;
      }
      return true;
    },
    takePairs(isOver, taker = 0) {
      const parcel = createParcel(articles.away);
      // Before all is back, nobody knows which claims meet next.
      const more = () => (gathered ??= away.size + parcel.places.length > 0 ? null : gather());
      let isFull = false;
      while (!isFull && more()) {
        const next = gathered!.next(taker);
        if (!next) {
          gathered = null;
          continue;
        }
        const [a, b] = inOrder(...next);
        if (!mayBeSent(a) || !mayBeSent(b) || isKnown(a, b)) compareHere(a, b);
        else parcel.add(a, b, waysOf(a, b));
        isFull = parcel.isFull() || isOver();
      }
      if (parcel.places.length === 0) return isFull ? undefined : null;
      const taken = parcel.close();
      away.set(taken, [...parcel.places]);
      return taken;
    },
    bringBack(taken, related) {
      const pairs = away.get(taken);
      if (!pairs) return;
      away.delete(taken);
      const found = new Map(related);
      pairs.forEach(([a, b], at) => {
        if (isThere(a) && isThere(b)) note(a, b, () => found.get(at) ?? null);
      });
    },
  };
}
