import type { Line } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Layout } from './layout.ts';

/** Neighbouring lines that are neither body nor part of the header, as one span each run, and parts of lines. */
export function furnitureSpans(
  { lines, isBody }: Layout,
  inserted: readonly (readonly Span[])[],
  title: Span | null,
  authors: readonly Span[],
  published: Span | null,
): Span[] {
  const spans: { start: number; end: number }[] = [];
  const isHeader = (line: Line) =>
    [title, published, ...authors].some(
      (part) => part && part.end > 0 && part.start < line.end && line.start < part.end,
    );
  let open = false;
  lines.forEach((line, i) => {
    if (isBody[i] || isHeader(line)) {
      open = false;
      spans.push(...inserted[i]!);
    } else if (open) spans[spans.length - 1]!.end = line.end;
    else {
      spans.push({ start: line.start, end: line.end });
      open = true;
    }
  });
  return spans;
}
