import { contains, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';

/** Whether a stretch of text is part of what somebody is told to say. */
export function isIn(attribution: Attribution, span: Span): boolean {
  return attribution.content.some((content) => contains(content, span));
}

/** The attribution with the least content around a stretch of text. */
export function innermost(
  attributions: readonly Attribution[],
  span: Span,
): Attribution | undefined {
  const size = (a: Attribution) => a.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return attributions.filter((a) => isIn(a, span)).sort((a, b) => size(a) - size(b))[0];
}

/** From the first to the last word of a source, its cue and its content. */
export function extentOf(attribution: Attribution): Span {
  const spans = [...attribution.source, ...attribution.cue, ...attribution.content];
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
