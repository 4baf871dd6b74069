import type { Line } from '../text/lines.ts';
import { trim, type Span } from '../text/span.ts';
import type { Layout } from './layout.ts';

/**
 * The body, paragraph by paragraph; what it opens with is no part of the first.
 *
 * @param opening The dateline, or the mark of an agency.
 * @param inserted For each line the parts of it that are no part of the article.
 */
export function bodySpans(
  text: string,
  { lines, isBody }: Layout,
  inserted: readonly (readonly Span[])[],
  opening: Span | null,
  first: Line | undefined,
): Span[] {
  const after = opening && first && opening.start >= first.start ? opening.end : 0;
  return lines.flatMap((line, i) => {
    if (!isBody[i]) return [];
    const { start, end } = line;
    if (after <= start || after >= end) return without(text, line, inserted[i]!);
    const skipped = /^[\s—–:-]*/.exec(text.slice(after, end))![0].length;
    return without(text, { start: after + skipped, end }, inserted[i]!);
  });
}

/** What is left of a span without some parts of it, which are in order. */
function without(text: string, { start, end }: Span, parts: readonly Span[]): Span[] {
  if (parts.length === 0) return start < end ? [{ start, end }] : [];
  const bounds = [start, ...parts.flatMap((part) => [part.start, part.end]), end];
  const left: Span[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const span = trim(text, { start: Math.max(start, bounds[i]!), end: bounds[i + 1]! });
    if (span.start < span.end) left.push(span);
  }
  return left;
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
