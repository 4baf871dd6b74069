import { takesClause } from './clause-verbs.ts';
import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';

const FINITE = /^(?:VB[DZ]|MD)$/;
/** Words that count or point, and so are no names: *Many believed it*. */
const COUNTING =
  /^(?:many|several|few|fewer|most|more|less|much|such|other|others|another|same|former|latter|own|both)$/i;
/** Forms that only a subject in the plural has. */
const OF_SEVERAL = /^(?:are|were|have)$/;

/**
 * Mends subjects that were taken for verbs or adjectives, right before their verb, before the tree is built: *Lynch said no*, *Young filed a
 * suit*, *Fire destroys a mill*, *drone strikes are feared*, *a company source told us*, *IS has taken the town*.
 */
export function createSubjectMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [noun, nouns, name] = [tag('NOUN', 'NN'), tag('NOUN', 'NNS'), tag('PROPN', 'NNP')];

  return function mendSubjects(
    words: readonly string[],
    tags: Int32Array,
    senses: Int32Array,
  ): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);
    const hasSense = (i: number, sense: number) => (senses[i]! & sense) !== 0;

    /** *Lynch said no*, *Fire destroys a mill*, *Young filed a suit*: what opens a sentence right before its verb. */
    function opening(): number | undefined {
      const word = words[0]!;
      if (!/^\p{Lu}\p{Ll}/u.test(word) || !FINITE.test(nameAt(1)) || COUNTING.test(word)) return;
      if (/^VBP?$/.test(nameAt(0)) && word !== 'Let')
        return hasSense(0, partOfSpeech.noun) ? noun : name;
      // *Clear is that it failed*; *Nigerian thieves hire a truck*, where the noun is the one that was taken for a verb.
      const isBe = /^(?:is|was|are|were|has|had)$/.test(words[1]!);
      const isSure = nameAt(1) !== 'VBZ' || words[1] === 'says';
      const isNamed = nameAt(0) === 'JJ' && isSure && !isBe && !hasSense(0, partOfSpeech.adverb);
      return isNamed ? name : undefined;
    }

    /** *IS has taken the town*: capitals in a sentence that has small letters around them. */
    const isStateName = (i: number) =>
      words[i] === 'IS' &&
      nameAt(i).startsWith('VB') &&
      (i === 0 || /\p{Ll}/u.test(words[i - 1]!)) &&
      /^\p{Ll}/u.test(words[i + 1] ?? '') &&
      nameAt(i - 1) !== 'PRP';

    /** *drone strikes are feared*: the verb behind it has a subject in the plural, and a verb beside it has none. */
    const isPlural = (i: number) =>
      nameAt(i) === 'VBZ' &&
      words[i] !== 'does' &&
      OF_SEVERAL.test(words[i + 1] ?? '') &&
      /^(?:NNP?|JJ)$/.test(nameAt(i - 1)) &&
      hasSense(i, partOfSpeech.noun << 4) &&
      !takesClause(words[i]!.replace(/s$/, ''));

    /** *a company source told us*: such a form goes with no noun in the singular. */
    const isSingular = (i: number) =>
      nameAt(i) === 'VBP' &&
      FINITE.test(nameAt(i + 1)) &&
      /^(?:NNP?|JJ)$/.test(nameAt(i - 1)) &&
      hasSense(i, partOfSpeech.noun) &&
      !takesClause(words[i]!.toLowerCase());

    const first = words.length > 2 ? opening() : undefined;
    if (first !== undefined) tags[0] = first;
    for (let i = 0; i < words.length; i++) {
      if (isStateName(i)) tags[i] = name;
      else if (i > 0 && isPlural(i)) tags[i] = nouns;
      else if (i > 0 && isSingular(i)) tags[i] = noun;
    }
  };
}
