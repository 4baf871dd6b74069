import type { DraftInSentence } from './clause-draft.ts';
import type { Clause, NounPhrase, Token } from './sentence.ts';

/** The prepositional phrases of a clause, and those that are joined to them. */
export function obliquesOf(
  { tokens, nounAt, draft, own, children }: DraftInSentence,
  nouns: readonly NounPhrase[],
): Clause['obliques'] {
  const phrases: { preposition: string; noun: number }[] = [];
  const take = (i: number) => {
    const noun = nounAt[i]!;
    if (noun < 0 || nouns[noun] === undefined) return;
    phrases.push({ preposition: prepositionOfPhrase(nouns[noun], i), noun });
  };
  for (const i of own) {
    if (!tokens[i]!.relation.startsWith('obl')) continue;
    take(i);
    // "in Kyiv and in Odesa", "in Kyiv and Odesa"
    for (const other of children[i]!) if (tokens[other]!.relation === 'conj') takeJoined(i, other);
  }
  // "is in Moscow"
  if (draft.nucleus !== draft.group.head && own.some((i) => tokens[i]!.relation === 'case'))
    take(draft.nucleus);
  return phrases;

  /** *in Keswa province*: the preposition before a phrase may hang on another word of it than its head. */
  function prepositionOfPhrase({ from, to }: NounPhrase, head: number): string {
    const own = prepositionOf(tokens, children, head);
    if (own !== '' || tokens[from - 1]?.relation !== 'case') return own;
    const { head: holder } = tokens[from - 1]!;
    return holder >= from && holder < to ? prepositionOf(tokens, children, holder) : '';
  }

  function takeJoined(first: number, other: number) {
    const noun = nounAt[other]!;
    if (noun < 0 || noun === nounAt[first]) return;
    const preposition =
      prepositionOf(tokens, children, other) || prepositionOf(tokens, children, first);
    phrases.push({ preposition, noun });
  }
}

/** *in*, *because of*; empty where there is none. */
function prepositionOf(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  noun: number,
): string {
  const own = children[noun]!;
  // *after four years of talks*: what may open a clause too is a preposition of a noun.
  const marker =
    own.find((i) => tokens[i]!.relation === 'case' && tokens[i]!.tag !== 'POS') ??
    own.find((i) => tokens[i]!.relation === 'mark' && tokens[i]!.tag === 'IN');
  if (marker === undefined) return '';
  const fixed = children[marker]!.filter((i) => tokens[i]!.relation === 'fixed');
  return [marker, ...fixed].map((i) => tokens[i]!.lemma).join(' ');
}
