import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';

/** One kind of quotation marks: what opens it and what closes it. */
interface Style {
  readonly opens: readonly string[];
  readonly closes: readonly string[];
  /** Marks that are apostrophes as well, and so open only before a word and close only after one. */
  readonly single: boolean;
}

const STYLES: readonly Style[] = [
  { opens: ['“'], closes: ['”', '“'], single: false },
  { opens: ['"'], closes: ['"', '”'], single: false },
  { opens: ["''", '``'], closes: ["''"], single: false },
  { opens: ['«'], closes: ['»'], single: false },
  { opens: ['„'], closes: ['“', '”'], single: false },
  { opens: ['‘'], closes: ['’'], single: true },
  { opens: ["'"], closes: ["'"], single: true },
];

const MARK = /''|``|["“”„«»‘’']/g;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

interface Open {
  readonly style: Style;
  readonly start: number;
  readonly inner: number;
}

/**
 * Finds what stands between quotation marks, in the order of the text; a quotation inside another is
 * not listed. Knows straight, curly, doubled, low, pointed and single marks. No quotation crosses the
 * end of a paragraph: one that a paragraph leaves open is taken to its end when the next paragraph
 * opens again (the custom of newspapers), or when it began the paragraph; else its mark is ignored.
 *
 * @param paragraphs Spans of `text`, ascending. Offsets of the result refer to `text`.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  const found: Quotation[] = [];
  paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1];
    found.push(...inParagraph(text, paragraph, next !== undefined && startsOpen(text, next)));
  });
  return found;
}

function startsOpen(text: string, paragraph: Span): boolean {
  return STYLES.some(
    ({ opens, single }) => !single && opens.some((mark) => text.startsWith(mark, paragraph.start)),
  );
}

function inParagraph(text: string, paragraph: Span, nextOpens: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | null = null;
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(MARK)) {
    const mark = match[0];
    const start = paragraph.start + match.index;
    const end = start + mark.length;
    const before = start > paragraph.start ? text[start - 1]! : ' ';
    const after = end < paragraph.end ? text[end]! : ' ';
    if (open && closes(open, mark, before, after)) {
      found.push({
        start: open.start,
        end,
        inner: { start: open.inner, end: start },
        continued: false,
      });
      open = null;
      continue;
    }
    const style = opens(mark, before, after);
    if (style && (!open || open.style.single || style === open.style))
      open = { style, start, inner: end };
  }
  if (open && !open.style.single && (nextOpens || open.start === paragraph.start))
    found.push({
      start: open.start,
      end: paragraph.end,
      inner: { start: open.inner, end: paragraph.end },
      continued: nextOpens,
    });
  return found;
}

function opens(mark: string, before: string, after: string): Style | null {
  const style = STYLES.find((candidate) => candidate.opens.includes(mark));
  if (!style || SPACE.test(after)) return null;
  if (style.single && (WORD.test(before) || !/[\p{L}“"]/u.test(after))) return null;
  if (mark === '"' && WORD.test(before)) return null;
  return style;
}

function closes(open: Open, mark: string, before: string, after: string): boolean {
  if (!open.style.closes.includes(mark)) return false;
  if (open.style.opens.includes(mark) && SPACE.test(before) && !SPACE.test(after)) return false;
  if (!open.style.single) return true;
  return !WORD.test(after) && !SPACE.test(before) && before !== 's';
}
