import data from '../../../data/claims/places.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import type { Phrase } from './statement.ts';

/** Nouns that say what kind of place, or which part of it, the name after *of* is. */
const kinds = wordSet(data.kinds);

/**
 * The named places among the phrases of a statement, by their prepositions; *in the village of Orval*, *at the foot of Orval* are in Orval.
 *
 * @param prepositions Those behind which a place stands.
 */
export function namedPlaces<P extends Phrase>(
  phrases: readonly P[],
  prepositions: RegExp,
): readonly P[] {
  return phrases.flatMap((phrase) => {
    if (!phrase.named) return [];
    if (isOfThing(phrase, phrases)) return [];
    if (prepositions.test(phrase.role)) return [phrase];
    const kind = phrases.find(
      ({ role, head, end }) =>
        prepositions.test(role) &&
        (kinds.has(head) || kinds.has(head.replace(/s$/, ''))) &&
        end <= phrase.start &&
        phrase.start - end <= 4,
    );
    return phrase.role === 'of' && kind ? [{ ...phrase, role: kind.role }] : [];
  });
}

/** *the theft of a painting from the Verhagen Museum in Orval*: where the museum is, and not where something is done. */
function isOfThing({ role, start }: Phrase, phrases: readonly Phrase[]): boolean {
  return (
    role === 'in' &&
    phrases.some((other) => other.role === 'from' && other.named && other.end + IN.length === start)
  );
}

const IN = ' in ';
