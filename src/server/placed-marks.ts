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
  /** Where the words are gone: the sentences that come nearest, best first. */
  readonly nearest: readonly (Span & { readonly text: string })[];
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
    const inFile = ({ start, end }: Span) => ({
      start: fileOffset(page, start, 'start'),
      end: fileOffset(page, end, 'end'),
    });
    const placement = anchor(selector!, signature, read);
    if (placement.state !== 'orphan')
      return { annotation, span: inFile(placement), placement, nearest: [] };
    const nearest = placement.candidates
      .map(inFile)
      .map((place) => ({ ...place, text: text.slice(place.start, place.end) }));
    return { annotation, span: null, placement, nearest };
  });
}

/** Whether a mark judges what the words say; others only tell how the file is to be read. */
export function isOnWords({ annotation }: PlacedMark): boolean {
  return annotation.act.kind !== 'passage';
}

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
  if (mark?.annotation.act.kind !== 'verdict') return null;
  const { act, by, at } = mark.annotation;
  const { placement } = mark;
  return {
    verdict: act.value,
    by,
    at,
    comment: act.comment,
    sources: act.sources,
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
