import data from '../../../data/claims/cases.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import type { Quantity } from './claim.ts';

const illness = wordSet(data.illness);
const ofIllness = wordSet(data.ofIllness);
const ofOther = wordSet(data.ofOther);

/**
 * What a counted case is one of: *20 cases of measles*, *40 confirmed cases*, but *12 cases of fraud*, *the court heard 12 cases*; null
 * where nothing tells.
 *
 * @param words The words of its sentence, in lower case.
 */
export function kindOfCase(
  words: readonly string[],
  { modifiers }: Pick<Quantity, 'modifiers'>,
): 'illness' | 'other' | null {
  if (words.some((word) => illness.has(word))) return 'illness';
  const isOther = words.some(
    (word, i) => ofOther.has(word) || (/^cases?$/.test(word) && words[i + 1] === 'of'),
  );
  if (isOther) return 'other';
  return modifiers.some((word) => ofIllness.has(word)) ? 'illness' : null;
}
