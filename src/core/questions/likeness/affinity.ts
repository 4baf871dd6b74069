import { areKin } from '../kin.ts';
import { relateWords } from '../relate-words.ts';
import type { NearWord } from './near-words.ts';

/** What of a word is compared with another. */
export type Meaning = Pick<NearWord, 'lower' | 'stem' | 'predicate'>;

/** How near two words are in meaning, 0 to 1: one word, two for one thing or doing, or one a kind of the other. */
export function affinity(x: Meaning, y: Meaning): number {
  if (x.stem === y.stem) return 1;
  const key = x.lower < y.lower ? `${x.lower} ${y.lower}` : `${y.lower} ${x.lower}`;
  let found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, (found = compare(x, y)));
  return found;
}

/** What was looked up in WordNet for two words of two stems: an article says the same words again and again. */
const known = new Map<string, number>();
const MOST_KNOWN = 50_000;

function compare(x: Meaning, y: Meaning): number {
  if (x.predicate !== null && y.predicate !== null) return x.predicate === y.predicate ? 0.85 : 0;
  if (areKin(x.lower, y.lower)) return 0.85;
  const relation = relateWords(x.lower, y.lower);
  if (relation === 'synonym') return 0.8;
  return relation === 'general' || relation === 'special' ? 0.5 : 0;
}
