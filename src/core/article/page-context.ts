import type { Line } from '../text/lines.ts';
import { findRepeatedHeadline, type HeadlineFound } from './headline.ts';
import { isCommentMark, isHeaderLine } from './line-kinds.ts';
import { isProse, lookAt, type Look } from './line-look.ts';

/** Whole-page facts that single lines are compared with. */
export interface Surroundings {
  readonly looks: readonly Look[];
  readonly core: { readonly from: number; readonly to: number };
  readonly seen: ReadonlyMap<string, number>;
  readonly coreNames: ReadonlyMap<string, number>;
  readonly headingsSince: readonly number[];
  readonly density: readonly number[];
  readonly title: ReadonlySet<string>;
  /** For each line how many lines ago the headline stood, and the last line of the header; -1 for never. */
  readonly sinceHeadline: readonly number[];
  readonly sinceHeader: readonly number[];
  readonly run: readonly Run[];
  readonly headline: HeadlineFound | null;
}

/** What has passed since the headline, or since the top of the page where there is none. */
interface Run {
  /** Lines of prose. */
  readonly prose: number;
  /** Lines since the last line of prose, and whether one of them heads a list. */
  readonly gap: number;
  readonly gapHeading: boolean;
  /** Headings of lists, and marks of readers' comments, since the first line of prose. */
  readonly headings: number;
  readonly comments: number;
  /** Lines of prose among the next eight lines. */
  readonly ahead: number;
}

function runs(looks: readonly Look[], sinceHeadline: readonly number[]): Run[] {
  let prose = 0;
  let gap = 0;
  let gapHeading = false;
  let headings = 0;
  let comments = 0;
  let ahead = looks.slice(0, 8).filter(isProse).length;
  return looks.map((look, i) => {
    if (isProse(look)) ahead--;
    const entering = looks[i + 8];
    if (entering && isProse(entering)) ahead++;
    if (sinceHeadline[i] === 0) prose = gap = headings = comments = 0;
    if (sinceHeadline[i] === 0) gapHeading = false;
    if (look.heading && prose) headings++;
    if (look.heading) gapHeading = true;
    if (prose && isCommentMark(look)) comments++;
    const seen = { prose, gap, gapHeading, headings, comments, ahead };
    if (isProse(look)) {
      prose++;
      gap = 0;
      gapHeading = false;
    } else gap++;
    return seen;
  });
}

/**
 * The stretch of lines with the most prose in it: the sum of words of long sentences less a toll for
 * every other line is greatest there (Kadane's maximum subarray).
 */
function proseCore(
  looks: readonly Look[],
  sinceHeadline: readonly number[],
  sinceHeader: readonly number[],
): { from: number; to: number } {
  let best = 0;
  let core = { from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  looks.forEach((look, i) => {
    const value = isProse(look)
      ? Math.min(look.words, 100) - (look.we + look.you > 1 ? 6 : 0)
      : look.heading
        ? -25
        : look.words > 20
          ? 0
          : -9;
    const headline = sinceHeadline[i]!;
    const header = sinceHeader[i]!;
    const bonus = (headline > 0 && headline < 20 ? 80 : 0) + (header > 0 && header < 6 ? 40 : 0);
    if (sum <= bonus) {
      sum = bonus;
      from = i;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      core = { from, to: i + 1 };
    }
  });
  return core;
}

function distances(marks: readonly boolean[]): number[] {
  let since = -1;
  return marks.map((mark) => {
    if (mark) since = 0;
    else if (since >= 0) since++;
    return since;
  });
}

/** For each line how many of the three above and the three below are full sentences. */
function densities(looks: readonly Look[]): number[] {
  const isFull = ({ ends, words }: Look) => ends === 1 && words > 8;
  let near = looks.slice(0, 3).filter(isFull).length;
  return looks.map((look, i) => {
    const entering = looks[i + 3];
    const leaving = looks[i - 4];
    if (entering && isFull(entering)) near++;
    if (leaving && isFull(leaving)) near--;
    return near - (isFull(look) ? 1 : 0);
  });
}

export function surroundings(lines: readonly Line[]): Surroundings {
  const looks = lines.map(lookAt);
  const headline = findRepeatedHeadline(looks, looks.map(isProse));
  const sinceHeadline = distances(looks.map((_, i) => i === headline?.line));
  const sinceHeader = distances(looks.map(isHeaderLine));
  const core = proseCore(looks, sinceHeadline, sinceHeader);
  const seen = new Map<string, number>();
  for (const { key } of looks) seen.set(key, (seen.get(key) ?? 0) + 1);
  const coreNames = new Map<string, number>();
  for (const { names } of looks.slice(core.from, core.to))
    for (const name of new Set(names)) coreNames.set(name, (coreNames.get(name) ?? 0) + 1);
  const headingsSince: number[] = [];
  let headings = 0;
  looks.forEach((look, i) => {
    if (i <= core.from) headings = 0;
    else if (look.heading) headings++;
    headingsSince.push(headings);
  });
  const density = densities(looks);
  const title = new Set(looks[0]?.names ?? []);
  const run = runs(looks, sinceHeadline);
  return {
    looks,
    core,
    seen,
    coreNames,
    headingsSince,
    density,
    title,
    sinceHeadline,
    sinceHeader,
    run,
    headline,
  };
}
