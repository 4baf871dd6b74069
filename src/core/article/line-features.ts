import type { Line } from '../text/lines.ts';
import type { HeadlineFound } from './headline.ts';
import { hinted, matches } from './hinted.ts';
import { character } from './line-characters.ts';
import { isCredit } from './line-kinds.ts';
import { isProse, type Look } from './line-look.ts';
import { surroundings, type Surroundings } from './page-context.ts';

/**
 * What can be seen of a line of a page without knowing what it is about: its length, its punctuation,
 * its share of function words, what stands around it. Each slot is one question with a small number
 * of answers (bins); the model in line-model.ts holds a weight for every answer and every role.
 */
export interface Slot {
  readonly name: string;
  readonly bins: number;
}

const cut = (value: number, bounds: readonly number[]): number => {
  let bin = 0;
  while (bin < bounds.length && value >= bounds[bin]!) bin++;
  return bin;
};

const lengths = [1, 2, 3, 4, 6, 9, 13, 21, 31, 46, 81];
const shares = [0.0001, 0.15, 0.25, 0.35, 0.45, 0.6];

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

type Answer = (look: Look, i: number, page: Surroundings) => number;

const kindAt =
  (offset: number): Answer =>
  (_look, i, page) => {
    const other = page.looks[i + offset];
    return other ? 1 + other.kind : 0;
  };

const WEB = hinted('web', 0, /https?:\/\/|www\./);

const LEGAL = hinted(
  'legal',
  character.copyright,
  /©|\(c\)|copyright|all rights reserved|privacy policy|terms of (?:use|service)|\bcookies?\b/,
);

/** The questions, with the number of their answers. */
const questions: readonly (Slot & { readonly answer: Answer })[] = [
  { name: 'bias', bins: 1, answer: () => 0 },
  { name: 'length', bins: 12, answer: (look) => cut(look.words, lengths) },
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
    answer: (look) => cut(look.interface / (look.words || 1), [0.0001, 0.1, 0.34]) * 4 + look.size,
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
  {
    name: 'heading before',
    bins: 2,
    answer: (_look, i, page) => (page.looks[i - 1]?.heading ? 1 : 0),
  },
  {
    name: 'heading two before',
    bins: 2,
    answer: (_look, i, page) => (page.looks[i - 2]?.heading ? 1 : 0),
  },
  {
    name: 'heading next',
    bins: 2,
    answer: (_look, i, page) => (page.looks[i + 1]?.heading ? 1 : 0),
  },
  {
    name: 'again',
    bins: 6,
    answer: (look, _i, page) =>
      Math.min(2, page.seen.get(look.key)! - 1) + (look.words > 5 ? 3 : 0),
  },
  { name: 'kind before', bins: 9, answer: kindAt(-1) },
  { name: 'kind after', bins: 9, answer: kindAt(1) },
  { name: 'kind two before', bins: 9, answer: kindAt(-2) },
  { name: 'kind two after', bins: 9, answer: kindAt(2) },
  {
    name: 'density',
    bins: 28,
    answer: (look, i, page) => page.density[i]! * 4 + look.size,
  },
  {
    name: 'core',
    bins: 36,
    answer: (look, i, { core }) => {
      const where =
        i < core.from
          ? core.from - i > 8
            ? 0
            : core.from - i > 2
              ? 1
              : 2
          : i >= core.to
            ? i - core.to > 8
              ? 8
              : i - core.to > 1
                ? 7
                : 6
            : i === core.from
              ? 3
              : i === core.to - 1
                ? 5
                : 4;
      return where * 4 + look.size;
    },
  },
  {
    name: 'headings since',
    bins: 12,
    answer: (look, i, page) => Math.min(2, page.headingsSince[i]!) * 4 + look.size,
  },
  {
    name: 'shared names',
    bins: 20,
    answer: (look, i, page) => {
      if (!look.names.length) return look.size;
      const own = i >= page.core.from && i < page.core.to ? 1 : 0;
      const known = look.names.filter((name) => (page.coreNames.get(name) ?? 0) > own).length;
      return (1 + cut(known / look.names.length, [0.0001, 0.34, 0.67])) * 4 + look.size;
    },
  },
  {
    name: 'title names',
    bins: 4,
    answer: (look, i, page) =>
      i ? Math.min(3, look.names.filter((name) => page.title.has(name)).length) : 0,
  },
  {
    name: 'since headline',
    bins: 32,
    answer: (look, i, page) => cut(page.sinceHeadline[i]!, [0, 1, 2, 4, 8, 16, 32]) * 4 + look.size,
  },
  {
    name: 'since header',
    bins: 28,
    answer: (look, i, page) => cut(page.sinceHeader[i]!, [0, 1, 2, 3, 6, 12]) * 4 + look.size,
  },
  {
    name: 'prose so far',
    bins: 24,
    answer: (look, i, { run }) => cut(run[i]!.prose, [1, 2, 3, 6, 12]) * 4 + look.size,
  },
  {
    name: 'gap',
    bins: 96,
    answer: (look, i, { run }) => {
      const { gap, gapHeading, prose } = run[i]!;
      return (
        ((cut(gap, [1, 2, 3, 6, 12]) * 2 + (gapHeading ? 1 : 0)) * 2 + (prose ? 1 : 0)) * 4 +
        look.size
      );
    },
  },
  {
    name: 'headings so far',
    bins: 16,
    answer: (look, i, { run }) => Math.min(3, run[i]!.headings) * 4 + look.size,
  },
  {
    name: 'comments so far',
    bins: 12,
    answer: (look, i, { run }) => cut(run[i]!.comments, [1, 3]) * 4 + look.size,
  },
  {
    name: 'prose ahead',
    bins: 24,
    answer: (look, i, { run }) => cut(run[i]!.ahead, [1, 2, 3, 5, 7]) * 4 + look.size,
  },
  {
    name: 'position',
    bins: 10,
    answer: (_look, i, page) => Math.floor((10 * i) / page.looks.length),
  },
  { name: 'blank before', bins: 2, answer: (line) => (line.afterBlank ? 1 : 0) },
];

const quoted = ({ characters }: Look) => (characters & character.quote ? 1 : 0);

/** The slots in the order of the answers that `lineFeatures` gives. */
export const slots: readonly Slot[] = questions.map(({ name, bins }) => ({ name, bins }));

function answersOf(look: Look, i: number, page: Surroundings): Uint8Array {
  const answers = new Uint8Array(questions.length);
  for (let s = 0; s < answers.length; s++) answers[s] = questions[s]!.answer(look, i, page);
  return answers;
}

/** The lines of a page as the model sees them. */
export interface PageFeatures {
  /** For each line the bin of every slot, in the order of `slots`. */
  readonly lines: readonly Uint8Array[];
  readonly looks: readonly Look[];
  readonly headline: HeadlineFound | null;
  /** The body starts after this line, */
  readonly after: number;
  /** and not after this one: two lines of prose (a standfirst, a caption) may stand before it, no more. */
  readonly latest: number;
}

export function lineFeatures(lines: readonly Line[]): PageFeatures {
  const page = surroundings(lines);
  const { headline } = page;
  let latest = lines.length;
  const sure = headline && headline.likeness >= 0.75 ? headline : null;
  if (sure) {
    let prose = 0;
    for (let i = sure.line + 1; i < lines.length && latest === lines.length; i++)
      if (isProse(page.looks[i]!) && ++prose === 3) latest = i;
  }
  return {
    lines: page.looks.map((look, i) => answersOf(look, i, page)),
    looks: page.looks,
    headline,
    after: sure?.line ?? -1,
    latest,
  };
}
