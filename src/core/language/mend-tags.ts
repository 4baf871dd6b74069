import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';
import { mayBePast, verbOf } from './verb-forms.ts';

/** Verbs that a bare infinitive may follow at once: *helped rescue*. */
const BEFORE_INFINITIVE = /^(?:do|help|let|dare|need|make|go|come)$/;
/** A past that is also the form of an auxiliary has its verb behind it. */
const MODAL =
  /^(?:can|could|may|might|must|shall|should|will|would|ought|dare|need|ca|wo|sha|cannot|['’]d|['’]ll)$/i;
/** Tags of small classes of words, none of which is a form of a verb. */
const CLOSED = /^(?:WRB|WDT|WP|MD|PRP|CC)$/;
/** What follows the last word of a phrase, as far as its form shows: no article, no pronoun. */
const isEnd = (word = '.') => !/^(?:an?|the|its|his|her|their|it|him|them)$/i.test(word);

/** Tags of what opens an object; behind a participle that describes the noun before it, none stands. */
const OBJECT = /^(?:NNS?|NNPS?|JJ|DT|CD|PRP\$|\$)$/;

/** Adverbs between a subject and its verb, with which no fragment says what has been done to somebody. */
const BESIDE_VERB =
  /^(?:also|then|soon|later|quickly|immediately|finally|eventually|suddenly|still|again|promptly|swiftly|briefly|sharply)$/;

/**
 * Mends tags that grammar rules out, before the tree is built: *caught fire* taken for two verbs, *Tuesday's meeting* for what
 * Tuesday does, *a woman who stole* for a noun, and a participle that is the one verb of its sentence.
 */
export function createTagMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [past, present] = [tag('VERB', 'VBD'), tag('VERB', 'VBP')];
  const object = tag('NOUN', 'NN');

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
      (word.endsWith('ed') || (verbOf(word) !== undefined && verbOf(word) !== word)) &&
      mayBePast(word)
    );
  }

  /** *those who stray can end up dead*: nor does an adjective, a noun in the singular, or a past of that form stand there before a verb. */
  function isPresentBehindWho(
    words: readonly string[],
    tags: Int32Array,
    senses: Int32Array,
    i: number,
  ): boolean {
    const word = words[i]!;
    const isPast = word.endsWith('ed') || verbOf(word) !== undefined;
    return (
      words[i - 1] === 'who' &&
      (isPast ? /^(?:NN|JJ)$/ : /^(?:NN|JJ|VBD)$/).test(penn[tags[i]!]!) &&
      /^(?:VB[DZP]|MD)$/.test(penn[tags[i + 1] ?? -1] ?? '') &&
      (senses[i]! & partOfSpeech.verb) !== 0
    );
  }

  /** *Police used tear gas*: the past that a sentence without a verb has. */
  function isOnlyVerb(words: readonly string[], tags: Int32Array, i: number, word: string) {
    if (penn[tags[i]!] !== 'VBN' || words[i + 1] === undefined) return false;
    let noun = i - 1;
    // *Fans quickly joined the march*
    while (noun > 0 && BESIDE_VERB.test(words[noun]!)) noun--;
    // *The 57-year-old left Mardal*
    const isOfAge = words[noun] === 'old' && words[noun - 1] === '-';
    const isEither = word.endsWith('ed') || (verbOf(word) !== undefined && mayBePast(word));
    return isEither && (isOfAge || /^NN/.test(penn[tags[noun]!]!)) && isObjectAt(tags, i + 1);
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
    const isDetermined = (i: number) => /^(?:DT|PRP\$|POS)$/.test(penn[tags[i - 1] ?? -1] ?? '');
    for (let i = 0; i < words.length; i++) {
      const name = penn[tags[i]!]!;
      if (isPastOfVerb(words, tags, i) || isBehindWho(words, tags, i)) tags[i] = past;
      // *those who stray can end up dead*
      else if (isPresentBehindWho(words, tags, senses, i)) tags[i] = present;
      // *Tuesday's meeting*: whose it is, is told of a noun.
      else if (name === 'VBG' && isNamed(words, tags, senses, i)) tags[i] = object;
      else if ((senses[i]! & partOfSpeech.noun) !== 0 && isObject(words, tags, i)) {
        tags[i] = object;
        // *your adjusted gross income*
        if (!isDetermined(i - 1)) {
          tags[i - 1] = past;
          hasVerb = true;
        }
      }
      hasVerb ||= /^(?:VB[DZP]|MD)$/.test(penn[tags[i]!]!);
    }
    if (hasVerb || words[words.length - 1] !== '.') return;
    // *Police used tear gas.*
    const verb = words.findIndex((word, i) => i > 0 && isOnlyVerb(words, tags, i, word));
    if (verb > 0) tags[verb] = past;
  };
}
