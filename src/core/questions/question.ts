import type { Quantity } from '../claims/claim.ts';
import type { Span } from '../text/span.ts';

export type QuestionKind =
  | 'number'
  | 'date'
  | 'polarity'
  | 'antonym'
  | 'place'
  | 'value'
  | 'quote-drift'
  | 'edited-copy'
  | 'part-whole';

export type Relation = 'conflict' | 'dispute' | 'update' | 'agreement';

/** One claim as an answer to a question. The span is the claim's, in its file. */
export interface Answer extends Span {
  readonly file: string;
  /** Id of the claim. */
  readonly claim: string;
  /** In words: `10,000 (said 2024-10-28)`. */
  readonly answer: string;
  /** Claims with the same number come from one witness: a reprint, or one named source. */
  readonly witness: number;
  readonly shown: ShownClaim;
}

/** What a list of questions shows of the claim behind an answer: thousands are shown, and none need be unpacked for it. */
export interface ShownClaim {
  readonly text: string;
  readonly speaker: string | null;
  readonly quantity: Pick<Quantity, 'start' | 'end' | 'low' | 'high' | 'unit'> | null;
  /** The day that it speaks of, as of or said; null where it gives none. */
  readonly day: string | null;
}

/** One question that claims in two or more places answer. */
export interface Question {
  /** Stable across runs and across edits elsewhere. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly relation: Relation;
  /** In words: How many North Korean soldiers are training in Russia? */
  readonly question: string;
  readonly strength: 'strong' | 'medium' | 'weak';
  readonly answers: readonly Answer[];
  /** Each gate that the pair passed, in words. */
  readonly reasons: readonly string[];
}
