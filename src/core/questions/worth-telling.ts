import type { Comparison } from './comparison.ts';
import { withoutDoubled, type FiledPair, type PairedPlace, type Place } from './filed-pair.ts';
import type { Nearness } from './nearness/nearness.ts';
import { wordsTold } from './nearness/words-told.ts';
import type { Told } from './told.ts';

/** Which pairs of claims of two sentences a person is told of. */
export interface WorthTelling {
  /**
   * @param sentences A name for the two sentences.
   * @param pairs All pairs between the two.
   */
  of(sentences: string, pairs: readonly FiledPair[]): readonly FiledPair[];
  /**
   * The names of sentences of which other pairs are told now than when `of` was called, as other articles came or went.
   *
   * @param pairsOf All pairs between two sentences.
   */
  turned(pairsOf: (sentences: string) => Iterable<FiledPair>): Iterable<string>;
  /** What came of comparing two claims, with what this folder says against telling it. */
  explain(a: Told, b: Told, comparison: Comparison): Comparison;
}

/**
 * Of two sentences that are far from each other, as words weigh in this folder, only what both agree on is told: that they
 * answer one question is chance.
 *
 * @param toldAt The claim that stands at a place.
 */
export function createWorthTelling(
  toldAt: (place: Place) => Told,
  nearness: Pick<Nearness, 'turned' | 'areNear'>,
): WorthTelling {
  /** Of sentences that contradict each other, whether they were near when they were last looked at. */
  const opposed = new Map<string, boolean>();
  const wordsAt = new WeakMap<PairedPlace, Int32Array>();

  function wordsOf(place: PairedPlace): Int32Array {
    let words = wordsAt.get(place);
    if (!words) wordsAt.set(place, (words = wordsIn(toldAt(place))));
    return words;
  }

  const wordsIn = ({ claim }: Told) => wordsTold([claim.sentence.text]);

  const areNear = ({ a, b }: FiledPair) =>
    nearness.areNear(a.file, b.file, () => [wordsOf(a), wordsOf(b)]);

  return {
    of(sentences, pairs) {
      opposed.delete(sentences);
      const first = pairs.find(({ comparison }) => isOpposed(comparison));
      if (!first) return withoutDoubled(pairs);
      const isNear = areNear(first);
      opposed.set(sentences, isNear);
      return withoutDoubled(
        isNear ? pairs : pairs.filter(({ comparison }) => !isOpposed(comparison)),
      );
    },
    *turned(pairsOf) {
      if (!nearness.turned()) return;
      for (const [sentences, wereNear] of opposed) {
        const [pair] = pairsOf(sentences);
        if (pair && areNear(pair) !== wereNear) yield sentences;
      }
    },
    explain(a, b, comparison) {
      if (!isOpposed(comparison)) return comparison;
      if (nearness.areNear(a.file, b.file, () => [wordsIn(a), wordsIn(b)])) return comparison;
      return {
        ...comparison,
        relation: null,
        cleared: 'what both tell, many other articles of the folder tell as well',
        nearest: null,
      };
    },
  };
}

/** Whether it says that two accounts differ, at one time or over time. */
function isOpposed({ relation }: Comparison): boolean {
  return relation !== null && relation !== 'agreement';
}
