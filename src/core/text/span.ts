/**
 * A half-open stretch of text, in UTF-16 code units. Inside one article's analysis the offsets refer
 * to the page text (see page.ts); what leaves `analysis.ts` refers to the file as the person sees it.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the text that it covers. */
export interface Quoted extends Span {
  readonly text: string;
}

/** The span `start`–`end` of `text`, with its words. */
export function quote(text: string, start: number, end: number): Quoted {
  return { start, end, text: text.slice(start, end) };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without white space at its ends; empty at its start when there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

/** Most texts begin and end with an ASCII character: that one is told without a pattern. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 32 && code < 128 ? false : /\s/u.test(text[at]!);
}
