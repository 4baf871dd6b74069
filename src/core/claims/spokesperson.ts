import data from '../../../data/claims/spokespeople.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

/** What matches the title of somebody who speaks for others, with nothing around it. */
export const SPOKESPERSON = `(?:${data.titles.map((title) => title.replace(/ /g, '[ -]')).join('|')})`;

const ranks = `(?:(?:${data.ranks.split(' ').join('|')}) )*`;
const former = wordSet(data.former);
const matters = wordSet(data.matters);

const any = new RegExp(`\\b${SPOKESPERSON}\\b`, 'i');
const ARTICLE = /^(?:the|an?|its|their|another|one) /i;
/** *Pentagon press secretary Maj. Gen.*, *the ministry’s chief spokeswoman in Oslo* */
const owned = new RegExp(
  `^(.+?)(?:['’]s?)? ${ranks}${SPOKESPERSON}(?:(?: \\p{Lu}[\\p{L}.'’-]*)*| (?:in|at|on|for) .*)$`,
  'u',
);
/** *chief spokesman for the Pentagon*, *press secretary at the ministry in Oslo* */
const tied = new RegExp(
  `^${ranks}${SPOKESPERSON} (?:for|of|at|with) (?:the )?(.+?)(?: (?:in|at|on|for) .*)?$`,
  'u',
);
/** Words that tell of another time. */
const ONCE = /(?:^|\s)(?:under|until|from|during|between|before|since|at the time|\d{4})(?=\s|$)/i;
/** Words that are in no name of a body. */
const NO_OFFICE =
  /(?:^|\s)(?:who|which|that|or|his|her|my|our|your|their|its|an?|in|on|at|to|with|by|was|is|has|had|said|says|told)(?=\s|$)/i;
const RANKS = new RegExp(`^${ranks}`);
const OPENING_RANKS = new RegExp(`^${ranks}`, 'i');
const TITLE = new RegExp(`\\b${SPOKESPERSON}\\b`, 'gi');
const MOST_WORDS = 7;

/** Whether words have the title of somebody who speaks for others. */
export function hasSpokesperson(words: string): boolean {
  return any.test(words);
}

/**
 * The words of the office for which somebody speaks who is called so: *Pentagon* of *Pentagon press secretary* and of
 * *a spokesman for the Pentagon*.
 *
 * @param role A title with what belongs to it, without the name.
 * @returns Null for who speaks for nobody, who did so once, and who speaks for a party on one matter (*health spokesman*).
 */
export function officeInRole(role: string): string | null {
  if (!any.test(role) || isFormer(role) || ONCE.test(role)) return null;
  const bare = lowerTitle(role.replace(ARTICLE, ''));
  const words = (tied.exec(bare) ?? owned.exec(bare))?.[1]?.replace(ARTICLE, '');
  if (!words || NO_OFFICE.test(words) || / and(?: \p{Ll}|$)/u.test(words)) return null;
  const all = words.split(' ');
  if (all.length > MOST_WORDS || matters.has(all.at(-1)!.toLowerCase())) return null;
  return words.replace(RANKS, '') || null;
}

/** *former Pentagon spokesman*, *ex-spokesman of the army* */
function isFormer(role: string): boolean {
  return role
    .toLowerCase()
    .split(' ')
    .some((word) => former.has(word) || /^(?:ex|then)-/.test(word));
}

/** The same words with the title in lower case, so that one pattern reads *Spokesman* and *spokesman*. */
function lowerTitle(words: string): string {
  return words
    .replace(TITLE, (title) => title.toLowerCase())
    .replace(OPENING_RANKS, (opening) => opening.toLowerCase());
}
