import { isMoved, move } from '../text/move.ts';
import type { Sentence } from './sentence.ts';

/** A step of the analysis of which the findings are remembered. */
export type RecalledStep = 'lines' | 'names' | 'times' | 'cues' | 'claims';

/**
 * Finds something in a sentence, or moves what the same step found in it before to where the sentence stands now.
 *
 * @param given All that the findings hang on besides the words of the paragraph up to the sentence's end: plain data.
 *   Its spans may have moved with the sentence; anything else that differs makes the step look anew.
 * @param find What it finds is plain data, if it is to be moved.
 * @param shift Moves what was found: all spans in it, or nothing (`stay`) where it holds no offsets of the text.
 */
export type Recall = <T>(
  step: RecalledStep,
  sentence: Sentence,
  given: unknown,
  find: () => T,
  shift?: (found: T, by: number) => T,
) => T;

/** Moves nothing. */
export const stay = <T>(found: T): T => found;

/** For texts that are read once: remembers nothing. */
export const afresh: Recall = (_step, _sentence, _given, find) => find();

interface Finding {
  readonly start: number;
  readonly given: unknown;
  readonly found: unknown;
}

/**
 * Remembers the last findings of each step in each sentence, for as long as the sentence itself is remembered
 * (`rememberParagraphs`): while somebody types, all sentences but a few are as they were.
 */
export function createRecall(): Recall {
  const memory = new WeakMap<object, Map<RecalledStep, Finding>>();
  return (step, sentence, given, find, shift = move) => {
    const { start } = sentence;
    const key = readingOf(sentence);
    const findings = memory.get(key) ?? new Map<RecalledStep, Finding>();
    memory.set(key, findings);
    const before = findings.get(step);
    const by = start - (before?.start ?? 0);
    const isSame = before !== undefined && isMoved(before.given, given, by);
    const found = isSame ? shift(before.found as ReturnType<typeof find>, by) : find();
    findings.set(step, { start, given, found });
    return found;
  };
}

/** What stays one and the same object when a sentence that was read is moved or numbered anew. */
export function readingOf({ clauses }: Sentence): object {
  return clauses;
}
