import type { Page } from '../text/page.ts';
import { readLines } from '../text/lines.ts';
import type { Article } from './article.ts';
import type { Corrections } from './corrections.ts';
import { leaveOut, readLayout } from './layout.ts';
import { noPrint, printOf, recurrenceKey, type PagePrint } from './page-print.ts';
import { articleOf } from './read-article.ts';

/** Takes in the print of a page, and tells which of its loose lines recur in the folder. */
export type Learn = (print: PagePrint) => readonly number[];

/** An article, and what other pages can learn from its page. */
export interface ReadInFolder {
  readonly article: Article;
  readonly print: PagePrint;
  /** The loose lines that were left out since they recur: hashes, ascending. */
  readonly leftOut: readonly number[];
}

/**
 * Reads a page among others: once by itself, for its print, and once more where some of its lines recur. So
 * no print hangs on another page, and the order in which pages are read does not matter.
 */
export function readInFolder(
  file: string,
  page: Page,
  corrections: Corrections,
  learn: Learn,
): ReadInFolder {
  const layout = readLayout(readLines(page.text), corrections);
  const alone = articleOf(file, page, layout, corrections);
  const print = alone.isArticle ? printOf(layout, alone.outlet) : noPrint;
  const leftOut = learn(print);
  if (leftOut.length === 0) return { article: alone, print, leftOut };
  const recurring = new Set(leftOut);
  const rest = leaveOut(layout, ({ key }) => recurring.has(recurrenceKey(key, alone.outlet)));
  const { outlet } = alone;
  return { article: { ...articleOf(file, page, rest, corrections), outlet }, print, leftOut };
}
