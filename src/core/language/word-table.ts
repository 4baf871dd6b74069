import { detached } from '../text/detached.ts';
import { lemmatize } from './lemmatize.ts';
import type { Lexicon } from './lexicon.ts';
import { createColumns, describeWord, type WordColumns } from './word-columns.ts';

/** What is known of a spelling, whatever its place: worked out once. */
export interface KnownWord {
  /** Its line in the columns of the table. */
  readonly line: number;
  /**
   * As written, one and the same string for all its places. It does not hold on to a text that it was cut from, and a
   * plain word has one byte a letter, where each piece of a text with a single curly mark has two: later steps read
   * words much faster so.
   */
  readonly text: string;
  readonly lower: string;
  /** The Penn tag that it had last, and its lemma then: most words keep to one tag. */
  tag: string;
  lemma: string;
}

/** Spellings with what they say by themselves. */
export interface WordTable {
  readonly columns: WordColumns;
  lookUp(word: string): KnownWord;
  lemma(word: KnownWord, tag: string): string;
}

/** Keeps the most recent spellings, at most `size`. */
export function createWordTable(lexicon: Lexicon, size: number): WordTable {
  const columns = createColumns(size);
  const words = new Map<string, KnownWord>();
  return {
    columns,
    lookUp(word) {
      const known = words.get(word);
      if (known) return known;
      if (words.size === size) words.clear();
      const line = words.size;
      describeWord(columns, line, word, lexicon);
      const text = detached(word);
      const found = { line, text, lower: text.toLowerCase(), tag: '', lemma: '' };
      words.set(text, found);
      return found;
    },
    lemma(word, tag) {
      if (word.tag !== tag) {
        word.lemma = lemmatize(word.lower, tag, lexicon);
        word.tag = tag;
      }
      return word.lemma;
    },
  };
}
