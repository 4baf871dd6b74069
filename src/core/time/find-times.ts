import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from './time-expression.ts';

/**
 * Finds and resolves the time expressions of a text.
 *
 * @param published Date of publication, ISO 8601 to any precision, or null: then what is relative to
 *   it stays unresolved. The clock is never asked.
 */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  published: string | null,
): readonly TimeExpression[] {
  void text;
  void sentences;
  void published;
  return [];
}
