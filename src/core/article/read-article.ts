import type { Page } from '../text/page.ts';
import { trim, type Span } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Corrections } from './corrections.ts';

/**
 * Reads a page as a saved news article: what it is, who wrote it when, and which part of it is the
 * article. All offsets of the result refer to `page.text`.
 */
export function readArticle(file: string, page: Page, corrections: Corrections): Article {
  void file;
  return {
    isArticle: corrections.isArticle ?? true,
    confidence: 0.5,
    why: [],
    title: null,
    authors: [],
    outlet: null,
    agency: null,
    dateline: null,
    published: null,
    updated: null,
    body: bareBody(page.text),
    furniture: [],
  };
}

/** The paragraphs of a text that is known to be body and nothing else. */
export function bareBody(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    const span = trim(text, { start: line.index, end: line.index + line[0].length });
    if (span.end > span.start) paragraphs.push(span);
  }
  return paragraphs;
}
