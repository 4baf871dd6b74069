import { fileOffset } from '../text/page.ts';
import { readPage } from '../text/read-page.ts';
import type { Span } from '../text/span.ts';
import { anchor } from './anchor.ts';
import type { Annotation } from './annotation.ts';
import type { Placement } from './placement.ts';
import { readable } from './readable.ts';

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
