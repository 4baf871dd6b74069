import type { Span } from '../text/span.ts';

/** How the speaker stands to the content. */
export type Stance = 'asserts' | 'estimates' | 'denies' | 'doubts';

/**
 * Who says what with which words. Each part may be discontinuous, as in
 * “"It began," she said, "at noon."”: the content has two spans.
 */
export interface Attribution {
  /** Empty where nobody is named. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly stance: Stance;
  /** Lemma of the cue: say, deny, according to, … */
  readonly verb: string;
  /** False for orders, hopes, promises and questions: their content is nobody's statement of fact. */
  readonly states: boolean;
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  /** Name of the rule that found it. */
  readonly rule: string;
}
