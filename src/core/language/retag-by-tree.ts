import { takesClause } from './clause-verbs.ts';
import { partOfSpeech } from './lexicon.ts';
import type { Names, Parsed } from './tree-work.ts';
import { tagNumber } from './tag-names.ts';
import { mayBeParticiple } from './verb-forms.ts';

/** Relations of a noun. */
const OF_NOUN = /^(?:obj|iobj|nsubj|obl|nmod)(?::|$)/;

/** Relations of a word inside the phrase of a noun; none hangs on a verb. */
const OF_PHRASE = /^(?:det|amod|nummod|nmod:poss|case)(?::|$)/;

/**
 * Mends tags by the tree, which sees more of the sentence than the tagger did.
 *
 * @returns Takes the parts of speech that the dictionary has for each word, `partOfSpeech` bits.
 */
export function createTreeRetagger(names: Names): (parsed: Parsed, senses: Int32Array) => void {
  const { penn, relations } = names;
  const tagOf = (pos: string, name: string) => tagNumber(names, pos, name);
  const verbTags = new Map([
    [tagOf('NOUN', 'NNS'), { tag: tagOf('VERB', 'VBZ'), senses: partOfSpeech.verb << 4 }],
    [tagOf('NOUN', 'NN'), { tag: tagOf('VERB', 'VBP'), senses: partOfSpeech.verb }],
  ]);
  const [thirdPerson, auxiliary] = [tagOf('VERB', 'VBZ'), tagOf('AUX', 'VBP')];
  const [adjective, determiner, noun] = [
    tagOf('ADJ', 'JJ'),
    tagOf('DET', 'DT'),
    tagOf('NOUN', 'NN'),
  ];
  const isBeforeNoun = Uint8Array.from(penn, (tag) => (/^(?:DT|PRP\$)$/.test(tag) ? 1 : 0));
  const isFinite = Uint8Array.from(penn, (tag) => (/^(?:VB[DZP]|MD)$/.test(tag) ? 1 : 0));
  const isOfNoun = relations.map((relation) => OF_NOUN.test(relation));
  const isPartOfNoun = relations.map((relation) => OF_PHRASE.test(relation));
  const isSubjectLabel = relations.map((relation) => /^nsubj/.test(relation));
  const isPast = Uint8Array.from(penn, (tag) => (tag === 'VBD' ? 1 : 0));
  const compound = relations.indexOf('compound');
  const described = relations.indexOf('acl');
  const participle = tagOf('VERB', 'VBN');
  const subject = relations.indexOf('nsubj');
  const content = relations.indexOf('ccomp');
  const object = relations.indexOf('obj');
  const conjunct = relations.indexOf('conj');
  const conjunction = relations.indexOf('cc');
  const copula = relations.indexOf('cop');

  /** *won the final*: an adjective behind an article that the tree gives the part of a noun, if the dictionary has such a noun. */
  function retagAdjectives({ words, tags, labels }: Parsed, senses: Int32Array): void {
    for (let i = 1; i < words.length; i++) {
      const isNoun = isOfNoun[labels[i]!] && (senses[i]! & partOfSpeech.noun) !== 0;
      if (isNoun && tags[i] === adjective && tags[i - 1] === determiner) tags[i] = noun;
    }
  }

  /**
   * *Greyholm, opened in 1894, is the largest*: what describes a noun, has no subject and is not the only finite verb is no past,
   * though it looks like one.
   */
  function retagParticiples({ words, tags, heads, labels }: Parsed): void {
    for (let i = 1; i < words.length; i++) {
      if (
        labels[i] !== described ||
        heads[i]! > i ||
        isPast[tags[i]!] === 0 ||
        !mayBeParticiple(words[i]!)
      )
        continue;
      let [hasSubject, hasVerb] = [false, false];
      for (let j = 0; j < words.length; j++) {
        if (j < i) hasSubject ||= heads[j] === i && isSubjectLabel[labels[j]!]!;
        else if (j > i) hasVerb ||= isFinite[tags[j]!] === 1;
      }
      if (!hasSubject && hasVerb) tags[i] = participle;
    }
  }

  /** The tree has the last word: a noun with a subject or as content of *said*, but without *be*, is a verb, if the dictionary has such a verb. */
  function retagVerbs(parsed: Parsed, senses: Int32Array): void {
    const { words, tags, heads, labels } = parsed;
    for (let i = 0; i < words.length; i++) {
      // A word with a subject before it, or the head of what is said.
      const head = labels[i] === content ? i : labels[i] === subject ? heads[i]! : -1;
      if (head < i) continue;
      const verb = verbTags.get(tags[head]!);
      if (verb === undefined || (senses[head]! & verb.senses) === 0) continue;
      // *in the wake of it*: behind an article stands the noun.
      if (head > 0 && isBeforeNoun[tags[head - 1]!] === 1) continue;
      // *drone strikes are feared*: nor before a form that only several have, but *the laws, which he says are strict*.
      const isBeforePlural = verb.tag === thirdPerson && tags[head + 1] === auxiliary;
      if (isBeforePlural && !takesClause(words[head]!.replace(/s$/, ''))) continue;
      if (isNounAt(parsed, head, head === i ? -1 : i)) continue;
      tags[head] = verb.tag;
      // What was joined to the noun without *and* is the object of the verb: "measures 900 miles".
      for (let j = head + 1; j < words.length; j++)
        if (heads[j] === head && labels[j] === conjunct && !isJoined(parsed, j)) labels[j] = object;
    }
  }

  /**
   * Whether a word is a noun for all that: it has *be*, or an article or an adjective right before it (*he has serious concerns*), or it
   * is itself the subject of a past behind it (*the appeals court in Lyon ruled*).
   *
   * @param own The place of what was taken for its subject; −1 for none.
   */
  function isNounAt({ words, tags, heads, labels }: Parsed, at: number, own: number): boolean {
    for (let j = 0; j < words.length; j++) if (heads[j] === at && labels[j] === copula) return true;
    // *46 people, 11 of them staff*
    if (/^(?:them|whom|which)$/.test(words[at - 1]!) && words[at - 2] === 'of') return true;
    let first = at - 1;
    while (first > own && heads[first] === at && labels[first] === compound) first--;
    // *Britain and France support it*, *many Danes feel it*: what is taken for a part of the noun may be the subject.
    const isSure = first === at - 1 || tags[at - 1] === noun;
    if (isSure && first > own && heads[first] === at && isPartOfNoun[labels[first]!]) return true;
    const above = heads[at]!;
    if (!isSubjectLabel[labels[at]!]! || above < at || own !== at - 1 || isPast[tags[above]!] === 0)
      return false;
    return !words.slice(at, above).includes(',');
  }

  const isJoined = ({ words, heads, labels }: Parsed, i: number) =>
    words.some((_, j) => heads[j] === i && labels[j] === conjunction);

  return (parsed, senses) => {
    retagVerbs(parsed, senses);
    retagAdjectives(parsed, senses);
    retagParticiples(parsed);
  };
}
