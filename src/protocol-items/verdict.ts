import type { Verdict } from '../core/annotations/annotation.ts';

export interface VerdictItem {
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly comment: string | null;
  /** Addresses of web pages that the person gives. */
  readonly sources: readonly string[];
  /** False where the words have changed since: the verdict speaks of an earlier text. */
  readonly holds: boolean;
  /** The place is not certain. */
  readonly doubt: boolean;
  /** What the words said when they were judged, and what they say now. */
  readonly changes: readonly { readonly before: string; readonly now: string }[];
}
