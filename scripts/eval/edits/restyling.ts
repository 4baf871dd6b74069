import type { Edit } from './harmless.ts';
import { join } from './marked-text.ts';

/** A change of the whole text by a pattern; null where it changes nothing. */
function everywhere(pattern: RegExp, by: string | ((found: string) => string)): Edit {
  return (cut) => {
    const text = join(cut);
    const changed = text.replace(pattern, by as string);
    return changed === text ? null : changed;
  };
}

const NUMBER_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MONTHS: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};

/** Edits that only dress the text otherwise: signs, spaces, formats of numbers and dates. */
export const restyling: Readonly<Record<string, Edit>> = {
  'use line ends of an old Macintosh': (cut) => join(cut).replace(/\r?\n/g, '\r'),
  'put a byte order mark first': (cut) => `\ufeff${join(cut)}`,
  'use tabs': everywhere(/ {2,}|(?<=,) /g, '\t'),
  'leave spaces at the end of lines': everywhere(/(?=\r?\n)/g, '  '),
  'put two spaces after a sentence': everywhere(/([.!?]["”]?) (?=["“\ue000]*\p{Lu})/gu, '$1  '),
  'put three empty lines between paragraphs': everywhere(/\n\n+/g, '\n\n\n\n'),
  'use German quotation marks': everywhere(/[“"]([^“”"\n]{3,})[”"]/g, '„$1“'),
  'use French quotation marks': everywhere(/[“"]([^“”"\n]{3,})[”"]/g, '« $1 »'),
  'use hyphens that do not break': everywhere(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  'use ligatures': everywhere(/fi/g, 'ﬁ'),
  'sprinkle spaces without width': everywhere(/(\p{Ll}{3}) (?=\p{Ll}{3})/gu, '$1 \u200b'),
  'use a sign for three full stops': everywhere(/\.\.\./g, '…'),
  'set it in Markdown': (cut) =>
    join(cut)
      .replace(/(?<=\p{Ll} )(\p{Lu}\p{Ll}{3,})(?= )/gu, '**$1**')
      .replace(/(?<= )(\p{Ll}{6,})(?= \p{Ll})/u, '*$1*'),
  'quote it as in a letter': everywhere(/^(?=.)/gm, '> '),
  'make a list of it': everywhere(/(^|\n\n)(?=.)/g, '$1- '),
  'spell small numbers in digits': everywhere(
    new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'g'),
    (word) => String(NUMBER_WORDS.indexOf(word) + 2),
  ),
  'abbreviate months': everywhere(
    new RegExp(`\\b(?:${Object.keys(MONTHS).join('|')})(?= \\d)`, 'g'),
    (month) => MONTHS[month]!,
  ),
  'write a sign for percent': everywhere(/ (?:percent|per cent)\b/g, '%'),
  'write thousands with a space': everywhere(/(?<=\d),(?=\d{3}\b)/g, '\u202f'),
  'abbreviate the United States': everywhere(/\bUnited States\b/g, 'U.S.'),
};
