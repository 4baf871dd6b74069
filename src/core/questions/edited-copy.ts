import { pieces } from '../claims/numerals/pieces.ts';
import { readNumeral } from '../claims/numerals/read-numeral.ts';
import type { Span } from '../text/span.ts';

/** One word of a sentence, as two copies are compared word by word. */
export interface CopyWord extends Span {
  readonly text: string;
  readonly lower: string;
}

/** Where two sentences differ that are otherwise the same, word for word. */
export interface Edit {
  /** The words of each that stand in place of the other's; empty where words were only added. */
  readonly a: readonly CopyWord[];
  readonly b: readonly CopyWord[];
}

/** The words of a sentence without marks. Offsets refer to the sentence. */
export function copyWords(text: string): readonly CopyWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase().replace(/’/g, "'").replace(PER_CENT, '%'),
  }));
}

/** A word or a number, a share with its sign or the words for it. */
const WORD = /[\p{L}\p{N}$€£%]+(?:['’.,:/][\p{L}\p{N}]+)*(?:%|(?<=\d)\s(?:percent|per\scent)\b)?/gu;
const PER_CENT = /\sper\s?cent$/;

/** Longest run of words on each side that one edit may replace. */
const LONGEST = 4;

/**
 * The edits that turn one sentence into another, left to right; null where they are not copies of one
 * sentence: too many places differ, or a place is longer than four words.
 *
 * @param most How many places may differ.
 */
export function findEdits(
  a: readonly CopyWord[],
  b: readonly CopyWord[],
  most = 3,
): readonly Edit[] | null {
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.lower === b[j]!.lower) {
      i++;
      j++;
      continue;
    }
    const resync = nextMatch(a, b, i, j);
    if (!resync || edits.length === most) return null;
    edits.push({ a: a.slice(i, resync.i), b: b.slice(j, resync.j) });
    ({ i, j } = resync);
  }
  return edits;
}

/** The nearest place after a difference from which both go on alike, for two words or to the end. */
function nextMatch(a: readonly CopyWord[], b: readonly CopyWord[], i: number, j: number) {
  const isAlike = (x: number, y: number) => {
    if (x >= a.length || y >= b.length) return x >= a.length && y >= b.length;
    if (a[x]!.lower !== b[y]!.lower) return false;
    const end = x + 1 >= a.length || y + 1 >= b.length;
    return end ? x + 1 >= a.length && y + 1 >= b.length : a[x + 1]!.lower === b[y + 1]!.lower;
  };
  for (let total = 1; total <= 2 * LONGEST; total++)
    for (let left = Math.min(total, LONGEST); left >= Math.max(0, total - LONGEST); left--)
      if (isAlike(i + left, j + total - left)) return { i: i + left, j: j + total - left };
  return null;
}

/** The number that the words of an edit stand for, if they are one. */
export function editNumber(words: readonly CopyWord[]): { low: number; high: number } | null {
  if (!words.length) return null;
  const text = words
    .map((word) => word.text)
    .join(' ')
    .replace(/(?:%|\sper\s?cent)$/, '');
  if (/^an?$/i.test(text)) return { low: 1, high: 1 };
  const all = pieces(text, { start: 0, end: text.length });
  const numeral = readNumeral(all, 0);
  return numeral && numeral.next === all.length ? numeral : null;
}
