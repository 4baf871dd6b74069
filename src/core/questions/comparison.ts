import type { Span } from '../text/span.ts';
import type { QuestionKind, Relation } from './question.ts';

/** What came of comparing two claims, with every step in words. */
export interface Comparison {
  /** Null where the two do not answer one question, or nothing can be said. */
  readonly relation: Relation | null;
  readonly kind: QuestionKind | null;
  /** What the words that differ answer, where the kind says only how they were found. */
  readonly asks?: QuestionKind;
  readonly strength: 'strong' | 'medium' | 'weak';
  /** Each gate that the pair passed, in words, in their order. */
  readonly passed: readonly string[];
  /** Why the pair is no conflict; null for a conflict or a dispute. */
  readonly cleared: string | null;
  /** For a conflict: what would have cleared it, the nearest first. */
  readonly nearest: string | null;
  /** The differing words of each claim. */
  readonly slots: readonly [Span, Span] | null;
}

/** What may be taken for granted of the two articles. */
export interface Assumption {
  /** Both texts speak of one event on one day unless they say otherwise. */
  readonly oneEvent: boolean;
}

/** What one gate makes of two claims. */
export type Verdict =
  { readonly clears: string } | { readonly passes: string } | { readonly silent: true };

export const silent: Verdict = { silent: true };
