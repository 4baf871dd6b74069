import { readLines } from '../text/lines.ts';
import type { Page } from '../text/page.ts';
import type { Corrections } from './corrections.ts';
import { isInsertion } from './insertions.ts';
import { readLayout, takeIn, type Layout } from './layout.ts';
import type { Look } from './line-look.ts';
import { statedTitle } from './stated-by-page.ts';

/**
 * The lines of a page, told apart. Where the front matter of a file states its title and no line repeats it, nothing stands
 * above the article but what is no prose: then the prose just before what was taken for its first paragraph belongs to it.
 */
export function pageLayout(page: Page, corrections: Corrections): Layout {
  const layout = readLayout(readLines(page.text), corrections);
  const title = statedTitle(page, layout);
  const isInFrontMatterAlone = title !== null && title.start === title.end;
  return isInFrontMatterAlone ? takeInOpening(layout) : layout;
}

function takeInOpening(layout: Layout): Layout {
  const { lines, isSaid } = layout;
  let { from } = layout;
  if (from === lines.length) return layout;
  while (from > 0 && !isSaid[from - 1] && isOpening(lines[from - 1]!)) from--;
  return takeIn(layout, from);
}

/** Leads of agencies and entries of a timeline are so full of names and figures that they hardly read like prose. */
const isOpening = (line: Look) =>
  line.words >= 9 &&
  line.functions > 0 &&
  line.ends === 1 &&
  !isInsertion(line) &&
  !PAGE_NOTE.test(line.text);

/** *This page was last updated at noon.* */
const PAGE_NOTE =
  /^(?:this (?:page|story|article|report) )?(?:was |has been )?(?:first |last )?(?:updated|published|posted)\b/i;
