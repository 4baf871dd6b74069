import data from '../../../data/claims/deeds.json' with { type: 'json' };
import type { Clause, Sentence } from '../language/sentence.ts';
import { wordSet } from '../text/word-list.ts';

const givesAway = wordSet(data.givesAway);

/** The two noun phrases right behind a verb, by their numbers. */
export interface TwoObjects {
  readonly whom: number;
  readonly thing: number;
  /** Whether the first gets the second: *paid him a sum*; not in *fined him a sum*. */
  readonly isGiven: boolean;
}

/**
 * *granted the company an injunction*, *pays each family 40,000 crowns*, *fined Basko 3 million*: of two phrases right behind a
 * verb, the first is whoever gets or loses the second, whichever of them was read as the object; null where the object is all
 * that stands there.
 */
export function twoObjects(
  { tokens, verbs, nouns }: Sentence,
  { verb, object }: Clause,
): TwoObjects | null {
  if (object === null) return null;
  const { head, to } = verbs[verb]!;
  const isBehind = nouns[object]!.from > to && nouns[object - 1]?.from === to;
  const whom = isBehind ? object - 1 : object;
  const thing = nouns[whom + 1];
  if (thing?.from !== nouns[whom]!.to) return null;
  const isGiven = givesAway.has(tokens[head]!.lemma);
  const isThing = /^(?:DT|CD|PRP\$|JJ|\$|NNS?)$/.test(tokens[thing.from]!.tag);
  if (!isThing || !(isGiven || tokens[nouns[whom]!.head]!.relation === 'iobj')) return null;
  return { whom, thing: whom + 1, isGiven };
}
