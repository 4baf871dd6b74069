import type { Span } from '../text/span.ts';
import type { SpokenFor } from './claim.ts';

/** How the speaker stands to the content. */
export type Stance = 'asserts' | 'estimates' | 'denies' | 'doubts';

/**
 * Who says what with which words. Each part may be discontinuous, as in
 * “"It began," she said, "at noon."”: the content has two spans.
 */
export interface Attribution {
  /** Empty where nobody is named. */
  readonly source: readonly Span[];
  /** Index into the article's characters of who speaks, pronouns and roles resolved; null where unknown. */
  readonly speaker: number | null;
  /** For whom a spokesperson speaks; null for who speaks for himself. */
  readonly office: SpokenFor | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly stance: Stance;
  /** Lemma of the cue: say, deny, according to, … */
  readonly verb: string;
  /** False for orders, hopes, promises and questions: their content is nobody's statement of fact. */
  readonly states: boolean;
  readonly quotation: 'direct' | 'indirect' | 'mixed';
  /**
   * Who passes the words on, where the article has them at second hand: *Lee* in
   * “Lee cited the ministry as saying …”. Empty otherwise.
   */
  readonly relay: readonly Span[];
  /** On whose word the source says it: *police* in “the Star reported, citing police”. Empty otherwise. */
  readonly basis: readonly Span[];
  /** Name of the rule that found it. */
  readonly rule: string;
}
