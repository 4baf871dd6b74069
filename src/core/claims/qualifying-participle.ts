import data from '../../../data/claims/qualifying-participles.json' with { type: 'json' };
import type { Clause, Sentence } from '../language/sentence.ts';
import { wordSet } from '../text/word-list.ts';

const qualifying = wordSet(data.participles);
const telling = wordSet(data.telling);

/**
 * Whether a clause is only a participle that says which ones: *striking dockers*, *a sleeping car*, *at walking pace*. It
 * tells nothing by itself; *missing* does.
 */
export function isQualifier({ tokens, verbs }: Sentence, { verb }: Clause): boolean {
  const { head: at, from } = verbs[verb]!;
  const { tag, lemma, text, relation, head } = tokens[at]!;
  const next = tokens[at + 1];
  if (tag !== 'VBG' || from !== at || !next || telling.has(lemma)) return false;
  if (relation === 'amod') return head > at && /^(?:JJ|NN)/.test(next.tag);
  const before = tokens[at - 1]?.tag;
  return (
    qualifying.has(text.toLowerCase()) &&
    (before === 'IN' || before === 'RP') &&
    (next.tag === 'NNS' || next.lemma === 'pace')
  );
}
