/**
 * A text in which the annotated words carry a mark at each end, so that an edit of the text moves the
 * marks along and one can tell afterwards where the words must be found.
 */
export const OPEN = '\ue000';
export const CLOSE = '\ue001';

/** Where the marks stand, in the text without them; null where an edit removed them. */
export function unmark(marked: string): {
  text: string;
  span: { start: number; end: number } | null;
} {
  const start = marked.indexOf(OPEN);
  const end = marked.indexOf(CLOSE) - 1;
  const text = marked.replaceAll(OPEN, '').replaceAll(CLOSE, '');
  return { text, span: start >= 0 && end > start ? { start, end } : null };
}

/** An article cut at one of its sentences; the sentence holds both marks. */
export interface Cut {
  /** Everything before the sentence, and everything after it. */
  readonly head: string;
  readonly sentence: string;
  readonly tail: string;
}

export function join({ head, sentence, tail }: Cut): string {
  return head + sentence + tail;
}
