import type { Quantity } from '../../claims/claim.ts';
import { silent, type Verdict } from '../comparison.ts';
import { nearWords, type NearWord } from '../likeness/near-words.ts';
import type { Told } from '../told.ts';

/**
 * Whether no word that narrows or widens a number, or that makes it one of a wish or of another time, is said of the one of
 * two numbers alone: *on average*, *in the first round*, *if the rain goes on*, *than in spring*.
 */
export function sameScope(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): Verdict {
  const [x, y] = [wordsBeside(a, p), wordsBeside(b, q)];
  const alone = scopeIn(x, b) ?? scopeIn(y, a);
  return alone ? { clears: `“${alone}” is said in one of the two only` } : silent;
}

/** The words in the part of its sentence that tells of a number. */
function wordsBeside({ claim: { sentence }, plain }: Told, { start, end }: Quantity): NearWord[] {
  const at = { start: start - sentence.start, end: end - sentence.start };
  return nearWords(sentence.text, plain.words, at).filter(({ isBeside }) => isBeside);
}

/** A word of scope that the other says neither in its sentence nor where its article opens. */
function scopeIn(words: readonly NearWord[], { plain, scene }: Told): string | undefined {
  const said = (word: string) =>
    plain.words.some(({ lower }) => lower === word) ||
    scene.opening.some(({ text }) => wordsOf(text).includes(word));
  return words.find(({ isScope, far, lower }) => isScope && far > 0 && !said(lower))?.lower;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
}
