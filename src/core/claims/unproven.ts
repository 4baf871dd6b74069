import data from '../../../data/language/content-nouns.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import type { Clause, Sentence } from '../language/sentence.ts';

const content = wordSet(data.nouns);

/**
 * *found no evidence that it leaked*, *did not have proof that he lied*, *bristled at the suggestion that it was staged*: nobody
 * says that it did, nor that he lied.
 */
export function isUnproven({ tokens, verbs }: Sentence, { from }: Clause): boolean {
  const noun = from - 1;
  if (THOUGHTS.test(tokens[noun]?.lemma ?? '') && tokens[from]?.lemma === 'that') return true;
  if (!content.has(tokens[noun]?.lemma ?? '')) return false;
  let first = noun;
  while (/^(?:JJ[RS]?|DT)$/.test(tokens[first - 1]?.tag ?? '')) first--;
  if (tokens.slice(first, noun).some(({ lemma }) => lemma === 'no')) return true;
  const verb = verbs.find(({ to }) => to === first);
  return verb !== undefined && (verb.negated || tokens[verb.head]!.lemma === 'lack');
}

/** What is thought, and by that is not said to be so. */
const THOUGHTS = /^(?:suggestion|notion|idea|possibility|prospect|likelihood|chance|speculation)$/;
