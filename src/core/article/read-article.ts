import { publishedDay } from './published-day.ts';
import type { Page } from '../text/page.ts';
import { agencyInText } from './agency-in-text.ts';
import { agencyMark } from './agency-mark.ts';
import type { Article } from './article.ts';
import { bodySpans } from './article-body.ts';
import { findBylines } from './authors.ts';
import { bylineLines } from './byline-lines.ts';
import type { Corrections } from './corrections.ts';
import { furnitureSpans } from './furniture.ts';
import { innerInsertions } from './inner-insertions.ts';
import { judge } from './judge.ts';
import type { Layout } from './layout.ts';
import { openingDateline, withLearntYear, withYear } from './opening-dateline.ts';
import { findOutlet } from './outlet.ts';
import { findDates } from './published.ts';
import { pageLayout } from './page-layout.ts';
import { placeAuthors, statedTitle, valuesOf } from './stated-by-page.ts';
import { findTitle } from './title.ts';

/**
 * Reads a page as a saved news article: what it is, who wrote it when, and which part of it is the
 * article. All offsets of the result refer to `page.text`. What a person said in `corrections`
 * overrules what the page says.
 */
export function readArticle(file: string, page: Page, corrections: Corrections): Article {
  return articleOf(file, page, pageLayout(page, corrections), corrections);
}

/**
 * Reads the article from lines that are told apart already.
 *
 * @param year Of a dateline that has none, as other articles tell.
 */
export function articleOf(
  file: string,
  page: Page,
  layout: Layout,
  corrections: Corrections,
  year: number | null = null,
): Article {
  const { text, metadata } = page;
  const foundTitle = findTitle(text, layout);
  const title = statedTitle(page, layout) ?? foundTitle?.title ?? null;
  const bylines = findBylines(text, layout.lines, bylineLines(layout));
  const metaAuthors = valuesOf(metadata, 'author');
  const first = layout.lines[layout.from];
  const undated = findDates(file, layout, null, metadata, corrections.published);
  const near = publishedDay(undated);
  const found = openingDateline(text, layout, near);
  const opening = found && year !== null ? withYear(found, year) : found;
  const { published, updated } = opening?.dateline.date
    ? findDates(file, layout, opening.dateline, metadata, corrections.published)
    : undated;
  const mark = opening ? null : agencyMark(layout.lines.slice(layout.from, layout.from + 2));
  const agency = opening?.agency ?? mark?.agency ?? bylines.agency ?? agencyInText(layout);
  const authors = metaAuthors.length ? placeAuthors(metaAuthors, bylines.authors) : bylines.authors;
  const verdict = judge(file, layout, {
    title: title !== null,
    authors: authors.length,
    agency,
    dateline: opening !== null,
    published: published !== null && published.method !== 'file-name',
    metadata: metadata.some(({ key }) => key === 'published' || key === 'author'),
  });
  const isArticle = corrections.isArticle ?? verdict.isArticle;
  const inserted = layout.lines.map((line, i) =>
    layout.isBody[i] && !layout.isSaid[i] ? innerInsertions(line) : [],
  );
  const body = isArticle ? bodySpans(text, layout, inserted, opening?.dateline ?? mark, first) : [];
  return {
    isArticle,
    confidence: corrections.isArticle === null ? verdict.confidence : 1,
    why: corrections.isArticle === null ? verdict.why : ['you said so'],
    title,
    authors,
    outlet:
      valuesOf(metadata, 'outlet')[0] ??
      opening?.outlet ??
      foundTitle?.outlet ??
      findOutlet(layout),
    agency,
    dateline: opening?.dateline ?? null,
    published: opening === found ? published : published && withLearntYear(published, year!),
    updated,
    body,
    furniture: isArticle
      ? furnitureSpans(layout, inserted, title, authors, published?.span ?? null)
      : [],
  };
}
