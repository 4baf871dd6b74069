import data from '../../../data/language/undirected-verbs.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import { takesClause } from './clause-verbs.ts';
import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';
import { mayBeParticiple, mayBePast, verbOf } from './verb-forms.ts';

const alone = wordSet(data.alone);
const withPreposition = wordSet(data.with);
const closing = wordSet(data.closing);
const closingThird = new Set(
  [...closing].map((verb) => verb.replace(/y$/, 'ie').replace(/(?:sh|x|s)$/, '$&e') + 's'),
);

/** How many words a sentence may have that ends with its verb: *Trade talks resume*. */
const SHORT = 7;

const FINITE = /^(?:VB[DZP]|MD)$/;
const ONE = /^(?:NNP?|PRP)$/;
const SEVERAL = /^NNP?S$/;
/** What follows a present that is no noun: a preposition, a particle, an object. */
const BEHIND = /^(?:IN|RP|DT|PRP|PRP\$|CD|\$)$/;
/** What ties a noun to another: *talks between two states*. */
const TYING = /^(?:between|among|including|like|such|per|than)$/;
const OBJECT = /^(?:DT|PRP|PRP\$|CD|\$|JJ|NNS?|NNPS?)$/;
/** What begins an object and stands behind no participle. */
const DETERMINED = /^(?:DT|PRP|PRP\$|CD|\$)$/;
/** Verbs that go on with *to*, which in a heading tells of a plan: *Monitors to meet in May*. */
const WITH_TO = /^(?:tries|struggles|fails|seeks|wants|hopes|vows|refuses)$/;
/** Adverbs that stand before a verb, and before no noun. */
const BEFORE_VERB =
  /^(?:also|now|then|later|soon|still|never|often|sometimes|already|recently|previously|eventually|finally|quickly|positively|usually|rarely|generally|mostly|apparently|reportedly|allegedly|briefly|suddenly|immediately|repeatedly)$/i;

/**
 * Finds the verb of a sentence that has none yet: with a full stop at its end and no finite verb, or none but that of what
 * somebody tells (*Bloomberg reports that he left*), one of its words was taken for another, or the order that opens it (*Call
 * police if you saw him*). *The gist of it lies in the price*, *The guards also control two gates*, *Some 2,000 people rallied in
 * Porta against it*.
 */
