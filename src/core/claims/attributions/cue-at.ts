import { isSubjectPronoun } from '../../language/pronouns.ts';
import type { CueWord, CueWords } from './cue-words.ts';
import { isDayName, lower } from './phrases.ts';
import type { Stretch } from './stretch.ts';

/** The cue word at a verb, with its particles, and the token after it. */
export function cueAt(
  stretch: Stretch,
  words: CueWords,
  i: number,
): { word: CueWord; to: number } | null {
  const { tokens } = stretch;
  const token = tokens[i];
  if (!token) return null;
  const headline = stretch.titleCase && i > 0 ? headlineVerb(token.text) : null;
  if (token.pos !== 'VERB' && !headline && !standsAsVerb(tokens, i)) return null;
  for (const word of words.get(token.lemma) ?? (headline ? words.get(headline) : null) ?? []) {
    const to = i + 1 + word.particles.length;
    // *reported on Monday that it was closed*: the day, and not what it is reported on.
    if (word.particles.length > 0 && isDayName(tokens[to])) continue;
    if (word.particles.every((particle, k) => lower(tokens[i + 1 + k]) === particle))
      return { word, to };
  }
  return null;
}

/** `The company hopes to finish it`: a plural noun right after a singular one, before an infinitive or a clause. */
function standsAsVerb(tokens: Stretch['tokens'], i: number): boolean {
  const { tag, text } = tokens[i]!;
  if (tag !== 'NNS' || /^\p{Lu}/u.test(text)) return false;
  const before = tokens[i - 1]?.text ?? '';
  if (isSubjectPronoun(before) || /^(?:you|who)$/i.test(before)) return true;
  return (
    /^(NN|NNP|PRP)$/.test(tokens[i - 1]?.tag ?? '') &&
    /^(TO|PRP|IN)$/.test(tokens[i + 1]?.tag ?? '')
  );
}

/** `Backs` for the verb `back`: headlines in title case look like names to a tagger. */
function headlineVerb(word: string): string | null {
  const lower = word.toLowerCase();
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:sh|ch|ss)es$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : null;
}
