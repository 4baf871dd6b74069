import type { ReportedVerdict } from '../core/report/report.ts';

/** A verdict as the editor shows it. */
export interface VerdictItem extends ReportedVerdict {
  /** The place is not certain. */
  readonly doubt: boolean;
  /** What the words said when they were judged, and what they say now. */
  readonly changes: readonly { readonly before: string; readonly now: string }[];
}
