import smallWords from '../../../../data/questions/small-words.json' with { type: 'json' };
import { findDateline } from '../../article/dateline.ts';
import { countsPeople } from '../../claims/counted-noun.ts';
import { titleAtStart } from '../../entities/titles.ts';
import { wordSet } from '../../text/word-list.ts';
import { pluralOf } from '../plural.ts';
import type { Party, Told } from '../told.ts';
import { formsOf } from '../word-forms.ts';
import { parts } from '../wordnet.ts';

/** Words of no name and no dictionary of nouns that have a capital only where they begin a sentence. */
const opening = wordSet(smallWords.openingWithCapital);

/** Words that may begin a name, and mostly begin no more than a sentence: *Police*, but *Police Scotland*. */
const mostlyOpening = wordSet(smallWords.mostlyOpening);

/** A sentence as it stands behind other words: its first one in small letters, unless that may be part of a name. */
export function goingOn(sentence: string): string {
  const [first = '', second = ''] = sentence.split(' ', 2);
  const isOpening = opening.has(first) || (mostlyOpening.has(first) && !/^\p{Lu}/u.test(second));
  return isOpening ? `${first.toLowerCase()}${sentence.slice(first.length)}` : sentence;
}

/** Whoever says something, as inside a sentence: *the defence ministry*, *mediators*; *Police Scotland* and *Mayor Ana Roza* stay. */
export function speakerInside(told: Told, text: string): string {
  const words = goingOn(text);
  const [, second] = words.split(' ');
  return words === text && !/^\p{Lu}/u.test(second ?? '') ? uncapitalised(told, words) : words;
}

/** Adjectives of countries and peoples, which keep their capital: *Norse*, *Kurdish*. */
const OF_PEOPLE = /(?:ish|[aei]an|ese|rse|nch|tch|ch|ic|i)$/;

/**
 * A phrase as it stands inside a sentence: without the dateline and the marks before it, and in lower case where it
 * had a capital only because it began a sentence. *Coffee exports* becomes *coffee exports*; *Prime Minister Ana
 * Roza* and *Mardal* stay.
 */
export function inside(told: Told, { text, start, countries, named }: Party): string {
  const { sentence } = told.claim;
  const dateline =
    start === sentence.start ? findDateline(text, 0, text.length, null)?.dateline.end : undefined;
  const words = text.slice(dateline ?? 0).replace(/^[\s,;:–—-]+/, '');
  // *Berlin*, and not *Bristol buses*, of which the article's names tell
  const isNameAlone = named && !/\s\p{Ll}/u.test(words);
  return (isNameAlone || countries.length > 0) && !opening.has(words.split(' ', 1)[0]!)
    ? words
    : uncapitalised(told, words);
}

/** Words in lower case where they had a capital only because they began a sentence. */
function uncapitalised({ isNamed }: Told, words: string): string {
  const [first = '', second = ''] = words.split(' ');
  if (!/^\p{Lu}\p{Ll}*$/u.test(first)) return words;
  const lower = first.toLowerCase();
  const isName =
    isNamed(lower) ||
    OF_PEOPLE.test(first) ||
    (/^\p{Lu}/u.test(second) && titleAtStart(words.split(' ')) > 0);
  const isWord = opening.has(first) || (!isName && isInDictionary(lower));
  return isWord ? `${lower}${words.slice(first.length)}` : words;
}

/** Whether a word in lower case, or what it is an inflection of, is a noun or an adjective. */
function isInDictionary(word: string): boolean {
  const [nouns, , adjectives] = parts;
  return formsOf(word).some(
    (form) => nouns.senses.has(form) || adjectives.senses.has(form) || countsPeople(form),
  );
}

/** *was* beside one person or thing, *were* beside several: a name may stand for the *they* of the text. */
export function agreeing(auxiliary: string, { text, head, named }: Party): string {
  const isOne = named || (text.toLowerCase().endsWith(head) && pluralOf(head) !== head);
  return (isOne ? { were: 'was', are: 'is', have: 'has' }[auxiliary] : undefined) ?? auxiliary;
}

/** *HELSINKI*, *CIUDAD PARAMANÁ*: where it was reported from, taken for who did it. */
export function isOnlyDateline({ claim: { sentence } }: Told, { text, start }: Party): boolean {
  return start === sentence.start && /^(?=.*\p{Lu}{4})[\p{Lu}\s]+$/u.test(text);
}
