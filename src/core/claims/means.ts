import data from '../../../data/claims/means.json' with { type: 'json' };
import type { Sentence } from '../language/sentence.ts';
import { wordSet } from '../text/word-list.ts';

const vehicles = wordSet(data.vehicles);
const moving = wordSet(data.moving);
const ways = wordSet(data.ways);

/**
 * *taken to hospital by helicopter*, *sent by post*, *elected by secret ballot*: how it was done, and nobody who did it. In
 * *Cyclist killed by lorry* the lorry did.
 *
 * @param verb Lemma of the verb.
 * @param noun The phrase behind *by*.
 */
export function isMeans({ tokens, nouns }: Sentence, verb: string, noun: number): boolean {
  const { from, head } = nouns[noun]!;
  const { tag, lemma } = tokens[head]!;
  // *was extended by six months*
  if (/^(?:minute|hour|day|week|month|year)$/.test(lemma)) return true;
  const isBare = tokens.slice(from, head).every((token) => /^(?:JJ|NN)$/.test(token.tag));
  if (tag !== 'NN' || !isBare) return false;
  return ways.has(lemma) || (vehicles.has(lemma) && moving.has(verb));
}
