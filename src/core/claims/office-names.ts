import data from '../../../data/claims/offices.json' with { type: 'json' };
import type { Sentence } from '../language/sentence.ts';
import ways from '../../../data/claims/ways-into-office.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

const portfolios = data.portfolios.join('|');
const ofBodies = new Set(data.ofBodies.map((name) => name.toLowerCase()));
const deeds = new Map(Object.entries(data.deeds));
const same = new Map(Object.entries(data.sameOffice));
const apart = wordSet(data.apart);
const apartOfBodies = wordSet(data.apartOfBodies);

const longestFirst = [...data.single, ...data.ofBodies, ...deeds.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[ -]/g, '[ -]'));

/** What matches the name of an office, with nothing around it: *mayor*, *minister of the interior*. */
export const OFFICE = `(?:${longestFirst.join('|')}|(?:${portfolios}) minister|minister (?:of|for) (?:the )?(?:${portfolios}))`;

/** By what news tells of an office without its name: *will head the police*, *won the mayoral election*. */
const otherWords = [...Object.keys(ways.headed), ...Object.keys(ways.elections)];

/** What each office is by its last word, or by the one before *of*, *minister*, *chief*; and its other words. */
const heads = new Set(
  [...data.single, ...data.ofBodies, ...data.heads, ...deeds.keys(), 'minister', ...otherWords].map(
    (name) => lastPart(name.toLowerCase().replace(/ of .+/, '')),
  ),
);

/** Whether a sentence has a word without which it tells of no office: that is much to look for around every name. */
export function mayNameOffice({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  return tokens.some(({ text }) => heads.has(lastPart(text.toLowerCase())));
}

/** The last word of several, or of one with hyphens. */
function lastPart(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
}

/** One name for an office, in lower case: *interior minister* for *minister of the interior*. */
export function normalOffice(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^minister (?:of|for) (?:the )?(.+)$/, '$1 minister')
    .replace('defense', 'defence')
    .replace('labor ', 'labour ');
  return same.get(name) ?? name;
}

/** Whether it is an office of a firm, club, church or the like, and not of a country or town. */
export function isOfBody(office: string): boolean {
  return ofBodies.has(office);
}

/** What whoever is called so does or did: `own` for *owner*; undefined for an office. */
export function deedOf(office: string): string | undefined {
  return deeds.get(office);
}

/** *former*, *deputy*, *then-*: the words before a title that make another office of it. */
export function isAnotherOffice(ahead: string, office: string): boolean {
  const words = (ahead.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-2);
  return words.some((word) => apart.has(word) || (isOfBody(office) && apartOfBodies.has(word)));
}

/** Whether a claim says who holds an office, or who comes into it. */
export function isOfOffice(predicate: string | null): boolean {
  return predicate === 'hold-office' || predicate === 'take-office';
}

const whole = new RegExp(`^${OFFICE}$`, 'i');

/** Whether words are the name of an office, with nothing around it. */
export function isOfficeName(words: string): boolean {
  return whole.test(words);
}
