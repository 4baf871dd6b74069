import type { Range } from 'vscode-languageserver-types';
import type { Verdict } from '../core/annotations/annotation.ts';
import type { VerdictItem } from './verdict.ts';

/** What people wrote beside one passage. */
export interface ThreadItem {
  readonly id: string;
  readonly range: Range;
  readonly verdict: VerdictItem | null;
  /** The person at this computer began it. */
  readonly own: boolean;
  /** What began it, and the answers. */
  readonly comments: readonly CommentItem[];
}

/** What one person said at one time. */
export interface Saying {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly verdict: Verdict | null;
  readonly sources: readonly string[];
}

export interface CommentItem extends Saying {
  readonly id: string;
  readonly own: boolean;
  /** What it said before, oldest first. */
  readonly history: readonly Saying[];
}
