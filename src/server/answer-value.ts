import type { Answer } from '../core/questions/question.ts';
import { bareAnswer } from '../core/questions/some-answers.ts';

/** What an answer comes to, however it is written: *Eleven* and *11* are one, *about 11* is another. */
export function valueOf({ answer, start, shown: { text, quantity } }: Answer): string {
  const words = bareAnswer(answer);
  // A claim may hold another number than the one that answers.
  if (!quantity || text.slice(quantity.start - start, quantity.end - start) !== words) return words;
  const { low, high, unit } = quantity;
  return `${low} to ${high ?? '…'} ${unit ?? ''}`;
}
