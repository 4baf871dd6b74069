import { hinted, matches } from './hinted.ts';
import { character } from './line-characters.ts';
import { isCredit } from './line-kinds.ts';
import type { Look } from './line-look.ts';
import { cut, cutter, type Slot } from './slot.ts';

const lengthOf = cutter([1, 2, 3, 4, 6, 9, 13, 21, 31, 46, 81]);
const shares = [0.0001, 0.15, 0.25, 0.35, 0.45, 0.6];
const few = [0.0001, 0.1, 0.34];

/** What a line that begins with such a mark is like, as answers to the question about its first character. */
const openers: readonly (readonly [string, number])[] = [
  ['“"‘\'«', 1],
  ['0123456789', 3],
  ['•·*–—|>›#@©+-', 4],
  ['(', 5],
];

function openerOf(text: string): number {
  const first = text.charAt(0);
  const listed = openers.find(([marks]) => marks.includes(first));
  return listed ? listed[1] : /^\p{Lu}/u.test(text) ? 0 : /^\p{Ll}/u.test(text) ? 2 : 6;
}

/** The answers for the characters that are common, so that hardly one is asked for. */
const commonOpeners = Uint8Array.from({ length: 0x2200 }, (_, code) =>
  openerOf(String.fromCharCode(code)),
);

const WEB = hinted('web', 0, /https?:\/\/|www\./);

const LEGAL = hinted(
  'legal',
  character.copyright,
  /©|\(c\)|copyright|all rights reserved|privacy policy|terms of (?:use|service)|\bcookies?\b/,
);

const quoted = ({ characters }: Look) => (characters & character.quote ? 1 : 0);

/** What is asked of a line by itself. */
export const ownQuestions: readonly (Slot & { readonly answer: (look: Look) => number })[] = [
  { name: 'bias', bins: 1, answer: () => 0 },
  { name: 'length', bins: 12, answer: (look) => lengthOf(look.words) },
  { name: 'end', bins: 20, answer: (look) => look.ends * 4 + look.size },
  {
    name: 'function words',
    bins: 28,
    answer: (look) => cut(look.functions / (look.words || 1), shares) * 4 + look.size,
  },
  {
    name: 'capitals',
    bins: 28,
    answer: (look) => cut(look.capitals / (look.words || 1), shares) * 4 + look.size,
  },
  {
    name: 'interface words',
    bins: 16,
    answer: (look) => cut(look.interface / (look.words || 1), few) * 4 + look.size,
  },
  { name: 'networks', bins: 3, answer: (look) => Math.min(2, look.networks) },
  {
    name: 'reporting',
    bins: 6,
    answer: (look) => Math.min(2, look.reporting) * 2 + (look.words > 12 ? 1 : 0),
  },
  { name: 'you', bins: 6, answer: (look) => Math.min(2, look.you) * 2 + quoted(look) },
  { name: 'we', bins: 6, answer: (look) => Math.min(2, look.we) * 2 + quoted(look) },
  { name: 'past', bins: 4, answer: (look) => Math.min(3, look.past) },
  {
    name: 'first character',
    bins: 7,
    answer: ({ text }) => commonOpeners[text.charCodeAt(0)] ?? openerOf(text),
  },
  { name: 'commas', bins: 4, answer: ({ commas }) => Math.min(3, commas) },
  { name: 'sentences', bins: 5, answer: ({ sentences }) => Math.min(4, sentences) },
  {
    name: 'marks',
    bins: 5,
    answer: ({ characters }) =>
      characters & character.bar
        ? 1
        : characters & character.code
          ? 2
          : characters & character.money
            ? 3
            : characters & character.quote
              ? 4
              : 0,
  },
  {
    name: 'address',
    bins: 4,
    answer: (look) =>
      matches(WEB, look)
        ? 1
        : !(look.characters & character.at)
          ? 0
          : /\S@\S+\.\S/.test(look.text)
            ? 2
            : /(?:^|\s)@\w/.test(look.text)
              ? 3
              : 0,
  },
  {
    name: 'time of day or age',
    bins: 4,
    answer: ({ characters, text }) =>
      text.length > 90 || !(characters & character.digit)
        ? 0
        : /\b\d{1,2} (?:min|minute|hour|day|week|month|year)s? ago\b/i.test(text)
          ? 1
          : /\b\d{1,2}[:.]\d\d\b/.test(text)
            ? 2
            : /\b(?:19|20)\d\d\b/.test(text)
              ? 3
              : 0,
  },
  {
    name: 'credit',
    bins: 3,
    answer: (look) => (isCredit(look) ? (look.words > 12 ? 2 : 1) : 0),
  },
  {
    name: 'legal',
    bins: 2,
    answer: (look) => (matches(LEGAL, look) ? 1 : 0),
  },
  {
    name: 'byline',
    bins: 2,
    answer: (look) =>
      look.words < 15 && /^(?:by|written by|posted by|from)\b/i.test(look.text) ? 1 : 0,
  },
  {
    name: 'dateline',
    bins: 2,
    answer: ({ text }) =>
      /^[\p{Lu} .'-]{4}/u.test(text) &&
      /^[\p{Lu}][\p{L}. ,'-]{2,40}(?:\([^)]{2,40}\) ?)?(?:—|–|--) ?\p{Lu}/u.test(text)
        ? 1
        : 0,
  },
  {
    name: 'heading',
    bins: 3,
    answer: (look) =>
      look.heading ? 1 : look.words && look.words < 10 && look.capitals === look.words ? 2 : 0,
  },
  { name: 'blank before', bins: 2, answer: (line) => (line.afterBlank ? 1 : 0) },
];
