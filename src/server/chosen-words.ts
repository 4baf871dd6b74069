import type { Span } from '../core/text/span.ts';
import type { MarkParams } from '../protocol.ts';
import { findAt, type Here } from './here.ts';

/**
 * The words that a person means: a claim, what they chose, or the claim at a place.
 *
 * @returns Offsets in the text of the file; undefined where there is nothing.
 */
export function chosenWords(
  at: Here,
  { claim, range }: Pick<MarkParams, 'claim' | 'range'>,
): Span | undefined {
  if (claim) return at.folder.corpus.claim(at.file, claim);
  if (!range) return undefined;
  const [start, end] = [at.lines.offsetAt(range.start), at.lines.offsetAt(range.end)];
  return start < end ? { start, end } : findAt(at, range.start).claim;
}
