import type { Token } from '../language/sentence.ts';
import type { NameRange } from './name-tagger.ts';

/**
 * A name with the syllables of a given name behind a hyphen, which words are split at: *Ban Ki-moon*, *Park Geun-hye*. It is that
 * of a person. Not *Merkel-led*, *Seoul-based*: what stands on both sides of the hyphen is one syllable, behind a family name.
 */
export function withGivenSyllables(range: NameRange, tokens: readonly Token[]): NameRange {
  const { from, to } = range;
  const [last, hyphen, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (to - from < 2 || !last || !hyphen || !next || hyphen.text !== '-') return range;
  const isOneWord = last.end === hyphen.start && hyphen.end === next.start;
  const isGiven = SYLLABLE.test(last.text) && isLower(next.text) && SYLLABLE.test(next.text);
  if (!isOneWord || !isGiven || WORD.test(next.text)) return range;
  return { ...range, to: to + 2, type: 'PERSON' };
}

const isLower = (text: string) => text === text.toLowerCase();

/** A syllable of Korean or Chinese names, as they are written in English. */
const SYLLABLE =
  /^(?:[bcdfghjklmnprstwxyz]|ch|sh|zh|ts|hs|kh|kw|gw|hw|kk|tt|pp|ss|jj)?(?:[aeiou]|y[aeou]|ae|ai|ao|au|ea|ee|ei|eo|eu|ew|ia|iao|ie|io|iu|oe|oi|oo|ou|ow|ua|uai|ue|ui|uo|wa|we|wi|wo|yae|yeo|yew|yoo|you|yu)(?:[gklmnpt]|ng|ck|h|k)?$/i;

/** Words that are made like a syllable: *Hong Kong-run*, *the Hong Kong-to-Perth route*. */
const WORD = /^(?:run|won|hit|met|set|cut|let|lit|to|in|on|up|at|no|non|so|man|men|long|like)$/i;
