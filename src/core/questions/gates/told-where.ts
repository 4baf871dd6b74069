import data from '../../../../data/questions/qualifiers.json' with { type: 'json' };
import { namesDay } from '../../calendar/day-names.ts';
import type { Quantity } from '../../claims/claim.ts';
import { readGovernment } from '../../entities/governments.ts';
import { wordSet } from '../../text/word-list.ts';
import { silent, type Verdict } from '../comparison.ts';
import { isVerbForm } from '../plain-words.ts';
import { relateWords } from '../relate-words.ts';
import { stemOf } from '../stem.ts';
import type { Told } from '../told.ts';

const general = wordSet(data.general);
const ends = wordSet(data.ends);

/**
 * Whether neither of two sentences opens with a place, a group or a time of day of which the other article does not know
 * (*near the campus*, *along the pass*, *by nightfall*), nor says behind its number for whom alone it is (*for households on
 * benefits*).
 */
export function toldOfOnePlace(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): Verdict {
  const alone =
    unknownTo(b, phrasesOf(a, p)) ??
    unknownTo(a, phrasesOf(b, q)) ??
    areaOf(a, p, b) ??
    areaOf(b, q, a);
  return alone ? { clears: `“${alone}” is said in one of the two only` } : silent;
}

/** How a sentence opens with a phrase of place or time; the phrase ends at a comma, or after some words. */
const FRONT =
  /^(?:(?:Further|Farther|Closer|Nearer|Down|Up|Out|Back|Deep|High|Low) )?(?:in|at|along|near|across|behind|outside|inside|off|beyond|around|among|over|on|to|under|below|above|by|until) ((?:[\p{L}\d'’-]+ ?){1,7})/iu;

/** Behind a number and what it counts: for whom, among whom, along what. */
const BEHIND =
  /^(?: [\p{L}'’-]+){0,3}? (?:for|among|amongst|outside|along|across|throughout) ((?:[\p{L}'’-]+ ?){1,5})/u;

/** *in the region*: wider or narrower than where the other is. */
const AREA =
  /^(?: [\p{L}'’-]+){0,3}? (?:in|across|throughout|around) the (?:whole |entire )?(region|province|district|country|county|state|city|area|nation|world|town|village|continent|island|sector|industry)\b/u;

function phrasesOf({ claim: { sentence } }: Told, { start, end }: Quantity): readonly string[] {
  const behind = sentence.text.slice(end - sentence.start);
  return [FRONT.exec(sentence.text.slice(0, start - sentence.start)), BEHIND.exec(behind)].flatMap(
    (found) => (found ? [found[1]!.trim()] : []),
  );
}

/** The area behind a number of which the other article does not speak. */
function areaOf({ claim: { sentence } }: Told, { end }: Quantity, other: Told): string | undefined {
  const area = AREA.exec(sentence.text.slice(end - sentence.start))?.[1];
  return area && !other.hasWord(stemOf(area)) ? area : undefined;
}

/** The words of the first phrase of which an article says none, nor anything like them. */
function unknownTo(told: Told, phrases: readonly string[]): string | undefined {
  return phrases
    .map(nounsIn)
    .find((words) => words.length > 0 && words.every((word) => isUnknown(word, told)))
    ?.join(' ');
}

/** The nouns and names with which a phrase begins, up to where something else is told. */
function nounsIn(phrase: string): readonly string[] {
  const words: string[] = [];
  for (const word of phrase.split(' ')) {
    const lower = word.toLowerCase();
    if (words.length > 0 && (ends.has(lower) || isVerbForm(lower) || /^\d/.test(lower))) break;
    if (!ends.has(lower) && lower.length > 2) words.push(word);
  }
  return words.filter((word) => !general.has(word.toLowerCase())).slice(0, MOST_NOUNS);
}

const MOST_NOUNS = 3;

function isUnknown(word: string, { isNamed, hasWord, plain }: Told): boolean {
  const lower = word.toLowerCase();
  if (/^\p{Lu}/u.test(word))
    return !namesDay(word) && readGovernment(word) === null && !isNamed(lower);
  if (/ing$/.test(lower) || hasWord(stemOf(lower))) return false;
  return !plain.words.some((one) => relateWords(one.lower, lower) === 'synonym');
}
