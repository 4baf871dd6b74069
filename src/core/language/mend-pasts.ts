import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';
import { mayBeParticiple, mayBePast, verbOf } from './verb-forms.ts';

/** Tags that a past has been given by mistake; a name is left alone. */
const MISTAKEN = /^(?:NN|IN|RB|JJ|RP|CD)$/;
const HELPER = /^(?:have|has|had|having|['’]ve|been|being)$/i;
/** Verbs that are helpers themselves. */
const AUXILIARY = /^(?:be|have|do)$/;
/** Pasts that no participle shares, but a noun does; the dictionary has names like *Drew* too. */
const ALSO_NOUN = /^(?:bit|rose|saw|stole)$/;
/** What opens an object. */
const OBJECT = /^(?:CD|\$|DT|PRP\$|PRP)$/;
const BEFORE_NUMBER = /^(?:about|around|nearly|almost|over|some)$/i;
/** Who or what may do it. */
const SUBJECT = /^(?:NNP?S?|PRP|CD|WP|WDT)$/;
const CALLING = /^(?:the|both|all)$/i;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const ARTICLE = /^(?:an?|the|its|their|his|our|my|your)$/i;

/**
 * Mends tags of verbs that grammar rules out, before the tree is built: the past of an irregular verb that was taken for a noun,
 * an adjective or a preposition (*a rally that drew 5,000*, *profit rose 12%*, *has won states*), and the base of a verb
 * behind an article (*in a spacewalk*).
 */
export function createPastMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [past, participle] = [tag('VERB', 'VBD'), tag('VERB', 'VBN')];
  const [noun, nouns, adverb] = [tag('NOUN', 'NN'), tag('NOUN', 'NNS'), tag('ADV', 'RB')];

  return function mendPasts(words: readonly string[], tags: Int32Array, senses: Int32Array): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);
    const hasSense = (i: number, senseBits: number) => (senses[i]! & senseBits) !== 0;

    /** *has won*, *have already spent*. */
    function isHelped(i: number): boolean {
      let at = i - 1;
      while (at > 0 && nameAt(at) === 'RB') at--;
      return HELPER.test(words[at] ?? '');
    }

    /** The tag of the word before one, with adverbs left out. */
    function nameBefore(i: number): string {
      let at = i - 1;
      while (at > 0 && nameAt(at) === 'RB') at--;
      return nameAt(at);
    }

    const isNumber = (i: number) => /^(?:CD|\$)$/.test(nameAt(i));
    /** *the 34 kilometres*, *nearly 80,000 dollars*. */
    const opensObject = (i: number) =>
      OBJECT.test(nameAt(i)) || (BEFORE_NUMBER.test(words[i] ?? '') && isNumber(i + 1));

    /** *the accused*, *both injured*: people called by what was done to them, before a verb that tells more. */
    function areCalledByDeed(i: number): boolean {
      const isNamed = /^VB[DN]$/.test(nameAt(i)) && hasSense(i, partOfSpeech.noun);
      if (!isNamed || !CALLING.test(words[i - 1]!) || !isPastOrDone(i + 1)) return false;
      const opens = nameAt(i + 2) === 'JJ' ? i + 3 : i + 2;
      return nameAt(i + 1) === 'VBD' || !/^NN/.test(nameAt(opens));
    }

    const isLastVerb = (i: number) => !words.some((_, at) => at > i && FINITE.test(nameAt(at)));

    const isPastOrDone = (i: number) => /^VB[DN]$/.test(nameAt(i)) && mayBePast(words[i]!);

    /** *lent*, but not *found*, which is a verb of its own as well. */
    function isPastAlone(i: number): boolean {
      const verb = verbOf(words[i]!);
      if (verb === undefined || verb === words[i] || AUXILIARY.test(verb)) return false;
      return mayBePast(words[i]!) && !hasSense(i, partOfSpeech.verb);
    }

    /** The tag of a word that has to be the past or the participle of its verb; undefined where it may be what it was taken for. */
    function mended(i: number): number | undefined {
      const word = words[i]!;
      // *has lent*, *the bank lent*: no present looks like it.
      if (nameAt(i) === 'VBP' && isPastAlone(i)) return isHelped(i) ? participle : past;
      const verb = MISTAKEN.test(nameAt(i)) ? verbOf(word) : undefined;
      if (verb === undefined || verb === word || AUXILIARY.test(verb) || !mayBePast(word)) return;
      const isOther = mayBeParticiple(word)
        ? hasSense(i, partOfSpeech.noun | partOfSpeech.adverb)
        : ALSO_NOUN.test(word);
      const name = nameAt(i);
      if (mayBeParticiple(word) && isHelped(i))
        return name === 'JJ' || !isOther ? participle : undefined;
      if (!mayBeParticiple(word) && !isOther) return past;
      if (!SUBJECT.test(nameBefore(i))) return;
      // *24,310 saw it*: one noun in the singular does not follow a number above one.
      if (nameAt(i - 1) === 'CD') return word === 'saw' && words[i - 1] !== '1' ? past : undefined;
      if (isOther) return;
      return opensObject(i + 1) || name === 'NN' || name === 'IN' ? past : undefined;
    }

    /** *in a spacewalk*: behind an article stands no base of a verb. */
    const isBehindArticle = (i: number) => /^VBP?$/.test(nameAt(i)) && ARTICLE.test(words[i - 1]!);

    for (let i = 0; i < words.length; i++) {
      const tagOfPast = i > 0 ? mended(i) : undefined;
      if (tagOfPast !== undefined) tags[i] = tagOfPast;
      // *People living nearby were …*: nothing follows that it could be a preposition of.
      else if (words[i] === 'nearby' && !/^(?:DT|CD|NN|JJ|PRP)/.test(nameAt(i + 1)))
        tags[i] = adverb;
    }
    /** *had recorded 40 confirmed cases*, *of 12 rescued sailors*: behind what a number is the object of, it stands before its noun. */
    function isBeforeCounted(i: number): boolean {
      if (nameAt(i) !== 'VBD' || nameAt(i - 1) !== 'CD' || nameAt(i + 1) !== 'NNS') return false;
      // *in 2014 sold ships*
      if (/^(?:19|20)\d\d$/.test(words[i - 1]!)) return false;
      return /^(?:VB[DNGZP]?|IN)$/.test(nameAt(i - 2)) && mayBeParticiple(words[i]!);
    }

    for (let i = 1; i < words.length; i++) {
      if (isBehindArticle(i)) tags[i] = noun;
      if (isBeforeCounted(i)) tags[i] = participle;
      // *A ceasefire will begin*: behind an article a noun stands before the verb.
      const isBeforeVerb = nameAt(i) === 'JJ' && /^(?:MD|VB[DZ])$/.test(nameAt(i + 1));
      if (isBeforeVerb && /^an?$/i.test(words[i - 1]!) && !/^(?:few|little)$/.test(words[i]!))
        tags[i] = noun;
      // *Dex shares fell*: of two finite verbs side by side the first is none.
      const isBeforePast = nameAt(i) === 'VBZ' && nameAt(i + 1) === 'VBD';
      if (isBeforePast && hasSense(i, partOfSpeech.noun << 4)) tags[i] = nouns;
      // *Pretax profit rose*: the same holds behind a name or a noun for one thing, of which no verb without *s* is told.
      const isOfOne =
        nameAt(i) === 'VBP' && /^(?:JJ|NNP?)$/.test(nameAt(i - 1)) && nameAt(i - 2) !== 'CC';
      if (isOfOne && nameAt(i + 1) === 'VBD' && hasSense(i, partOfSpeech.noun)) tags[i] = noun;
      // *The accused pleaded guilty*; in *The accused arrested on Monday was freed* another verb is the finite one.
      if (areCalledByDeed(i)) {
        tags[i] = noun;
        if (isLastVerb(i + 1)) tags[i + 1] = past;
      }
    }
  };
}
