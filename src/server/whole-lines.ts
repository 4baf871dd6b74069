import { readLines } from '../core/text/lines.ts';
import { fileOffset, pageOffset } from '../core/text/page.ts';
import { readPage } from '../core/text/read-page.ts';
import { contains, overlaps, type Span } from '../core/text/span.ts';

/**
 * The lines of the article text that a span touches, from the start of the first to the end of the last.
 *
 * @param file Tells by its name what kind of text it is.
 * @param span Offsets in the text of the file, as those that come back.
 * @returns Undefined where the span touches no text.
 */
export function wholeLines(file: string, text: string, span: Span): Span | undefined {
  const page = readPage(file, text);
  const chosen = {
    start: pageOffset(page, span.start, 'start'),
    end: pageOffset(page, span.end, 'end'),
  };
  const touched = readLines(page.text).filter(
    (line) => overlaps(line, chosen) || contains(line, chosen),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  return {
    start: fileOffset(page, first.start, 'start'),
    end: fileOffset(page, last.end, 'end'),
  };
}
