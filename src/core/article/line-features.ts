import type { Line } from '../text/lines.ts';
import type { HeadlineFound } from './headline.ts';
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

type Answer = (look: Look, line: Line, i: number, page: Surroundings) => number;

const kindAt =
  (offset: number): Answer =>
  (_look, _line, i, page) => {
    const other = page.looks[i + offset];
    return other ? 1 + other.kind : 0;
  };

const size = (look: Look) => cut(look.words, [6, 13, 31]);

/** The questions, with the number of their answers. */
const questions: readonly (Slot & { readonly answer: Answer })[] = [
  { name: 'bias', bins: 1, answer: () => 0 },
  { name: 'length', bins: 12, answer: (look) => cut(look.words, lengths) },
  { name: 'end', bins: 20, answer: (look) => look.ends * 4 + size(look) },
  {
    name: 'function words',
    bins: 28,
    answer: (look) => cut(look.functions / (look.words || 1), shares) * 4 + size(look),
  },
  {
    name: 'capitals',
    bins: 28,
    answer: (look) => cut(look.capitals / (look.words || 1), shares) * 4 + size(look),
  },
  {
    name: 'interface words',
    bins: 16,
    answer: (look) => cut(look.interface / (look.words || 1), [0.0001, 0.1, 0.34]) * 4 + size(look),
  },
  { name: 'networks', bins: 3, answer: (look) => Math.min(2, look.networks) },
  {
    name: 'reporting',
    bins: 6,
    answer: (look) => Math.min(2, look.reporting) * 2 + (look.words > 12 ? 1 : 0),
  },
  { name: 'you', bins: 6, answer: (look, line) => Math.min(2, look.you) * 2 + quoted(line) },
  { name: 'we', bins: 6, answer: (look, line) => Math.min(2, look.we) * 2 + quoted(line) },
  { name: 'past', bins: 4, answer: (look) => Math.min(3, look.past) },
  {
    name: 'first character',
    bins: 7,
    answer: (_look, { text }) =>
      /^[“"‘'«]/.test(text)
        ? 1
        : /^\p{Ll}/u.test(text)
          ? 2
          : /^\d/.test(text)
            ? 3
            : /^[•·*–—|>›#@©+-]/.test(text)
              ? 4
              : /^\(/.test(text)
                ? 5
                : /^\p{Lu}/u.test(text)
                  ? 0
                  : 6,
  },
  {
    name: 'commas',
    bins: 4,
    answer: (_look, { text }) => Math.min(3, (text.match(/, /g) ?? []).length),
  },
  {
    name: 'sentences',
    bins: 5,
    answer: (_look, { text }) =>
      Math.min(4, (text.match(/[.!?]["”’)]? [\p{Lu}"“‘]/gu) ?? []).length),
  },
  {
    name: 'marks',
    bins: 5,
    answer: (_look, { text }) =>
      /[|»›→▼]/.test(text)
        ? 1
        : /[{}<>=\\]/.test(text)
          ? 2
          : /[$£€%]/.test(text)
            ? 3
            : /["“”]/.test(text)
              ? 4
              : 0,
  },
  {
    name: 'address',
    bins: 4,
    answer: (_look, { text }) =>
      /https?:\/\/|www\./i.test(text)
        ? 1
        : /\S@\S+\.\S/.test(text)
          ? 2
          : /(?:^|\s)@\w/.test(text)
            ? 3
            : 0,
  },
  {
    name: 'time of day or age',
    bins: 4,
    answer: (_look, { text }) =>
      text.length > 90
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
    answer: (look, { text }) => (isCredit(text) ? (look.words > 12 ? 2 : 1) : 0),
  },
  {
    name: 'legal',
    bins: 2,
    answer: (_look, { text }) =>
      /©|\(c\)|copyright|all rights reserved|privacy policy|terms of (?:use|service)|\bcookies?\b/i.test(
        text,
      )
        ? 1
        : 0,
  },
  {
    name: 'byline',
    bins: 2,
    answer: (look, { text }) =>
      look.words < 15 && /^(?:by|written by|posted by|from)\b/i.test(text) ? 1 : 0,
  },
  {
    name: 'dateline',
    bins: 2,
    answer: (_look, { text }) =>
      /^[\p{Lu}][\p{L}. ,'-]{2,40}(?:\([^)]{2,40}\) ?)?(?:—|–|--) ?\p{Lu}/u.test(text) &&
      /^[\p{Lu} .'-]{4}/u.test(text)
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
    answer: (_look, _line, i, page) => (page.looks[i - 1]?.heading ? 1 : 0),
  },
  {
    name: 'heading two before',
    bins: 2,
    answer: (_look, _line, i, page) => (page.looks[i - 2]?.heading ? 1 : 0),
  },
  {
    name: 'heading next',
    bins: 2,
    answer: (_look, _line, i, page) => (page.looks[i + 1]?.heading ? 1 : 0),
  },
  {
    name: 'again',
    bins: 6,
    answer: (look, _line, _i, page) =>
      Math.min(2, page.seen.get(look.key)! - 1) + (look.words > 5 ? 3 : 0),
  },
  { name: 'kind before', bins: 9, answer: kindAt(-1) },
  { name: 'kind after', bins: 9, answer: kindAt(1) },
  { name: 'kind two before', bins: 9, answer: kindAt(-2) },
  { name: 'kind two after', bins: 9, answer: kindAt(2) },
  {
    name: 'density',
    bins: 28,
    answer: (look, _line, i, page) => page.density[i]! * 4 + size(look),
  },
  {
    name: 'core',
    bins: 36,
    answer: (look, _line, i, { core }) => {
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
      return where * 4 + size(look);
    },
  },
  {
    name: 'headings since',
    bins: 12,
    answer: (look, _line, i, page) => Math.min(2, page.headingsSince[i]!) * 4 + size(look),
  },
  {
    name: 'shared names',
    bins: 20,
    answer: (look, _line, i, page) => {
      if (!look.names.length) return size(look);
      const own = i >= page.core.from && i < page.core.to ? 1 : 0;
      const known = look.names.filter((name) => (page.coreNames.get(name) ?? 0) > own).length;
      return (1 + cut(known / look.names.length, [0.0001, 0.34, 0.67])) * 4 + size(look);
    },
  },
  {
    name: 'title names',
    bins: 4,
    answer: (look, _line, i, page) =>
      i ? Math.min(3, look.names.filter((name) => page.title.has(name)).length) : 0,
  },
  {
    name: 'since headline',
    bins: 32,
    answer: (look, _line, i, page) =>
      cut(page.sinceHeadline[i]!, [0, 1, 2, 4, 8, 16, 32]) * 4 + size(look),
  },
  {
    name: 'since header',
    bins: 28,
    answer: (look, _line, i, page) =>
      cut(page.sinceHeader[i]!, [0, 1, 2, 3, 6, 12]) * 4 + size(look),
  },
  {
    name: 'prose so far',
    bins: 24,
    answer: (look, _l, i, { run }) => cut(run[i]!.prose, [1, 2, 3, 6, 12]) * 4 + size(look),
  },
  {
    name: 'gap',
    bins: 96,
    answer: (look, _l, i, { run }) => {
      const { gap, gapHeading, prose } = run[i]!;
      return (
        ((cut(gap, [1, 2, 3, 6, 12]) * 2 + (gapHeading ? 1 : 0)) * 2 + (prose ? 1 : 0)) * 4 +
        size(look)
      );
    },
  },
  {
    name: 'headings so far',
    bins: 16,
    answer: (look, _l, i, { run }) => Math.min(3, run[i]!.headings) * 4 + size(look),
  },
  {
    name: 'comments so far',
    bins: 12,
    answer: (look, _l, i, { run }) => cut(run[i]!.comments, [1, 3]) * 4 + size(look),
  },
  {
    name: 'prose ahead',
    bins: 24,
    answer: (look, _l, i, { run }) => cut(run[i]!.ahead, [1, 2, 3, 5, 7]) * 4 + size(look),
  },
  {
    name: 'position',
    bins: 10,
    answer: (_look, _line, i, page) => Math.floor((10 * i) / page.looks.length),
  },
  { name: 'blank before', bins: 2, answer: (_look, line) => (line.afterBlank ? 1 : 0) },
];

const quoted = ({ text }: Line) => (/["“”]/.test(text) ? 1 : 0);

/** The slots in the order of the answers that `lineFeatures` gives. */
export const slots: readonly Slot[] = questions.map(({ name, bins }) => ({ name, bins }));

/** The lines of a page as the model sees them. */
export interface PageFeatures {
  /** For each line the bin of every slot, in the order of `slots`. */
  readonly lines: readonly (readonly number[])[];
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
    lines: lines.map((line, i) =>
      questions.map(({ answer }) => answer(page.looks[i]!, line, i, page)),
    ),
    looks: page.looks,
    headline,
    after: sure?.line ?? -1,
    latest,
  };
}
