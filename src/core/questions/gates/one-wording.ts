import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** How many letters before and behind the verb must be the same. */
const AROUND = 40;

/**
 * Clears two claims whose sentences have the same words around their verbs: *is not accurate, see attached photo* does not deny in
 * one article what it tells in another, however the two were read.
 */
export function notInOneWording(a: Told, b: Told): Verdict {
  const [x, y] = [wordsAround(a), wordsAround(b)];
  return x !== null && x === y ? { clears: 'both say the same' } : silent;
}

/** What stands around the verb; null where there is too little before it to make a wording. */
function wordsAround({ claim: { sentence, statement } }: Told): string | null {
  const { start, end } = statement.verbSpan;
  const [from, to] = [start - sentence.start, end - sentence.start];
  return from < AROUND ? null : lettersOf(sentence.text.slice(from - AROUND, to + AROUND));
}

const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
