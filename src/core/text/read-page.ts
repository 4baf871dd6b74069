import { plainPage, type Page } from './page.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

/**
 * The readable text of a file, with the way back to the file for every offset.
 *
 * @param file Its path; only the ending counts.
 * @param text The file as decoded.
 */
export function readPage(file: string, text: string): Page {
  if (/\.(?:html?|xhtml)$/i.test(file)) return readHtml(text);
  if (/\.(?:md|markdown|mdown)$/i.test(file)) return readMarkdown(text);
  return plainPage(text);
}
