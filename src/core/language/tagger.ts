import { best, readPerceptron } from './perceptron.ts';
import type { UniversalTag } from './sentence.ts';
import { maximalTagFeatures, tagFeatures } from './tag-features.ts';
import type { WordColumns } from './word-columns.ts';

/** Gives each word its Universal and its Penn tag, from left to right. */
export interface Tagger {
  readonly universal: readonly UniversalTag[];
  readonly penn: readonly string[];
  /** Writes the number of its tag for each of the first `length` words. */
  tag(columns: WordColumns, length: number, tags: Int32Array): void;
}

/** @param weights As `scripts/train/tagger.ts` writes them; classes are like `NOUN/NNS`. */
export function createTagger(weights: Uint8Array): Tagger {
  const perceptron = readPerceptron(weights);
  const scores = new Int32Array(perceptron.classes.length);
  const features = new Int32Array(maximalTagFeatures);
  return {
    universal: perceptron.classes.map((name) => name.split('/')[0] as UniversalTag),
    penn: perceptron.classes.map((name) => name.slice(name.indexOf('/') + 1)),
    tag(columns, length, tags) {
      for (let i = 0; i < length; i++) {
        const count = tagFeatures(columns, i, length, tags, features);
        perceptron.score(features, count, scores);
        tags[i] = best(scores);
      }
    },
  };
}
