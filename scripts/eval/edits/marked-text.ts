import type { Span } from '../../../src/core/text/span.ts';

/**
 * A text in which the annotated words carry a mark at each end, so that an edit of the text moves the
 * marks along and one can tell afterwards where the words must be found.
 */
export const OPEN = '\ue000';
export const CLOSE = '\ue001';

/** Where the marks stand, in the text without them; null where an edit removed them. */
export function unmark(marked: string): { text: string; span: Span | null } {
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

/** A text cut at a sentence of it, with the marks set around words of the sentence. */
export function cutAt(text: string, sentence: Span, words: Span): Cut {
  return {
    head: text.slice(0, sentence.start),
    sentence:
      text.slice(sentence.start, words.start) +
      OPEN +
      text.slice(words.start, words.end) +
      CLOSE +
      text.slice(words.end, sentence.end),
    tail: text.slice(sentence.end),
  };
}