export function createMissingVerbMender(names: TagNames) {
  const { penn } = names;
  const tag = (name: string) => tagNumber(names, 'VERB', name);
  const [base, past, third, present] = [tag('VB'), tag('VBD'), tag('VBZ'), tag('VBP')];

  return function mendMissingVerbs(
    words: readonly string[],
    tags: Int32Array,
    senses: Int32Array,
  ): void {
    const { length } = words;
    if (length < 3 || words[length - 1] !== '.') return;
    const nameAt = (i: number) => (i < 0 || i >= length ? '' : penn[tags[i]!]!);
    const hasSense = (i: number, sense: number) => (senses[i]! & sense) !== 0;
    const isFinite = (_: string, i: number) => FINITE.test(nameAt(i));
    // *Call police if you saw him*
    const condition = words.findIndex((word, i) => word === 'if' && words[i + 1] === 'you');
    const isOrder = nameAt(0) === 'NN' && /^NN/.test(nameAt(1)) && hasSense(0, partOfSpeech.verb);
    if (isOrder && condition > 1 && !words.slice(0, condition).some(isFinite)) tags[0] = base;
    const finite = words.findIndex(isFinite);
    if (finite >= 0) {
      // *Bloomberg reports that the bank has cut its rate*
      const teller = words.indexOf('that') - 1;
      const isAlone =
        finite > teller && !words.slice(finite + 1).some((_, i) => isFinite('', finite + 1 + i));
      if (isAlone && isTeller(teller)) tags[teller] = third;
      return;
    }

    /** Whether a noun is what somebody tells: nothing but who does so stands before it. */
    function isTeller(i: number): boolean {
      if (nameAt(i) !== 'NNS' || !ONE.test(nameAt(i - 1)) || nameAt(i + 1) !== 'IN') return false;
      for (let at = 0; at < i; at++)
        if (!/^(?:DT|PRP\$|JJ|POS|NNP?)$/.test(nameAt(at))) return false;
      return takesClause(words[i]!.replace(/s$/, ''));
    }

    /** The place of the word before one, without adverbs that belong to a verb. */
    function subjectBefore(i: number): number {
      let at = i - 1;
      while (at > 0 && BEFORE_VERB.test(words[at]!)) at--;
      return at;
    }

    /** Whether the phrase that ends there can be a subject: nothing counts it, and it is not the object of a participle. */
    function opensClause(end: number): boolean {
      let at = end;
      while (at > 0 && /^(?:NN|JJ|DT|POS|PRP)/.test(nameAt(at))) at--;
      return !/^(?:CD|VB[GN]?|TO|\$)$/.test(nameAt(at));
    }

    /** *The gist of it lies in the price*. */
    function isThird(i: number): boolean {
      const subject = subjectBefore(i);
      if (nameAt(i) !== 'NNS' || !ONE.test(nameAt(subject)) || !opensClause(subject)) return false;
      if (!hasSense(i, partOfSpeech.verb << 4) || /^\p{Lu}/u.test(words[i]!)) return false;
      return WITH_TO.test(words[i]!) || (BEHIND.test(nameAt(i + 1)) && !TYING.test(words[i + 1]!));
    }

    /** *The guards also control two gates*, *Poor sales raise questions*. */
    function isPresent(i: number): boolean {
      const subject = subjectBefore(i);
      const isSubject = SEVERAL.test(nameAt(subject)) && words[subject - 1] !== ',';
      if (nameAt(i) !== 'NN' || !isSubject || !hasSense(i, partOfSpeech.verb)) return false;
      return (
        OBJECT.test(nameAt(i + 1)) ||
        words[i + 1] === 'to' ||
        (subject < i - 1 && nameAt(i + 1) === 'IN')
      );
    }

    /** *Ana Rell dies*, *Talks resume*, *Four die*: of a short sentence it is the last word. */
    const isLast = (i: number) => i === length - 2 && length <= SHORT;
    const closesThird = (i: number) =>
      isLast(i) && nameAt(i) === 'NNS' && closingThird.has(words[i]!) && ONE.test(nameAt(i - 1));
    const closesPresent = (i: number) =>
      isLast(i) &&
      nameAt(i) === 'NN' &&
      closing.has(words[i]!) &&
      /^(?:CD|NNP?S)$/.test(nameAt(i - 1));

    /** *Some 2,000 people rallied in Porta*, *The boy recently lost weight*, *He also lent the club money*. */
    function isPast(i: number): boolean {
      const word = words[i]!.toLowerCase();
      const subject = subjectBefore(i);
      const isBehindComma = words[subject] === ',';
      if (!isBehindComma && !/^(?:NN|PRP)/.test(nameAt(subject))) return false;
      const isIrregular = verbOf(word) !== undefined && verbOf(word) !== word && mayBePast(word);
      const next = nameAt(i + 1);
      if (nameAt(i) === 'VBN') {
        if (words[i + 1] === 'by' || !(word.endsWith('ed') || isIrregular)) return false;
        if (alone.has(word) || (withPreposition.has(word) && /^(?:IN|RB)$/.test(next))) return true;
        return DETERMINED.test(next) && !isBehindComma;
      }
      if (!/^(?:NN|JJ)$/.test(nameAt(i)) || !isIrregular) return false;
      return !mayBeParticiple(word) || (subject < i - 1 && OBJECT.test(next));
    }

    const readings = [
      { holds: isPast, tag: past },
      { holds: isPresent, tag: present },
      { holds: isThird, tag: third },
      { holds: closesThird, tag: third },
      { holds: closesPresent, tag: present },
    ];
    for (const { holds, tag } of readings)
      for (let i = 1; i < length - 1; i++)
        if (holds(i)) {
          tags[i] = tag;
          return;
        }
  };
}
