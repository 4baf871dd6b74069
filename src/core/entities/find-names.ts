import type { Sentence } from '../language/sentence.ts';
import type { Character, Mention } from './mention.ts';

/** The names of one article: every mention in the order of the text, and who they are. */
export interface Names {
  readonly mentions: readonly Mention[];
  readonly characters: readonly Character[];
}

/** Finds the names in the body of one article and joins those that mean the same within it. */
export function findNames(text: string, sentences: readonly Sentence[]): Names {
  void text;
  void sentences;
  return { mentions: [], characters: [] };
}
