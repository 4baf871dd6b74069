import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';

const FINITE = /^(?:VB[DZ]|MD)$/;
/** Words that count or point, and so are no names: *Many believed it*. */
const COUNTING =
  /^(?:many|several|few|fewer|most|more|less|much|such|other|others|another|same|former|latter|own|both)$/i;

/**
 * Mends subjects that were taken for verbs or adjectives, right before their verb, before the tree is built: *Lynch said no*, *Young filed a
 * suit*, *Fire destroys a mill*, *IS has taken the town*.
 */
export function createSubjectMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [noun, name] = [tag('NOUN', 'NN'), tag('PROPN', 'NNP')];

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

    const first = words.length > 2 ? opening() : undefined;
    if (first !== undefined) tags[0] = first;
    for (let i = 0; i < words.length; i++) {
      if (isStateName(i)) tags[i] = name;
    }
  };
}
