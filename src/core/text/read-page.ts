import { plainPage, type Page } from './page.ts';

/**
 * The readable text of a file.
 *
 * @param file Its path; only the ending counts.
 * @param text The file as decoded.
 */
export function readPage(file: string, text: string): Page {
  void file;
  return plainPage(text);
}
