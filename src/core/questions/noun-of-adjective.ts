import { stemOf } from './stem.ts';
import type { Told } from './told.ts';

/** *mayoral*, *presidential*, *parliamentary*: an adjective that says no more than its noun. */
const OF_NOUN = /^(\p{L}{4,}?)(?:i?al|ary)$/u;

/**
 * Whether an article has the noun of which a word is the adjective: *the mayoral election* is the one of an article that
 * tells how a mayor was chosen.
 *
 * @param word In lower case.
 */
export function hasNounOf(word: string, { hasWord }: Told): boolean {
  const noun = OF_NOUN.exec(word)?.[1];
  return noun !== undefined && hasWord(stemOf(noun));
}
