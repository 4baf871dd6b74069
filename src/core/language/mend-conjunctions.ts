import data from '../../../data/language/content-nouns.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';

const content = wordSet(data.nouns);

/** What begins the subject of a clause: behind such a noun, one with a subject of its own is what the noun is of. */
const SUBJECT = /^(?:NNP?S?|DT|PRP\$?|CD|JJ)$/;
/** What stands right behind the subject of such a clause, where that looks like a verb: *that rockets made abroad were used*. */
const BEHIND_SUBJECT = /^(?:VB[DNP]|MD)$/;

/**
 * Mends *that* behind a noun whose content it opens, before the tree is built: in *has evidence that rockets made abroad were
 * used* nothing describes the evidence.
 */
export function createConjunctionMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [that, pronoun, nouns] = [tag('SCONJ', 'IN'), tag('PRON', 'WDT'), tag('NOUN', 'NNS')];

  return function mendConjunctions(
    words: readonly string[],
    tags: Int32Array,
    senses: Int32Array,
  ): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);

    /** *rockets* of *that rockets made abroad were used*, taken for what somebody does. */
    const isSubject = (i: number) =>
      (senses[i]! & (partOfSpeech.noun << 4)) !== 0 && BEHIND_SUBJECT.test(nameAt(i + 1));

    /** *any doubts that voters have about her*, *the greatest fear that I have ever felt*: the noun is what somebody has or felt. */
    function isWhatIsHad(that: number): boolean {
      let verb = that + 1;
      while (SUBJECT.test(nameAt(verb)) || nameAt(verb) === 'RB') verb++;
      if (!/^ha(?:ve|s|d)$/.test(words[verb] ?? '')) return false;
      return words[verb + 1] === 'ever' || /^(?:IN|[.,:])$/.test(nameAt(verb + 1));
    }

    for (let i = 1; i < words.length - 1; i++) {
      if (words[i] !== 'that' || !content.has(words[i - 1]!.toLowerCase())) continue;
      const isOpened = isSubject(i + 1);
      if (isOpened) tags[i + 1] = nouns;
      if (isWhatIsHad(i)) tags[i] = pronoun;
      else if (isOpened || SUBJECT.test(nameAt(i + 1))) tags[i] = that;
    }
  };
}
