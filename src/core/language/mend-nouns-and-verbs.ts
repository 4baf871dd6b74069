import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';

/** What opens an object. */
const OBJECT = /^(?:DT|PRP\$|PRP|CD|NNS?|NNPS?|JJ|\$)$/;
/** What is cut, so that the two words together are a noun: *the power cut*. */
const CUT =
  /^(?:power|pay|rate|tax|job|price|budget|spending|salary|benefit|output|production|aid|cost|wage)$/;

/** Pasts behind which a clause may begin with its verb or a question: *what he said is true*, *all they did help people*. */
const FOLLOWED = /^(?:was|were|had|did|said|thought|wanted|needed|helped|let|made|saw|heard)$/i;

/**
 * Mends nouns that were taken for verbs and verbs for other words, by what stands around them, before the tree is built: *the Ostrava
 * stabbing*, *the power cut that hit the town*, *surrendered to police*.
 */
export function createNounMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [noun, name] = [tag('NOUN', 'NN'), tag('PROPN', 'NNP')];
  const [preposition, nouns] = [tag('ADP', 'IN'), tag('NOUN', 'NNS')];

  return function mendNouns(words: readonly string[], tags: Int32Array, senses: Int32Array): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);
    const hasSense = (i: number, sense: number) => (senses[i]! & sense) !== 0;

    /** *the Ostrava stabbing*: behind an article and a name, and without an object. */
    function isNamedDeed(i: number): boolean {
      if (nameAt(i) !== 'VBG' || nameAt(i - 1) !== 'NNP') return false;
      let first = i - 1;
      while (nameAt(first - 1) === 'NNP') first--;
      return (
        nameAt(first - 1) === 'DT' &&
        (hasSense(i, partOfSpeech.noun) || /^(?:VB[DNZ]|MD)$/.test(nameAt(i + 1))) &&
        !OBJECT.test(nameAt(i + 1))
      );
    }

    /** *the power cut that hit the town*, *a pay cut in May*. */
    function isCut(i: number): boolean {
      return (
        words[i] === 'cut' &&
        /^VB[DNP]?$/.test(nameAt(i)) &&
        CUT.test(words[i - 1] ?? '') &&
        /^(?:DT|PRP\$|JJ|CD)$/.test(nameAt(i - 2)) &&
        !OBJECT.test(nameAt(i + 1)) &&
        words[i + 1] !== 'by'
      );
    }

    /** *carried out eight air strikes*: behind a number, a noun without an *s* is no subject of one that has it. */
    function isCountedDeed(i: number): boolean {
      if (nameAt(i) !== 'VBZ' || nameAt(i - 1) !== 'NN' || nameAt(i - 2) !== 'CD') return false;
      if (/^(?:one|1)$/i.test(words[i - 2]!) || nameAt(i - 3) === 'NNP') return false;
      if (/^(?:has|does)$/.test(words[i]!)) return false;
      return hasSense(i, partOfSpeech.noun << 4);
    }

    /** *used stun grenades*: right behind a past with an object of its own, before the noun that it describes. */
    const isBesideNoun = (i: number) =>
      /^VBP?$/.test(nameAt(i)) &&
      /^VB[DN]$/.test(nameAt(i - 1)) &&
      /^NNS?$/.test(nameAt(i + 1)) &&
      !FOLLOWED.test(words[i - 1]!) &&
      hasSense(i, partOfSpeech.noun | partOfSpeech.verb);

    for (let i = 1; i < words.length; i++) {
      // *used by police*, but *a police officer*
      const isPolice = words[i] === 'police' && nameAt(i) === 'NN' && !/^NN/.test(nameAt(i + 1));
      if (isPolice) tags[i] = nouns;
      else if (isCountedDeed(i)) tags[i] = nouns;
      else if (isNamedDeed(i) || isCut(i) || isBesideNoun(i)) tags[i] = noun;
      else if (words[i - 1] === 'to' && nameAt(i) === 'VB') {
        // *fell to Earth*, *surrendered to police*
        const isName = /^\p{Lu}\p{Ll}/u.test(words[i]!);
        if (!isName && (words[i] !== 'police' || OBJECT.test(nameAt(i + 1)))) continue;
        tags[i] = isName ? name : nouns;
        tags[i - 1] = preposition;
      }
    }
  };
}
