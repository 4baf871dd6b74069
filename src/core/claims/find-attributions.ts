import type { Names } from '../entities/find-names.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Attribution } from './attribution.ts';

/** Finds who says what in a text, in the order of the cues. */
export function findAttributions(
  text: string,
  sentences: readonly Sentence[],
  names: Names,
): readonly Attribution[] {
  void text;
  void sentences;
  void names;
  return [];
}
