import lists from '../../../data/entities/titles.json' with { type: 'json' };
import { foldName } from './name-key.ts';

const courtesies = new Set(lists.courtesy);
const titles = new Set([...lists.courtesy, ...lists.ranks, ...lists.offices]);
const longestTitle = 4;

/**
 * The number of words at the end of a list that make up one title: 2 for `the Foreign Minister`.
 *
 * @param words As written.
 */
export function titleAtEnd(words: readonly string[]): number {
  for (let n = Math.min(longestTitle, words.length); n > 0; n--)
    if (titles.has(foldName(words.slice(-n).join(' ')))) return n;
  return 0;
}

/** Titles that are also given names or surnames stay where a tagger took them for part of a name. */
const names = new Set(lists.alsoNames);

/** The number of words at the start of a person's name that are a title; at least one word is left. */
export function titleAtStart(words: readonly string[]): number {
  let at = 0;
  for (;;) {
    let n = Math.min(longestTitle, words.length - at - 1);
    for (; n > 0; n--) {
      const folded = foldName(words.slice(at, at + n).join(' '));
      if (titles.has(folded) && !names.has(folded)) break;
    }
    if (n <= 0) return at;
    at += n;
  }
}

/** Whether a title is only a form of address: Mr, Mrs, Dr, Sir. */
export function isCourtesy(title: string): boolean {
  return courtesies.has(foldName(title));
}

/** The sex that a form of address tells. */
export function sexOf(title: string): 'male' | 'female' | null {
  const folded = foldName(title);
  if (/^(?:mr|sir|lord|king|prince|herr|monsieur|señor)$/.test(folded)) return 'male';
  if (/^(?:mrs|ms|miss|dame|lady|queen|princess|madam|mme|frau)$/.test(folded)) return 'female';
  return null;
}
