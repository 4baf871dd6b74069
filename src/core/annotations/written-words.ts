import lists from '../../../data/annotations/same-meaning.json' with { type: 'json' };
import type { Span } from '../text/span.ts';

/** One word of a text with its spelling taken off; a contraction is two, at the same place. */
export interface Word extends Span {
  /** In small letters. */
  readonly text: string;
  /** It was written with a capital. */
  readonly capital: boolean;
}

/** The text of every quotation mark, whatever its style. */
export const QUOTATION_MARK = '"';

const acronyms = new Map(Object.entries(lists.acronyms));
const irregular = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);
const contractions = new Map(
  Object.entries({
    "'re": 'are',
    "'ve": 'have',
    "'ll": 'will',
    "'d": 'would',
    "'m": 'am',
    // Or "has": which of them, the words after it say.
    "'s": 'is',
  }),
);

/** After these words, *’s* is a verb; after any other it may be the sign of the owner. */
const pronouns = new Set([
  ...['he', 'she', 'it', 'that', 'this', 'who', 'what', 'where', 'when', 'how', 'why', 'there'],
  ...['here', 'let', 'everyone', 'everybody', 'nobody', 'somebody', 'everything', 'nothing'],
]);

/** Every way to write an apostrophe or a single quotation mark. */
const APOSTROPHE = /[’ʼ‘‛‚′`´＇]/g;

/** Accents and what is written within words without being read; not the strokes that cross letters out. */
const UNREAD = /[\u0300-\u0333\u0339-\u036f\u00ad\u200b\u2060]/gu;

const QUOTES = /[«‹][ \u00a0\u202f]?|[ \u00a0\u202f]?[»›]|["'“”„‟″＂]{1,4}/u;
const WHOLLY_QUOTES = new RegExp(`^(?:${QUOTES.source})$`, 'u');

/**
 * What stands for itself when it stands alone: digits of other scripts, fractions, exponents, signs,
 * and the marks that turn the direction of writing, since they can show 08 for 80.
 */
const SIGN = /[\p{N}\p{Sc}\p{Sm}\p{So}%‰?&@#\u202d\u202e]/u;

/** Signs that carry nothing: of tables, trade marks, letters quoted line by line. */
const EMPTY_SIGN = /[|®©™]|(?<=^|[\r\n][ \t]{0,8})>/u;

const WORD = new RegExp(
  [
    /\d{4}-\d\d-\d\d/u,
    /(?:\p{Lu}\.){2,8}(?:'s)?/u,
    /(?<![\p{L}\p{N}])[ap]\.\s?m(?![\p{L}\p{N}])/iu,
    /(?<![\p{L}\p{N}])[-−–]\d[\d.,:/]*/u,
    /\d{1,3}(?:st|nd|rd|th)(?!\p{L})/u,
    /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/u,
    /\d[\d.,:/]*/u,
    /[\p{L}\p{M}\u00ad\u200b\u2060]+(?:'[\p{L}\p{M}\u00ad\u200b\u2060]+)?/u,
    QUOTES,
    new RegExp(`(?!${EMPTY_SIGN.source})${SIGN.source}`, 'u'),
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** The words of a text, numbers, signs and quotation marks among them, in order. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.replace(APOSTROPHE, "'").matchAll(WORD)) {
    const { index: start } = match;
    const written = match[0].replace(/([\d])[.,:/]+$/, '$1');
    const end = start + written.length;
    const capital = /^\p{Lu}/u.test(written);
    const plain = written
      .replace(/[ﬀ-ﬆ]/gu, (ligature) => ligature.normalize('NFKD'))
      .normalize('NFD')
      .replace(UNREAD, '')
      .replace(/[−–]/, '-');
    for (const word of isLetterA(text, start, written) ? [plain] : plainWords(plain))
      words.push({ text: word, start, end, capital });
    if (isRangeDash(text, end) && /^\d/.test(written))
      words.push({ text: 'to', start: end, end: end + 1, capital: false });
  }
  return words;
}

/** Whether an A is a name, as in *Hepatitis A* and *A$5*, and not the article of a headline. */
function isLetterA(text: string, start: number, written: string): boolean {
  if (written !== 'A') return false;
  const after = text.slice(start + 1, start + 3);
  const joins = /[\p{L}\p{N}][ \u00a0-]?$/u.test(text.slice(Math.max(0, start - 3), start));
  return /^\p{Sc}/u.test(after) || (joins && !/^\s(?:\p{Lu}|\p{N}|$)/u.test(after));
}

function isRangeDash(text: string, at: number): boolean {
  return /^\s?[-–—‐‑−]\s?\d/.test(text.slice(at, at + 4));
}

function plainWords(word: string): readonly string[] {
  if (WHOLLY_QUOTES.test(word)) return [QUOTATION_MARK];
  const [, half] = /^([ap])\.\s?m$/i.exec(word) ?? [];
  if (half) return [`${half.toLowerCase()}m`];
  const [, owner = word, sign] = /^(.+)('s)$/i.exec(word) ?? [];
  const acronym = acronyms.get(owner);
  if (acronym) return sign ? [acronym, "'s"] : [acronym];
  return uncontracted(word.toLowerCase());
}

function uncontracted(word: string): readonly string[] {
  if (word === 'cannot') return ['can', 'not'];
  const [, denied] = /^(\p{L}+)n't$/u.exec(word) ?? [];
  if (denied) return [irregular.get(denied) ?? denied, 'not'];
  const [, verb, ending] = /^([\p{L}.]+)('\p{L}+)$/u.exec(word) ?? [];
  if (!verb || !ending) return [word];
  if (ending === "'s" && !pronouns.has(verb)) return [verb, ending];
  const full = contractions.get(ending);
  return full ? [verb, full] : [word];
}
