import type { PlacedMark } from '../core/annotations/place-marks.ts';
import { verdictIn } from '../core/report/verdicts-on.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import type { VerdictItem } from '../protocol-items/verdict.ts';

/** The verdict that speaks of a claim: the latest of those whose words share at least half of the shorter one. */
export function markOn(span: Span, marks: readonly PlacedMark[]): PlacedMark | undefined {
  return marksOn(span, marks).at(-1);
}

/** The verdicts that speak of a claim, the latest of each person, in the order in which they were given. */
export function marksOn(span: Span, marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const found = marks
    .filter(
      (mark) =>
        mark.annotation.act.kind === 'verdict' &&
        mark.span !== null &&
        overlaps(mark.span, span) &&
        2 * shared(mark.span, span) >= Math.min(length(mark.span), length(span)),
    )
    .sort((a, b) => (a.annotation.at < b.annotation.at ? -1 : 1));
  return [...new Map(found.map((mark) => [mark.annotation.by, mark])).values()].sort((a, b) =>
    a.annotation.at < b.annotation.at ? -1 : 1,
  );
}

/** The verdict of a mark, as the editor shows it. */
export function verdictOf(mark: PlacedMark | undefined): VerdictItem | null {
  const verdict = mark && verdictIn(mark.annotation, mark.placement);
  if (!verdict) return null;
  const { placement } = mark;
  return {
    ...verdict,
    doubt: placement.doubt,
    changes:
      placement.state === 'changed'
        ? placement.differences.map(({ before, now }) => ({ before, now }))
        : [],
  };
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function length(span: Span): number {
  return span.end - span.start;
}
