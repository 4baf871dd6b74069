import type { Layout } from './layout.ts';
import { isWorthwhile, triedOn, type Hinted } from './hinted.ts';
import { isProse, type Look } from './line-look.ts';

/** What the header told; together with the text it makes an article. */
export interface Header {
  readonly title: boolean;
  readonly authors: number;
  readonly agency: string | null;
  readonly dateline: boolean;
  readonly published: boolean;
  readonly metadata: boolean;
}

/** What is looked at of a long page: enough to judge it by. */
const SAMPLE_LINES = 200;
const SAMPLE_PARAGRAPHS = 30;
const SAMPLE_CHARACTERS = 1500;
const LINE_CHARACTERS = 400;

/** What of a page tells whether it is an article. */
export interface Shape {
  readonly file: string;
  readonly lines: readonly Look[];
  /** Those of them that are no prose: code and tables consist of such lines. */
  readonly bare: readonly Look[];
  /** Its first paragraphs. */
  readonly body: readonly Look[];
  /** Of the whole body. */
  readonly words: number;
  readonly header: Header;
}

export function shapeOf(file: string, layout: Layout, header: Header): Shape {
  const paragraphs = layout.lines.filter((_, i) => layout.isBody[i]);
  const lines = layout.lines
    .slice(0, SAMPLE_LINES)
    .map((line) => beginningOf(line, LINE_CHARACTERS));
  return {
    file,
    lines,
    bare: lines.filter((line) => !isProse(line)),
    body: paragraphs
      .slice(0, SAMPLE_PARAGRAPHS)
      .map((line) => beginningOf(line, SAMPLE_CHARACTERS)),
    words: paragraphs.reduce((sum, { runs }) => sum + runs, 0),
    header,
  };
}

/** A line cut short, with the counts of the whole. */
const beginningOf = (line: Look, length: number): Look =>
  line.text.length > length
    ? { ...line, text: line.text.slice(0, length), lower: line.lower.slice(0, length) }
    : line;

/** A share of lines that match, 0 to 1. */
export const share = (lines: readonly Look[], pattern: RegExp) => shareOf(lines, lines, pattern);

/** The same where lines that cannot match were left out before. */
export const shareOf = (lines: readonly Look[], possible: readonly Look[], pattern: RegExp) =>
  lines.length ? possible.filter(({ text }) => pattern.test(text)).length / lines.length : 0;

/** How often a global pattern matches; counting stops at `most`. */
export function count(lines: readonly Look[], pattern: RegExp, most = Infinity): number {
  let found = 0;
  for (const { text } of lines) {
    found += countIn(text, pattern, most - found);
    if (found >= most) return found;
  }
  return found;
}

/** How often a global pattern matches that few lines can match. */
export function countHinted(lines: readonly Look[], candidate: Hinted): number {
  let found = 0;
  for (const line of lines)
    if (isWorthwhile(candidate, line))
      found += countIn(triedOn(candidate, line), candidate.pattern, Infinity);
  return found;
}

function countIn(text: string, pattern: RegExp, most: number): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < most && pattern.test(text)) found++;
  pattern.lastIndex = 0;
  return found;
}

/** Whether so many lines are enough to tell a kind of file: a menu of a page holds a few such words too. */
export const isTelling = (found: number, needed: number, lines: readonly Look[]) =>
  found >= needed && found >= 0.04 * lines.length;
