import type { Look } from './line-look.ts';
import type { Surroundings } from './page-context.ts';
import { cut, cutter, type Slot } from './slot.ts';

const headlineAgo = cutter([0, 1, 2, 4, 8, 16, 32]);
const headerAgo = cutter([0, 1, 2, 3, 6, 12]);
const linesOf = cutter([1, 2, 3, 6, 12]);
const aheadOf = cutter([1, 2, 3, 5, 7]);
const commentsOf = cutter([1, 3]);
const thirds = [0.0001, 0.34, 0.67];

/** @param i The number of the line. */
type Answer = (look: Look, i: number, page: Surroundings) => number;

const kindAt =
  (offset: number): Answer =>
  (_look, i, page) => {
    const other = page.looks[i + offset];
    return other ? 1 + other.kind : 0;
  };

/** What is asked of a line at its place in the page: what stands around it, and what has passed. */
export const placeQuestions: readonly (Slot & { readonly answer: Answer })[] = [
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
      return (1 + cut(known / look.names.length, thirds)) * 4 + look.size;
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
    answer: (look, i, page) => headlineAgo(page.sinceHeadline[i]!) * 4 + look.size,
  },
  {
    name: 'since header',
    bins: 28,
    answer: (look, i, page) => headerAgo(page.sinceHeader[i]!) * 4 + look.size,
  },
  {
    name: 'prose so far',
    bins: 24,
    answer: (look, i, { run }) => linesOf(run[i]!.prose) * 4 + look.size,
  },
  {
    name: 'gap',
    bins: 96,
    answer: (look, i, { run }) => {
      const { gap, gapHeading, prose } = run[i]!;
      return ((linesOf(gap) * 2 + (gapHeading ? 1 : 0)) * 2 + (prose ? 1 : 0)) * 4 + look.size;
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
    answer: (look, i, { run }) => commentsOf(run[i]!.comments) * 4 + look.size,
  },
  {
    name: 'prose ahead',
    bins: 24,
    answer: (look, i, { run }) => aheadOf(run[i]!.ahead) * 4 + look.size,
  },
  {
    name: 'position',
    bins: 10,
    answer: (_look, i, page) => Math.floor((10 * i) / page.looks.length),
  },
];
