import data from '../../../data/claims/deeds.json' with { type: 'json' };
import type { Clause, Sentence } from '../language/sentence.ts';
import { wordSet } from '../text/word-list.ts';

const givesAway = wordSet(data.givesAway);

/**
 * *granted the company an injunction*, *pays each family 40,000 crowns*: of two phrases right behind a verb of giving, the
 * first is whoever gets the second.
 *
 * @returns The number of the noun phrase that is given; null where the object is what is given.
 */
export function givenThing({ tokens, verbs, nouns }: Sentence, { verb, object }: Clause) {
  const { head } = verbs[verb]!;
  const whom = object === null ? undefined : nouns[object];
  if (!whom || !givesAway.has(tokens[head]!.lemma)) return null;
  const given = nouns.findIndex(({ from }) => from === whom.to);
  if (given < 0) return null;
  const first = tokens[nouns[given]!.from]!;
  return /^(?:DT|CD|PRP\$|JJ|\$|NNS?)$/.test(first.tag) ? given : null;
}
