import data from '../../../data/claims/qualifying-participles.json' with { type: 'json' };
import type { Clause, Sentence } from '../language/sentence.ts';
import { wordSet } from '../text/word-list.ts';

const qualifying = wordSet(data.participles);
const telling = wordSet(data.telling);

/**
 * Whether a clause is only a participle that says which ones: *striking dockers*, *a sleeping car*, *at walking pace*, *a man
 * aged 57*. It tells nothing by itself; *missing* does.
 */
export function isQualifier({ tokens, verbs }: Sentence, { verb }: Clause): boolean {
  const { head: at, from } = verbs[verb]!;
  const { tag, lemma, text, relation, head } = tokens[at]!;
  const next = tokens[at + 1];
  if (tag === 'VBN' && text === 'aged' && from === at) return true;
  if (tag !== 'VBG' || from !== at || !next || telling.has(lemma)) return false;
  // *about walking pace*: what the tree joins to the noun behind it, as the first part of a compound too.
  if (relation === 'compound' && head === at + 1) return true;
  if (relation === 'amod') return head > at && /^(?:JJ|NN)/.test(next.tag);
  const before = tokens[at - 1]?.tag;
  return (
    qualifying.has(text.toLowerCase()) &&
    (before === 'IN' || before === 'RP') &&
    (next.tag === 'NNS' || next.lemma === 'pace')
  );
}
