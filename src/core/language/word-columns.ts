import { sensesOf, type Lexicon } from './lexicon.ts';
import { hashText } from './perceptron.ts';

/** What a classifier may know of the words of one sentence before it reads it: one number a word in each column. */
export interface WordColumns {
  /** Hash of the word in lower case, digits made one. */
  readonly form: Int32Array;
  /** Hashes of the last one, two, three and four letters and of the first three. */
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix3: Int32Array;
  /** Capitals, digits, marks: the word as a picture (`Xxx`, `dd`, `XX`). */
  readonly shape: Int32Array;
  /** What a dictionary says of it, see `sensesOf`. */
  readonly senses: Int32Array;
}

/** Columns for `size` words, with one word of margin left for code that looks past the end. */
export function createColumns(size: number): WordColumns {
  const column = () => new Int32Array(size);
  return {
    form: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix3: column(),
    shape: column(),
    senses: column(),
  };
}

/** Copies one line of other columns. */
export function copyWord(to: WordColumns, i: number, from: WordColumns, line: number): void {
  to.form[i] = from.form[line]!;
  to.suffix1[i] = from.suffix1[line]!;
  to.suffix2[i] = from.suffix2[line]!;
  to.suffix3[i] = from.suffix3[line]!;
  to.suffix4[i] = from.suffix4[line]!;
  to.prefix3[i] = from.prefix3[line]!;
  to.shape[i] = from.shape[line]!;
  to.senses[i] = from.senses[line]!;
}

/** Fills one line of the columns. */
export function describeWord(
  columns: WordColumns,
  i: number,
  word: string,
  lexicon: Lexicon,
): void {
  const lower = isLower(word) ? word : word.toLowerCase();
  const end = lower.length;
  columns.form[i] = hashForm(lower);
  columns.suffix1[i] = hashText(lower, end - 1, end);
  columns.suffix2[i] = hashText(lower, Math.max(0, end - 2), end);
  columns.suffix3[i] = hashText(lower, Math.max(0, end - 3), end);
  columns.suffix4[i] = hashText(lower, Math.max(0, end - 4), end);
  columns.prefix3[i] = hashText(lower, 0, Math.min(3, end));
  columns.shape[i] = hashShape(word);
  columns.senses[i] = sensesOf(lexicon, lower);
}

function isLower(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if ((code >= 65 && code <= 90) || code > 127) return false;
  }
  return true;
}

/** `8,000` and `9,500` are one form, so are `1994` and `2024`. */
function hashForm(lower: string): number {
  const first = lower.charCodeAt(0);
  if (first < 48 || first > 57) return hashText(lower);
  let hash = lower.length > 6 ? 6 : lower.length;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const digit = code >= 48 && code <= 57;
    hash = Math.imul(hash ^ (digit ? 48 : code), 0x01000193);
  }
  return hash;
}

/** The kinds of the characters in order, runs made one; `U.S.` and `al-Assad` keep their marks. */
function hashShape(word: string): number {
  let hash = word.length === 1 ? 7 : 3;
  let last = 0;
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word.charCodeAt(i));
    if (kind !== last) hash = Math.imul(hash ^ kind, 0x01000193);
    last = kind;
  }
  return hash;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  if (lower !== letter) return 2;
  return letter.toUpperCase() !== letter ? 1 : 4;
}
