import type { Answer } from '../core/questions/question.ts';
import type { Folder } from './folder.ts';
import { bareAnswer } from './wording.ts';

/** What an answer comes to, however it is written: *Eleven* and *11* are one, *about 11* is another. */
export function valueOf(folder: Pick<Folder, 'corpus'>, { file, claim, answer }: Answer): string {
  const words = bareAnswer(answer);
  const quantity = folder.corpus.claim(file, claim)?.quantity;
  // A claim may hold another number than the one that answers.
  if (quantity?.text !== words) return words;
  const { low, high, unit } = quantity;
  return `${low} to ${high ?? '…'} ${unit ?? ''}`;
}
