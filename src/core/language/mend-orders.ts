import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';

const FINITE = /^(?:VB[DZP]|MD)$/;
/** What opens a clause of its own, which may have a verb of its own: *Click here to see what happened*. */
const OPENING = /^(?:what|how|why|who|where|when|which|whether|that|if|as)$/i;

/**
 * Mends the order that opens a sentence and was taken for a noun, before the tree is built: nothing else is its verb in *Click here
 * to read more*, as it is in *Work here to mend the dam has ended*.
 */
export function createOrderMender(names: TagNames) {
  const { penn } = names;
  const base = tagNumber(names, 'VERB', 'VB');

  return function mendOrders(words: readonly string[], tags: Int32Array, senses: Int32Array): void {
    if (words[1] !== 'here' || !/^(?:to|for|if|and)$/.test(words[2] ?? '')) return;
    if (!/^NNP?$/.test(penn[tags[0]!]!) || (senses[0]! & partOfSpeech.verb) === 0) return;
    const clause = words.findIndex((word, i) => i > 1 && OPENING.test(word));
    const own = clause < 0 ? words : words.slice(0, clause);
    if (!own.some((_, i) => FINITE.test(penn[tags[i]!]!))) tags[0] = base;
  };
}
