import data from '../../../data/language/pronouns.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

const heOrShe = wordSet(data.heOrShe);
const personal = wordSet(data.personal);
const speakers = wordSet(data.speakers);
const subjects = wordSet(data.subjects);
const relatives = wordSet(data.relatives);
const standIns = wordSet(data.standIns);

/** Whether words, in any case, are *he* or *she*. */
export function isHeOrShe(words: string): boolean {
  return heOrShe.has(words.toLowerCase());
}

/** Whether words, in any case, take up one person who was named before, as a subject or an object: *he*, *her*. */
export function isPersonal(words: string): boolean {
  return personal.has(words.toLowerCase());
}

/** Whether words, in any case, are whoever speaks: *I*, *we*. */
export function isFirstPerson(words: string): boolean {
  return speakers.has(words.toLowerCase());
}

/** Whether words, in any case, are a pronoun that can only be a subject, or *it*: *I*, *they*. */
export function isSubjectPronoun(words: string): boolean {
  return subjects.has(words.toLowerCase());
}

/** Whether a word, in lower case, opens a clause that tells more of the noun before it: *who*. */
export function isRelativePronoun(word: string): boolean {
  return relatives.has(word);
}

/** Whether the head of a phrase, in lower case, stands for something that is named elsewhere: *they*, *both*. */
export function isPronoun(head: string): boolean {
  return standIns.has(head);
}
