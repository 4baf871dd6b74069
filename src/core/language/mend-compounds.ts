import { isWeekday } from '../calendar/day-names.ts';
import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';

const IN_COMPOUND = /^NN/;
const PREFIX = /^(?:by|out|off|after|over|under)$/i;
const PARTICLE = /^(?:off|up|out|down|in|over|on|back|away)$/;
const PARTICLES = /^(?:offs|ups|outs|downs|ins|overs|backs)$/;
/** What opens a noun phrase, or goes on with it. */
const OPENING = /^(?:DT|PRP\$|JJ[RS]?|POS|CD|NN)$/;
const FINITE_PAST = /^(?:VBD|MD)$/;

/**
 * Mends tags of words that are part of a compound noun and were taken for verbs, before the tree is built: *the appeals court in
 * Lyon*, *on Tuesday evening the jury*, *Trade minister Anna Lind resigned*.
 */
export function createCompoundMender(names: TagNames) {
  const { penn } = names;
  const noun = tagNumber(names, 'NOUN', 'NN');
  const nouns = tagNumber(names, 'NOUN', 'NNS');

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

    /** *in the by-election*: a little word before a hyphen and a noun is part of the noun. */
    const isPrefix = (i: number) =>
      PREFIX.test(words[i]!) &&
      nameAt(i) === 'IN' &&
      words[i + 1] === '-' &&
      IN_COMPOUND.test(nameAt(i + 2)) &&
      words[i + 3] !== '-' &&
      OPENING.test(nameAt(i - 1));

    /** *the run-off was held*, *a build-up of troops*: so is one behind a hyphen. */
    const isSuffix = (i: number) =>
      PARTICLE.test(words[i]!) &&
      /^(?:RP|IN|RB)$/.test(nameAt(i)) &&
      words[i - 1] === '-' &&
      /^(?:NN|VBP?)$/.test(nameAt(i - 2)) &&
      OPENING.test(nameAt(i - 3));

    /** *the lay-offs began*. */
    const areSuffix = (i: number) =>
      PARTICLES.test(words[i]!) && words[i - 1] === '-' && OPENING.test(nameAt(i - 3));

    if (opensSubject()) tags[0] = noun;
    for (let i = 1; i < words.length; i++)
      if (isCourt(i) || isEvening(i) || isPrefix(i) || isSuffix(i)) tags[i] = noun;
      else if (areSuffix(i)) tags[i] = nouns;
  };
}
