import type { Range } from 'vscode-languageserver-types';
import type { ClaimAt } from './place.ts';

export interface Explanation {
  readonly title: string;
  /** In Markdown; text of the articles in it is escaped. */
  readonly markdown: string;
  readonly sides: readonly [ExplainedSide, ExplainedSide];
}

/** One of the two claims: its sentence, and the words in it that differ. */
export interface ExplainedSide extends ClaimAt {
  readonly range: Range;
  /** Null where nothing in particular differs. */
  readonly differs: Range | null;
}
