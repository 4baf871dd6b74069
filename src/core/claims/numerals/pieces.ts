import type { Span } from '../../text/span.ts';

/** A run of digits, a run of letters, or one mark of a sentence; white space only separates. */
export interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
}

const PIECE =
  /\d+(?:[,.'’\u00a0\u2009\u202f]\d+)*|[A-Z]{0,3}[$]|[\p{L}]+(?:['’]\p{L}+)?|[^\s\p{L}\d]/gu;

/** Takes a stretch of text apart for the number readers. Offsets refer to `text`. */
export function pieces(text: string, span: Span): readonly Piece[] {
  return [...text.slice(span.start, span.end).matchAll(PIECE)].map((match) => {
    const start = span.start + match.index;
    return {
      start,
      end: start + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
    };
  });
}

/** Whether nothing stands between two neighbouring pieces. */
export function touches(a: Piece | undefined, b: Piece | undefined): boolean {
  return !!a && !!b && a.end === b.start;
}
