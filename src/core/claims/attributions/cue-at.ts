import type { CueWord, CueWords } from './cue-words.ts';
import { lower } from './phrases.ts';
import type { Stretch } from './stretch.ts';

/** The cue word at a verb, with its particles, and the token after it. */
export function cueAt(
  { tokens }: Pick<Stretch, 'tokens'>,
  words: CueWords,
  i: number,
): { word: CueWord; to: number } | null {
  const token = tokens[i];
  if (!token || !(token.pos === 'VERB' || standsAsVerb(tokens, i))) return null;
  for (const word of words.get(token.lemma) ?? []) {
    const to = i + 1 + word.particles.length;
    if (word.particles.every((particle, k) => lower(tokens[i + 1 + k]) === particle))
      return { word, to };
  }
  return null;
}

/** `The company hopes to finish it`: a plural noun right after a singular one, before an infinitive or a clause. */
function standsAsVerb(tokens: Stretch['tokens'], i: number): boolean {
  const { tag, text } = tokens[i]!;
  if (tag !== 'NNS' || /^\p{Lu}/u.test(text)) return false;
  if (/^(i|you|he|she|it|we|they|who)$/i.test(tokens[i - 1]?.text ?? '')) return true;
  return (
    /^(NN|NNP|PRP)$/.test(tokens[i - 1]?.tag ?? '') &&
    /^(TO|PRP|IN)$/.test(tokens[i + 1]?.tag ?? '')
  );
}
