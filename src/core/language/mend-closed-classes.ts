import { tagNumber, type TagNames } from './tag-names.ts';

/** All words that may be determiners. */
const DETERMINER =
  /^(?:the|an?|this|that|these|those|each|every|either|neither|another|all|both|some|any|no|half|such|many|quite|enough|what|which)$/i;
const BE = /^(?:is|are|was|were|be|been)$/;
/** Pronouns that stand behind prepositions. */
const OBJECT = /^(?:me|him|her|us|them|it)$/;
/** What opens the noun phrase that *there is* tells of. */
const OPENING = /^(?:no|an?|some|any|several|many|few)$/;
/** Words that are always numbers, as *one* and *second* are not. */
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/;

/**
 * Mends tags of classes whose words are few and known, before the tree is built: in *Falk's arrest* and *Tarnholm's councillors
 * voted* no article opens the sentence but a name, whose are what follows, and in *said there were no injuries* the word *there*
 * tells of no place. *Fourteen* that opens a sentence is a number as well, a dash is a mark, and *about* before *her* a preposition.
 */
export function createClosedClassMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [name, possessive] = [tag('PROPN', 'NNP'), tag('PART', 'POS')];
  const [existential, number] = [tag('PRON', 'EX'), tag('NUM', 'CD')];
  const determiner = tag('DET', 'DT');
  const [mark, preposition] = [tag('PUNCT', ':'), tag('ADP', 'IN')];

  return function mendClosedClasses(words: readonly string[], tags: Int32Array): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);
    const isName = (i: number) =>
      nameAt(i) === 'DT' && /^\p{Lu}\p{Ll}/u.test(words[i]!) && !DETERMINER.test(words[i]!);

    /** *Tarnholm's councillors voted*: where a verb in a form of its own follows the noun, *'s* is no verb. */
    function isOwner(i: number): boolean {
      if (!/^['’]s$/.test(words[i + 1] ?? '') || nameAt(i + 1) !== 'VBZ') return false;
      let at = i + 2;
      while (/^(?:JJ|CD|NNP?S?)$/.test(nameAt(at))) at++;
      return at > i + 2 && /^(?:VB[DZP]|MD)$/.test(nameAt(at));
    }

    /** *the people there are a burden*: behind a noun it does tell of a place. */
    const isExistential = (i: number) =>
      nameAt(i) === 'RB' &&
      words[i] === 'there' &&
      BE.test(words[i + 1] ?? '') &&
      (OPENING.test(words[i + 2] ?? '') || nameAt(i + 2) === 'CD') &&
      !/^NN/.test(nameAt(i - 1));

    /** *the doubts that voters have about her*: only what is counted has *about* for its adverb, and *that is about it*. */
    const isAbout = (i: number) =>
      nameAt(i) === 'RB' &&
      words[i] === 'about' &&
      /^(?:VB|NN)/.test(nameAt(i - 1)) &&
      !/^['’]s$/.test(words[i - 1]!) &&
      !BE.test(words[i - 1]!) &&
      OBJECT.test(words[i + 1] ?? '');

    const isNumber = (i: number) => NUMBER.test(i === 0 ? words[i]!.toLowerCase() : words[i]!);

    /** *Some 40%*: not how they said it. */
    const isSome = (i: number) =>
      nameAt(i) === 'RB' && /^some$/i.test(words[i]!) && nameAt(i + 1) === 'CD';

    /**
     * *told Canal Six*, *Marks & Spencer*: behind a name, or on either side of a mark that joins two names of a firm; not in a headline
     * full of capitals (*Rosk Ferry Fire Kills Two*).
     */
    const isPartOfName = (i: number) =>
      (isCapital(i) && nameAt(i) === 'CD' && nameAt(i - 1) === 'NNP' && isSmall(i - 2)) ||
      isJoined(i, i + 1, i + 2) ||
      isJoined(i, i - 1, i - 2);
    const isSmall = (i: number) => /^\p{Ll}/u.test(words[i] ?? '');
    const isCapital = (i: number) => /^\p{Lu}\p{Ll}/u.test(words[i] ?? '');
    const isJoined = (i: number, mark: number, other: number) =>
      words[mark] === '&' && isCapital(i) && isCapital(other) && /^NNP?S?$/.test(nameAt(i));

    for (let i = 0; i < words.length - 1; i++)
      if (tags[i] !== number && isNumber(i)) tags[i] = number;
      else if (isPartOfName(i)) tags[i] = name;
      else if (isSome(i)) tags[i] = determiner;
      else if (isName(i)) {
        tags[i] = name;
        if (isOwner(i)) tags[i + 1] = possessive;
      } else if (isExistential(i)) tags[i] = existential;
      else if (isAbout(i)) tags[i] = preposition;
      // *Norway – short of snow – sold it*: whose something is, no dash tells.
      else if (/^[–—]$/.test(words[i]!) && tags[i] === possessive) tags[i] = mark;
  };
}
