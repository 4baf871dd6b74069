import { anchor } from '../core/annotations/anchor.ts';
import type { Annotation } from '../core/annotations/annotation.ts';
import { verdictHolds, type Placement } from '../core/annotations/placement.ts';
import { readable } from '../core/annotations/readable.ts';
import { fileOffset } from '../core/text/page.ts';
import { readPage } from '../core/text/read-page.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import type { VerdictItem } from '../protocol.ts';

/** A person's verdict or note with its place in the file; no span where its words are gone. */
export interface PlacedMark {
  readonly annotation: Annotation;
  readonly span: Span | null;
  readonly placement: Placement;
}

/** Where the marks of one file stand in its text. */
export function placeMarks(
  file: string,
  text: string,
  records: readonly Annotation[],
): readonly PlacedMark[] {
  const passages = records.filter(({ withdrawn, target }) => !withdrawn && target.selector);
  if (passages.length === 0) return [];
  const page = readPage(file, text);
  const read = readable(page.text);
  return passages.map((annotation) => {
    const { selector, signature } = annotation.target;
    const placement = anchor(selector!, signature, read);
    const span =
      placement.state === 'orphan'
        ? null
        : {
            start: fileOffset(page, placement.start, 'start'),
            end: fileOffset(page, placement.end, 'end'),
          };
    return { annotation, span, placement };
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
  const { placement } = mark;
  return {
    verdict: act.value,
    by,
    at,
    comment: act.comment,
    holds: verdictHolds(placement),
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
