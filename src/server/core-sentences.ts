import { fileSentences } from './file-sentences.ts';
import { gapWords } from './gap-words.ts';
import { gateSentences } from './gate-sentences.ts';
import { timeSentences } from './time-sentences.ts';

/**
 * Every sentence that the core says to a person, with its gaps: the stock that `translate.ts` looks them up in. A
 * test holds it against the code of the core, so that a new sentence cannot be forgotten here.
 */
export const coreSentences: readonly string[] = [
  ...timeSentences,
  ...gapWords,
  // What a number was taken to mean.
  'exact',
  'between the two numbers',
  'about: within a tenth',
  'nearly: up to a tenth less',
  'just over: up to a tenth more',
  'at least',
  'at most',
  'a vague number, read as {0} to {1}',
  'round number: to the nearest {0}',
  ...fileSentences,
  ...gateSentences,
];
