import type { Span } from '../../text/span.ts';

/**
 * The part of a sentence that tells of an amount: what stands before it up to another statement, and behind it up to a
 * comma. Offsets refer to the sentence.
 */
export function partAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start);
  const opening = [...before.matchAll(OPENS)].at(-1);
  const from = opening ? opening.index + opening[0].length : 0;
  const closing = CLOSES.exec(text.slice(end));
  return { start: from, end: closing ? end + closing.index : text.length };
}

/** Where another statement begins. */
const OPENS = /[;:—–]|, (?:and|but|while|which|who|whose)\b/g;

/** Where one ends: not at the comma of *4,000*. */
const CLOSES = /[;:—–]|,(?= )/;
