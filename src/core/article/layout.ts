import weights from '../../../data/article/line-weights.json' with { type: 'json' };
import type { Line } from '../text/lines.ts';
import { findCaptions } from './captions.ts';
import type { Corrections } from './corrections.ts';
import { isInsertion } from './insertions.ts';
import { lineFeatures, slots } from './line-features.ts';
import { isHeaderLine } from './line-kinds.ts';
import type { Look } from './line-look.ts';
import { bestRoles, createLineModel, type LineModel } from './line-model.ts';
import { noticeBody } from './notice.ts';
import { endsBefore } from './tail.ts';

/** The lines of a page, looked at and told apart. */
export interface Layout {
  readonly lines: readonly Look[];
  /** For each line whether it belongs to the article proper. */
  readonly isBody: readonly boolean[];
  /** For each line whether a person said so: then nothing else counts. */
  readonly isSaid: readonly boolean[];
  /** The line that repeats the title of the page; null where the page does not open with its title. */
  readonly headline: number | null;
  /** First body line and the line after the last; both the number of lines where there is no body. */
  readonly from: number;
  readonly to: number;
}

const shipped = createLineModel(slots, weights);

/**
 * Tells the article from what stands around and in it: the line model first, then the rules for
 * insertions, then what a person said.
 */
export function readLayout(
  read: readonly Line[],
  corrections: Corrections,
  model: LineModel = shipped,
): Layout {
  const features = lineFeatures(read);
  const lines = features.looks;
  const roles = bestRoles(model, features);
  const proposed = roles.map((role) => role === 'first' || role === 'body');
  if (opensAtOnce(lines, proposed)) proposed[0] = true;
  const starts = startsAfter(lines, proposed);
  const ends = endsBefore(lines, proposed);
  const captions = findCaptions(lines);
  const notice = noticeBody(lines);
  const said = lines.map((line) =>
    corrections.passages.find((p) => p.start <= line.start && line.end <= p.end),
  );
  const isSaid = said.map((passage) => passage !== undefined);
  const isBody = lines.map((line, i) => {
    if (said[i]) return said[i].isBody;
    if (captions[i]) return false;
    if (!notice[i] && (!proposed[i] || i < starts || i >= ends)) return false;
    return !isInsertion(line);
  });
  return {
    lines,
    isSaid,
    headline:
      features.headline && features.headline.likeness >= 0.5 ? features.headline.line : null,
    ...bodyOf(isBody),
  };
}

/** The same lines, of which those that `isLeftOut` holds for are not part of the article. */
export function leaveOut(layout: Layout, isLeftOut: (line: Look) => boolean): Layout {
  const { lines, isSaid } = layout;
  const isBody = layout.isBody.map((body, i) => body && (isSaid[i]! || !isLeftOut(lines[i]!)));
  return { ...layout, ...bodyOf(isBody) };
}

/** The same lines, of which those from one on to the first of the body are part of the article as well. */
export function takeIn(layout: Layout, from: number): Layout {
  const isBody = layout.isBody.map((body, i) => body || (from <= i && i < layout.from));
  return { ...layout, ...bodyOf(isBody) };
}

function bodyOf(isBody: readonly boolean[]): Pick<Layout, 'isBody' | 'from' | 'to'> {
  const from = isBody.indexOf(true);
  const none = isBody.length;
  return {
    isBody,
    from: from < 0 ? none : from,
    to: from < 0 ? none : isBody.lastIndexOf(true) + 1,
  };
}

/** How many words a first line must have to be a sentence of an article; a few outlets end headlines with a full stop. */
const LEAD_WORDS = 12;
/** Of how many of them at most the first letter is a capital: more make a headline. */
const CAPITALS = 0.5;

/** *This page was last updated on Tuesday.* */
const OF_THE_PAGE = /\b(?:updated|published|posted|page|subscri\p{Ll}+|click|read more)\b/iu;

/** Whether the very first line is a sentence and the next one goes on: a text that was saved without its headline. */
function opensAtOnce([line]: readonly Look[], [isFirst, isNext]: readonly boolean[]): boolean {
  if (!line || isFirst || !isNext || OF_THE_PAGE.test(line.text)) return false;
  if (!/\p{Ll}\.["”’]?$/u.test(line.text)) return false;
  const words = line.text.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= LEAD_WORDS && capitals <= CAPITALS * words.length;
}

/** More headlines in a row than this open no article: they are links to other stories. */
const MOST_HEADLINES = 2;

/** After how many lines the article opens with prose, where the model took a list of headlines for its start. */
function skipHeadlines(lines: readonly Look[], isBody: readonly boolean[], from: number): number {
  let headlines = 0;
  for (let i = from; i < lines.length; i++) {
    if (!isBody[i]) continue;
    if (lines[i]!.text.length > 90 || /[.!?:]["”’)]?$/.test(lines[i]!.text))
      return headlines > MOST_HEADLINES ? i : from;
    headlines++;
  }
  return from;
}

/** Header lines that the model took for the first lines of the body: the body starts after the last of them. */
function startsAfter(lines: readonly Look[], isBody: readonly boolean[]): number {
  const first = isBody.indexOf(true);
  if (first < 0) return 0;
  let start = first;
  for (let i = first; i < Math.min(lines.length - 1, first + 6); i++)
    if (isHeaderLine(lines[i]!)) start = i + 1;
  return skipHeadlines(lines, isBody, start);
}
