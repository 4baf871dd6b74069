import { isWeekday } from '../calendar/day-names.ts';
import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';

const IN_COMPOUND = /^NN/;
const FINITE_PAST = /^(?:VBD|MD)$/;

/**
 * Mends tags of words that are part of a compound noun and were taken for verbs, before the tree is built: *the appeals court in
 * Lyon*, *on Tuesday evening the jury*, *Trade minister Anna Lind resigned*.
 */
export function createCompoundMender(names: TagNames) {
  const { penn } = names;
  const noun = tagNumber(names, 'NOUN', 'NN');

  return function mendCompounds(
    words: readonly string[],
    tags: Int32Array,
    senses: Int32Array,
  ): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);

    /** *Trade minister Anna Lind resigned*: where nouns alone lead to the past of a verb, the first is no order. */
    function opensSubject(): boolean {
      if (!/^VBP?$/.test(nameAt(0)) || nameAt(1) !== 'NN') return false;
      let next = 1;
      while (IN_COMPOUND.test(nameAt(next))) next++;
      return FINITE_PAST.test(nameAt(next)) && (senses[0]! & partOfSpeech.noun) !== 0;
    }

    /** *the appeals court in Lyon*: where it is a verb after all, the tree makes it one again. */
    const isCourt = (i: number) =>
      words[i] === 'court' && /^VBP?$/.test(nameAt(i)) && nameAt(i - 1) === 'NNS';

    /** *on Tuesday evening the jury*. */
    const isEvening = (i: number) =>
      words[i] === 'evening' && nameAt(i) === 'VBG' && isWeekday(words[i - 1]!);

    if (opensSubject()) tags[0] = noun;
    for (let i = 1; i < words.length; i++) if (isCourt(i) || isEvening(i)) tags[i] = noun;
  };
}
