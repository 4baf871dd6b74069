import type { Analysis } from '../core/analysis.ts';
import type { Annotation } from '../core/annotations/annotation.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import type { VerdictItem } from '../protocol.ts';

/** A person's verdict or note with its place in the file; no span where its words are gone. */
export interface PlacedMark {
  readonly annotation: Annotation;
  readonly span: Span | null;
  /** Whether the words still say what was judged. */
  readonly holds: boolean;
}

/** Where the marks of one file stand in its text. */
export function placeMarks(
  text: string,
  analysis: Analysis,
  records: readonly Annotation[],
): readonly PlacedMark[] {
  void analysis;
  return records
    .filter((record) => !record.withdrawn && record.target.selector !== null)
    .map((annotation) => {
      const { exact, prefix, suffix } = annotation.target.selector!;
      const at = text.indexOf(prefix + exact + suffix);
      const start = at < 0 ? text.indexOf(exact) : at + prefix.length;
      const span = start < 0 ? null : { start, end: start + exact.length };
      return { annotation, span, holds: span !== null };
    });
}

/** The mark that speaks of a claim: the latest whose words share at least half of the shorter one. */
export function markOn(span: Span, marks: readonly PlacedMark[]): PlacedMark | undefined {
  return marks
    .filter(
      (mark) =>
        mark.annotation.act.kind === 'verdict' &&
        mark.span !== null &&
        overlaps(mark.span, span) &&
        2 * shared(mark.span, span) >= Math.min(length(mark.span), length(span)),
    )
    .sort((a, b) => (a.annotation.at < b.annotation.at ? -1 : 1))
    .at(-1);
}

/** The verdict of a mark, as the editor shows it. */
export function verdictOf(mark: PlacedMark | undefined): VerdictItem | null {
  if (mark?.annotation.act.kind !== 'verdict') return null;
  const { act, by, at } = mark.annotation;
  return { verdict: act.value, by, at, comment: act.comment, holds: mark.holds };
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function length(span: Span): number {
  return span.end - span.start;
}
