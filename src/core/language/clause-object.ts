import { existential, phraseAt, relatives, type DraftInSentence } from './clause-draft.ts';
import type { Clause } from './sentence.ts';

/** Whom it is done to, or what *be* says of the subject; null for none. */
export function objectOf(inSentence: DraftInSentence, kind: Clause['kind']): number | null {
  const { tokens, nounAt, draft, own } = inSentence;
  if (existential(inSentence) !== undefined) {
    const told = own.find((i) => /^nsubj/.test(tokens[i]!.relation));
    return told === undefined ? null : phraseAt(nounAt, told);
  }
  if (draft.nucleus !== draft.group.head && tokens[draft.group.head]!.relation === 'cop') {
    const predicate = phraseAt(nounAt, draft.nucleus);
    const preposition = own.some((i) => tokens[i]!.relation === 'case');
    return preposition ? null : predicate;
  }
  const object =
    own.find((i) => tokens[i]!.relation === 'obj') ??
    own.find((i) => tokens[i]!.relation === 'iobj');
  if (object === undefined) return null;
  const { head } = tokens[draft.top]!;
  const pronoun = object < draft.nucleus && relatives.has(tokens[object]!.lemma);
  if (pronoun && kind === 'relative' && head >= 0) return phraseAt(nounAt, head);
  // The "that" of "said that …", taken for a pronoun.
  return pronoun && tokens[object]!.lemma === 'that' ? null : phraseAt(nounAt, object);
}
