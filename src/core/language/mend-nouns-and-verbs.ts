import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';
import { mayBeParticiple, mayBePast, verbOf } from './verb-forms.ts';

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|wo|ca|cannot|['’]ll)$/i;
const ANY_MODAL =
  /^(?:will|would|can|could|may|might|must|shall|should|ought|need|dare|wo|ca|sha|cannot|['’]ll|['’]d)$/i;
/** What may stand between a modal and its verb. */
const BETWEEN = /^(?:not|n['’]t|also|now|soon|then|never|only|always|finally)$/i;
/** What such a word is taken for where it is the verb. */
const TAKEN = /^(?:RB|JJ|IN|NN)$/;
/** What opens an object. */
const OBJECT = /^(?:DT|PRP\$|PRP|CD|NNS?|NNPS?|JJ|\$)$/;
/** What is cut, so that the two words together are a noun: *the power cut*. */
const CUT =
  /^(?:power|pay|rate|tax|job|price|budget|spending|salary|benefit|output|production|aid|cost|wage)$/;
/** What a phrase behind a preposition is made of. */
const OF_PHRASE = /^(?:DT|PRP\$|POS|CD|JJ|NNS?|NNPS?)$/;
const RATE = /^(?:percent|per|pc|%)$/;
const RELATIVE = /^(?:where|who|which|that)$/;

/**
 * Mends nouns that were taken for verbs and verbs for other words, by what stands around them, before the tree is built: *will close
 * in June*, *the Ostrava stabbing*, *the power cut that hit the town*, *where 900 people work*, *surrendered to police*.
 */
export function createNounMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [base, present, past] = ['VB', 'VBP', 'VBD'].map((name) => tag('VERB', name)) as [
    number,
    number,
    number,
  ];
  const [noun, name] = [tag('NOUN', 'NN'), tag('PROPN', 'NNP')];
  const [preposition, nouns] = [tag('ADP', 'IN'), tag('NOUN', 'NNS')];

  return function mendNouns(words: readonly string[], tags: Int32Array, senses: Int32Array): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);
    const isVerbAt = (i: number) => /^(?:VB|MD)/.test(nameAt(i));
    const hasSense = (i: number, sense: number) => (senses[i]! & sense) !== 0;

    /** *will close in June*: behind a modal stands a verb, if no other does. */
    function isBehindModal(i: number): boolean {
      let at = i - 1;
      while (at > 0 && BETWEEN.test(words[at]!)) at--;
      return (
        at >= 0 &&
        nameAt(at) === 'MD' &&
        MODAL.test(words[at]!) &&
        TAKEN.test(nameAt(i)) &&
        !BETWEEN.test(words[i]!) &&
        hasSense(i, partOfSpeech.verb) &&
        !isVerbAt(i + 1) &&
        !/^(?:RB|TO)$/.test(nameAt(i + 1))
      );
    }

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

    /** *the water bill*: which words are modals is known. */
    const isNoModal = (i: number) =>
      nameAt(i) === 'MD' && !ANY_MODAL.test(words[i]!) && hasSense(i, partOfSpeech.noun);

    /** *before dawn*, *at noon*. */
    const isPartOfDay = (i: number) =>
      /^VBP?$/.test(nameAt(i)) &&
      /^(?:dawn|dusk|noon|midnight|sunrise|sunset|nightfall|daybreak)$/.test(words[i]!) &&
      /^(?:before|after|at|by|since|until|around)$/.test(words[i - 1]!);

    /** *where 900 people work*: the clause would have no verb. */
    function isVerbOfRelative(i: number): boolean {
      if (nameAt(i) !== 'NN' || nameAt(i - 1) !== 'NNS' || !hasSense(i, partOfSpeech.verb))
        return false;
      let opens = i - 1;
      while (opens > 0 && OBJECT.test(nameAt(opens))) opens--;
      if (!RELATIVE.test(words[opens]!)) return false;
      let next = i + 1;
      while (next < words.length && !/^[,.:;]$/.test(words[next]!))
        if (isVerbAt(next++)) return false;
      return true;
    }

    /** *rose*, *were cut*, *will fall*, *jumped by 12 percent*: a verb that cannot describe the noun before it. */
    function isFiniteAt(i: number): boolean {
      if (nameAt(i) === 'MD' || /^(?:was|were|has|have|had|is|are)$/.test(words[i] ?? ''))
        return true;
      if (nameAt(i) !== 'VBD') return false;
      const word = words[i]!;
      if (verbOf(word) !== undefined) return mayBePast(word) && !mayBeParticiple(word);
      const number = /^(?:by|to|from)$/.test(words[i + 1] ?? '') ? i + 2 : i + 1;
      return nameAt(number) === 'CD' && RATE.test(words[number + 1] ?? '');
    }

    /** *Coffee exports from Pelland rose*: the noun before it and what stands behind it leave the verb to another word. */
    function isGoods(i: number): boolean {
      if (nameAt(i) !== 'VBZ' || !hasSense(i, partOfSpeech.noun << 4)) return false;
      if (nameAt(i + 1) !== 'IN' && words[i + 1] !== 'to') return false;
      for (let at = 0; at < i; at++) if (!/^(?:DT|JJ|NNP?S?|POS)$/.test(nameAt(at))) return false;
      let end = i + 2;
      while (OF_PHRASE.test(nameAt(end)) && (end === i + 2 || !/^(?:DT|PRP\$)$/.test(nameAt(end))))
        end++;
      return end > i + 2 && isFiniteAt(end);
    }

    /** *carried out eight air strikes*: behind a number, a noun without an *s* is no subject of one that has it. */
    function isCountedDeed(i: number): boolean {
      if (nameAt(i) !== 'VBZ' || nameAt(i - 1) !== 'NN' || nameAt(i - 2) !== 'CD') return false;
      if (/^(?:one|1)$/i.test(words[i - 2]!) || nameAt(i - 3) === 'NNP') return false;
      return hasSense(i, partOfSpeech.noun << 4);
    }

    /** *Fire swept through a mill.*: what opens a sentence before the past of a verb is no order. */
    function isSubjectOfNext(): boolean {
      const word = words[1] ?? '';
      return (
        nameAt(0) === 'VB' &&
        hasSense(0, partOfSpeech.noun) &&
        /^(?:JJ|VB[DN])$/.test(nameAt(1)) &&
        verbOf(word) !== undefined &&
        verbOf(word) !== word &&
        mayBePast(word)
      );
    }

    if (isSubjectOfNext()) {
      tags[0] = noun;
      tags[1] = past;
    }
    for (let i = 1; i < words.length; i++) {
      if (isBehindModal(i)) tags[i] = base;
      else if (isGoods(i) || isCountedDeed(i)) tags[i] = nouns;
      else if (isNamedDeed(i) || isCut(i) || isNoModal(i) || isPartOfDay(i)) tags[i] = noun;
      else if (isVerbOfRelative(i)) tags[i] = present;
      else if (words[i - 1] === 'to' && nameAt(i) === 'VB') {
        // *fell to Earth*, *surrendered to police*
        const isName = /^\p{Lu}\p{Ll}/u.test(words[i]!);
        if (!isName && (words[i] !== 'police' || OBJECT.test(nameAt(i + 1)))) continue;
        tags[i] = isName ? name : noun;
        tags[i - 1] = preposition;
      }
    }
  };
}
