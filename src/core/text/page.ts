/** How the file writes its text down. */
export type PageFormat = 'plain' | 'markdown' | 'html';

/** One run of page text: `length` code units at `page` in the page text stand at `file` in the file. */
export interface Segment {
  readonly page: number;
  readonly file: number;
  readonly length: number;
  /** Code units of the file, where their number is another: five for the `&` that is written `&amp;`. */
  readonly fileLength?: number;
}

/**
 * The readable text of one file, without mark-up, and the way back to the file.
 * For plain text the two are the same and `segments` is one run.
 */
export interface Page {
  readonly format: PageFormat;
  /** What a person would read: tags, link targets and front matter are gone, entities are resolved. */
  readonly text: string;
  /** Ascending; every code unit of `text` lies in one segment or was made up (a line break between blocks). */
  readonly segments: readonly Segment[];
  /** Values that the file states about itself: front matter, JSON-LD, Open Graph, `<time>`. */
  readonly metadata: readonly Metadatum[];
}

/** One value that a file states about itself, at its place in the file. */
export interface Metadatum {
  readonly key: 'title' | 'author' | 'outlet' | 'published' | 'updated' | 'source';
  readonly value: string;
  /** Offsets into the file, not into the page text. */
  readonly start: number;
  readonly end: number;
  readonly origin: 'front-matter' | 'json-ld' | 'meta' | 'element';
}

/** A page whose text is the file itself. */
export function plainPage(text: string): Page {
  return {
    format: 'plain',
    text,
    segments: [{ page: 0, file: 0, length: text.length }],
    metadata: [],
  };
}

/**
 * Where an offset of the page text stands in the file. An offset between segments goes to the end of
 * the segment before it, so that a span never swallows mark-up that follows it.
 *
 * @param edge `start` for the first code unit of a span, `end` for the position after its last.
 */
export function fileOffset(page: Page, offset: number, edge: 'start' | 'end'): number {
  const { segments } = page;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const starts = segments[middle]!.page;
    if (starts < offset || (starts === offset && edge === 'start')) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment) return 0;
  const within = Math.max(offset - segment.page, 0);
  if (within >= segment.length) return segment.file + (segment.fileLength ?? segment.length);
  return segment.file + (segment.fileLength ? 0 : within);
}

/**
 * Where an offset of the file stands in the page text: the inverse of `fileOffset`. An offset in mark-up
 * goes to the nearest text after it for a start, before it for an end.
 */
export function pageOffset(page: Page, offset: number, edge: 'start' | 'end'): number {
  const { segments } = page;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { file, length } = segments[middle]!;
    const before = edge === 'start' ? file + length <= offset : file + length < offset;
    if (before) low = middle + 1;
    else high = middle;
  }
  const segment = segments[low];
  if (!segment) return page.text.length;
  if (offset > segment.file || (edge === 'start' && offset === segment.file))
    return segment.page + offset - segment.file;
  const last = segments[low - 1];
  return edge === 'start' || !last ? segment.page : last.page + last.length;
}
