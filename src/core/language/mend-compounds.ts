import { tagNumber, type TagNames } from './tag-names.ts';

const IN_COMPOUND = /^NN/;
const PREFIX = /^(?:by|out|off|after|over|under)$/i;
const PARTICLE = /^(?:off|up|out|down|in|over|on|back|away)$/;
const PARTICLES = /^(?:offs|ups|outs|downs|ins|overs|backs)$/;
/** What opens a noun phrase, or goes on with it. */
const OPENING = /^(?:DT|PRP\$|JJ[RS]?|POS|CD|NN)$/;

/**
 * Mends tags of words that are part of a compound noun and were taken for verbs, before the tree is built: *the appeals court in
 * Lyon*, *the by-election*.
 */
export function createCompoundMender(names: TagNames) {
  const { penn } = names;
  const noun = tagNumber(names, 'NOUN', 'NN');
  const nouns = tagNumber(names, 'NOUN', 'NNS');
  const name = tagNumber(names, 'PROPN', 'NNP');

  return function mendCompounds(words: readonly string[], tags: Int32Array): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);

    /** *the appeals court in Lyon*: where it is a verb after all, the tree makes it one again. */
    const isCourt = (i: number) =>
      words[i] === 'court' && /^VBP?$/.test(nameAt(i)) && nameAt(i - 1) === 'NNS';

    /** *raised its main interest rate the day before*: behind *interest* it is no verb. */
    const isRate = (i: number) =>
      words[i] === 'rate' && /^VBP?$/.test(nameAt(i)) && words[i - 1] === 'interest';

    /** *Rose Falk signed the treaty*: a name, where it opens a sentence before another that has a verb of its own. */
    function opensName(): boolean {
      if (!/^VB[DZP]?$/.test(nameAt(0)) || !/^\p{Lu}\p{Ll}/u.test(words[0]!)) return false;
      let next = 1;
      while (nameAt(next) === 'NNP') next++;
      return next > 1 && /^(?:VB[DZ]|MD)$/.test(nameAt(next));
    }

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

    if (opensName()) tags[0] = name;
    for (let i = 1; i < words.length; i++)
      if (isCourt(i) || isRate(i) || isPrefix(i) || isSuffix(i)) tags[i] = noun;
      else if (areSuffix(i)) tags[i] = nouns;
  };
}
