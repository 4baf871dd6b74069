import type { Mention } from '../entities/mention.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Quantity } from './claim.ts';

/** What one sentence holds besides its words. */
export interface SentenceFacts {
  readonly text: string;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
}

/** The span of the tokens from `from` up to `to`. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const last = sentence.tokens[to - 1] ?? sentence.tokens[sentence.tokens.length - 1]!;
  return { start: sentence.tokens[from]!.start, end: last.end };
}

/** Whether a time expression names a day or a longer stretch of the calendar. */
export function isDate({ type, value }: { type: string; value: string }): boolean {
  return (type === 'DATE' || type === 'TIME') && !/^(?:PRESENT|PAST|FUTURE)_REF$/.test(value);
}
