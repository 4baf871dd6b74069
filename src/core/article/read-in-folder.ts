import type { Page } from '../text/page.ts';
import type { Article } from './article.ts';
import type { Corrections } from './corrections.ts';
import { leaveOut } from './layout.ts';
import { noLesson, type Lesson } from './lesson.ts';
import { pageLayout } from './page-layout.ts';
import { noPrint, printOf, recurrenceKey, type PagePrint } from './page-print.ts';
import { articleOf } from './read-article.ts';

/** Takes in the print of a page, and tells what the folder teaches it. */
export type Learn = (print: PagePrint) => Lesson;

/** An article, and what other pages can learn from its page. */
export interface ReadInFolder {
  readonly article: Article;
  readonly print: PagePrint;
  /** What the article was read with. */
  readonly lesson: Lesson;
}

/**
 * Reads a page among others: once by itself, for its print, and once more where some of its lines recur or others tell
 * its year. So no print hangs on another page, and the order in which pages are read does not matter.
 */
export function readInFolder(
  file: string,
  page: Page,
  corrections: Corrections,
  learn: Learn,
): ReadInFolder {
  const layout = pageLayout(page, corrections);
  const alone = articleOf(file, page, layout, corrections);
  const print = alone.isArticle ? printOf(layout, alone) : noPrint;
  const lesson = learn(print);
  if (lesson.recurring.length === 0 && lesson.year === null)
    return { article: alone, print, lesson: noLesson };
  const recurring = new Set(lesson.recurring);
  const rest = leaveOut(layout, ({ key }) => recurring.has(recurrenceKey(key, alone.outlet)));
  const { outlet } = alone;
  const article = articleOf(file, page, rest, corrections, lesson.year);
  return { article: { ...article, outlet }, print, lesson };
}
