import { hashText } from '../language/perceptron.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { WordClusters } from './word-clusters.ts';

/** How a word is written. */
export const lettering = {
  small: 0,
  capitalised: 1,
  capitals: 2,
  mixed: 3,
  initial: 4,
  number: 5,
  mark: 6,
} as const;
export type Lettering = (typeof lettering)[keyof typeof lettering];

/** What can be said of a word without its neighbours, as numbers. */
export interface Word {
  readonly exact: number;
  readonly lower: number;
  readonly lettering: Lettering;
  /** `Xxxx-d` for *Boeing-7*: runs of letters of one kind, cut to four. */
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly coarse: number;
  readonly fine: number;
  /** The lists of names that hold the word by itself. */
  readonly lists: number;
  /** Whether it says how a line is set: at least two letters in a row, any small one, a capital first. */
  readonly letters: { readonly some: boolean; readonly small: boolean; readonly raised: boolean };
  /** What the tagger has worked out for the word by itself, for each place beside a token; null until then. */
  scores: Int32Array | null;
}

/** What stands before the first and behind the last word of a sentence. */
export const edge: Readonly<Word> = {
  exact: 1,
  lower: 1,
  lettering: lettering.mark,
  shape: 1,
  prefixes: [],
  suffixes: [],
  coarse: 0,
  fine: 0,
  lists: 0,
  letters: { some: false, small: false, raised: false },
  scores: null,
};

/** Looks words up; the same spelling gives the same object. */
export type Vocabulary = (text: string) => Word;

/** Keeps what is known of the most recent spellings, at most this many. */
const remembered = 60_000;

export function createVocabulary(gazetteer: Gazetteer, clusters: WordClusters): Vocabulary {
  const words = new Map<string, Word>();
  return (text) => {
    const known = words.get(text);
    if (known) return known;
    if (words.size >= remembered) words.clear();
    const word = describe(text, gazetteer, clusters);
    words.set(text, word);
    return word;
  };
}

function describe(text: string, gazetteer: Gazetteer, clusters: WordClusters): Word {
  const lowerText = text.toLowerCase().replace(/’/g, "'");
  const lower = hashText(lowerText);
  const length = lowerText.length;
  const plain = lowerText.normalize('NFKD').replace(/\p{M}/gu, '');
  let known = hashText(plain);
  if (clusters.fine(known) === 0 && plain.includes('-'))
    known = hashText(plain.slice(plain.lastIndexOf('-') + 1));
  if (clusters.fine(known) === 0) known = hashText(plain.replace(/\./g, ''));
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let n = 1; n <= 4 && n <= length; n++) {
    if (n > 1) prefixes.push(hashText(lowerText, 0, n));
    suffixes.push(hashText(lowerText, length - n, length));
  }
  return {
    exact: hashText(text),
    lower,
    lettering: letteringOf(text),
    shape: hashText(shapeOf(text)),
    prefixes,
    suffixes,
    coarse: clusters.coarse(known),
    fine: clusters.fine(known),
    lists: gazetteer.lists(lower) | gazetteer.lists(hashText(plain)),
    letters: {
      some: /\p{L}{2}/u.test(text),
      small: /\p{Ll}/u.test(text),
      raised: /^\p{Lu}/u.test(text),
    },
    scores: null,
  };
}

function letteringOf(text: string): Lettering {
  if (!/\p{L}/u.test(text)) return /\d/.test(text) ? lettering.number : lettering.mark;
  if (/^\p{Lu}\.?$/u.test(text)) return lettering.initial;
  if (!/\p{Lu}/u.test(text)) return /^\d/.test(text) ? lettering.number : lettering.small;
  if (!/\p{Ll}/u.test(text)) return lettering.capitals;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? lettering.capitalised : lettering.mixed;
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, 'd')
    .replace(/(.)\1{3,}/g, '$1$1$1');
}
