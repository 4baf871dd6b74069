import irregular from '../../../data/language/irregular-forms.json' with { type: 'json' };
import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';
import { mayBeParticiple, mayBePast, verbOf } from './verb-forms.ts';

const plurals: ReadonlySet<string> = new Set(Object.keys(irregular.nouns));

/** What opens a clause whose subject comes next. */
const BEFORE_SUBJECT = /^(?:that|after|because|although|when|while)$/;
const AUXILIARY = /^(?:had|have|has|will|would|could)$/;
const DETERMINER = /^(?:the|these|those|its|their|his|her|our|my|your)$/i;
const BE = /^(?:is|are|was|were|be|been|being)$/i;
const BETWEEN = /^(?:not|n['’]t|never|also|then|later|badly|directly|reportedly)$/i;
/** What may follow a participle that nothing is done with: a preposition, a particle, a mark, a conjunction. */
const BEHIND =
  /^(?:by|in|at|on|during|for|from|to|with|off|down|out|up|when|as|after|and|but|[.,;:])$/i;

/** Verbs that a bare infinitive may follow at once: *helped rescue*. */
const BEFORE_INFINITIVE = /^(?:do|help|let|dare|need|make|go|come)$/;
/** A past that is also the form of an auxiliary has its verb behind it. */
const MODAL =
  /^(?:can|could|may|might|must|shall|should|will|would|ought|dare|need|ca|wo|sha|cannot|['’]d|['’]ll)$/i;
/** Tags of small classes of words, none of which is a form of a verb. */
const CLOSED = /^(?:WRB|WDT|WP|MD|PRP|CC)$/;
/** Verbs whose past is as their base, though their participle may not be. */
const UNCHANGED = /^beat$/;
/** What follows the last word of a phrase, as far as its form shows: no article, no pronoun. */
const isEnd = (word = '.') => !/^(?:an?|the|its|his|her|their|it|him|them)$/i.test(word);
/** What may stand behind the verb of a clause that has no object: *broke out*. */
const PARTICLE = /^(?:out|up|down|off|through|away|apart)$/i;

/** Tags of what opens an object; behind a participle that describes the noun before it, none stands. */
const OBJECT = /^(?:NNS?|NNPS?|JJ|DT|CD|PRP\$|\$)$/;

/** Adverbs between a subject and its verb, with which no fragment says what has been done to somebody. */
const BESIDE_VERB =
  /^(?:also|then|soon|later|quickly|immediately|finally|eventually|suddenly|still|again|promptly|swiftly|briefly|sharply)$/;

/** What shows an adjective to be the past of a verb, where its sentence has no other: *struck a deal*, *struck at a depth*. */
const BEHIND_PAST = /^(?:an?|the|at|in|on|near|into|from|over|with|to)$/i;

/**
 * Mends tags that grammar rules out, before the tree is built: a noun behind *the* that was taken for a verb, *was not hit*
 * taken for an infinitive, *caught fire* taken for two verbs, and the one word of a sentence that can be its verb taken
 * for a noun.
 */
export function createTagMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const nouns = new Map([
    [tag('VERB', 'VBZ'), { tag: tag('NOUN', 'NNS'), senses: partOfSpeech.noun << 4 }],
    [tag('VERB', 'VBP'), { tag: tag('NOUN', 'NN'), senses: partOfSpeech.noun }],
  ]);
  const [past, participle] = [tag('VERB', 'VBD'), tag('VERB', 'VBN')];
  const object = tag('NOUN', 'NN');

  /** *said that guards had …*, *the thieves …*: a noun stands there, if the dictionary has such a noun. */
  function mayBeSubject(words: readonly string[], i: number): boolean {
    const [before, after] = [words[i - 1] ?? '', words[i + 1] ?? ''];
    return DETERMINER.test(before) || (BEFORE_SUBJECT.test(before) && AUXILIARY.test(after));
  }

  /** *was not hit in the attack*: after *be*, a verb whose participle looks like its base is the participle. */
  function isDone(words: readonly string[], i: number): boolean {
    let before = i - 1;
    while (before > 0 && BETWEEN.test(words[before]!)) before--;
    if (!BE.test(words[before] ?? '') || !BEHIND.test(words[i + 1] ?? '.')) return false;
    const word = words[i]!.toLowerCase();
    return verbOf(word) === word && mayBeParticiple(word);
  }

  /** *caught fire*, *opened fire*: right behind the past of a verb stands no infinitive, but a noun that looks like one. */
  function isObject(words: readonly string[], tags: Int32Array, i: number): boolean {
    if (penn[tags[i]!] !== 'VB') return false;
    const before = words[i - 1]?.toLowerCase() ?? '';
    if (MODAL.test(before)) return false;
    const verb = verbOf(before) ?? before.replace(/ed$/, '');
    return (
      /^(?:MD|VB[DN])$/.test(penn[tags[i - 1]!]!) &&
      !BEFORE_INFINITIVE.test(verb) &&
      mayBePast(before)
    );
  }

  /** *exports grew by 9 percent*: the past of a verb that was taken for a word of a class which has no such word. */
  function isPastOfVerb(words: readonly string[], tags: Int32Array, i: number): boolean {
    if (!CLOSED.test(penn[tags[i]!]!)) return false;
    const word = words[i]!.toLowerCase();
    const verb = verbOf(word);
    if (verb === undefined || MODAL.test(word)) return false;
    return verb !== word && mayBePast(word) && !/^(?:be|have|do)$/.test(verb);
  }

  /** *a woman who stole money*: right behind *who* stands no noun that is the past of a verb. */
  function isBehindWho(words: readonly string[], tags: Int32Array, i: number): boolean {
    const word = words[i]!;
    return (
      words[i - 1] === 'who' &&
      /^(?:NN|JJ|VBN)$/.test(penn[tags[i]!]!) &&
      verbOf(word) !== word &&
      mayBePast(word)
    );
  }

  /** *The thieves stole 14 paintings*, *Norway beat Chile*, *the two struck a deal*, *Police used tear gas*: the past that a sentence without a verb has. */
  function isOnlyVerb(words: readonly string[], tags: Int32Array, i: number, word: string) {
    const verb = UNCHANGED.test(word) ? word : verbOf(word);
    const name = penn[tags[i]!]!;
    let noun = i - 1;
    // *Fans quickly jumped to her defence*
    while (noun > 0 && BESIDE_VERB.test(words[noun]!)) noun--;
    const before = penn[tags[noun]!]!;
    const isRegular = name === 'VBN' && word.endsWith('ed');
    if ((verb === undefined && !isRegular) || !/^NN/.test(before)) return false;
    const next = words[i + 1] ?? '';
    if (!isRegular && !mayBePast(word) && !UNCHANGED.test(word)) return false;
    // *Police used tear gas*
    if (name === 'VBN') {
      if (noun < i - 1 && next !== 'by') return true;
      return next !== '' && isObjectAt(tags, i + 1);
    }
    if (verb === word)
      return /^NNPS?$/.test(before) && /^(?:NN|JJ)$/.test(name) && /^\p{Lu}/u.test(next);
    return name === 'NN' || (name === 'JJ' && (PARTICLE.test(next) || BEHIND_PAST.test(next)));
  }

  /** *tear gas*, *some Democrats*, *deep rifts* with an adjective that was taken for an adverb. */
  function isObjectAt(tags: Int32Array, at: number): boolean {
    const name = penn[tags[at] ?? -1] ?? '';
    return OBJECT.test(name) || (name === 'RB' && /^NN/.test(penn[tags[at + 1] ?? -1] ?? ''));
  }

  function isNamed(words: readonly string[], tags: Int32Array, senses: Int32Array, i: number) {
    return (
      penn[tags[i - 1] ?? -1] === 'POS' &&
      (senses[i]! & partOfSpeech.noun) !== 0 &&
      isEnd(words[i + 1])
    );
  }

  return function mendTags(words: readonly string[], tags: Int32Array, senses: Int32Array): void {
    let hasVerb = false;
    for (let i = 0; i < words.length; i++) {
      const name = penn[tags[i]!]!;
      const noun = nouns.get(tags[i]!);
      const isNoun = noun && ((senses[i]! & noun.senses) !== 0 || plurals.has(words[i]!));
      if (isNoun && mayBeSubject(words, i)) tags[i] = noun.tag;
      else if (isPastOfVerb(words, tags, i) || isBehindWho(words, tags, i)) tags[i] = past;
      // *Tuesday's meeting*: whose it is, is told of a noun.
      else if (name === 'VBG' && isNamed(words, tags, senses, i)) tags[i] = object;
      else if ((senses[i]! & partOfSpeech.noun) !== 0 && isObject(words, tags, i)) {
        tags[i] = object;
        tags[i - 1] = past;
        hasVerb = true;
      } else if (/^(?:VBP?|NN)$/.test(name) && isDone(words, i)) tags[i] = participle;
      hasVerb ||= /^(?:VB[DZP]|MD)$/.test(penn[tags[i]!]!);
    }
    if (hasVerb || words[words.length - 1] !== '.') return;
    // *The thieves stole 14 paintings.*
    const verb = words.findIndex((word, i) => i > 0 && isOnlyVerb(words, tags, i, word));
    if (verb > 0) tags[verb] = past;
  };
}
