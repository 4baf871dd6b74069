import type { Range } from 'vscode-languageserver-types';
import type { EntityType } from '../core/entities/mention.ts';
import type { ArticleStatus } from './article.ts';
import type { VerdictItem } from './verdict.ts';

export interface DocumentMarks {
  readonly version: number | null;
  readonly status: ArticleStatus;
  readonly names: readonly { readonly type: EntityType; readonly range: Range }[];
  readonly claims: readonly MarkedRange[];
  /** Menus, adverts and other stories. */
  readonly furniture: readonly Range[];
  /** Why not everything is marked, or null. */
  readonly capped: string | null;
}

export interface MarkedRange {
  readonly range: Range;
  /** Id of the claim; null for words that a person chose. */
  readonly claim: string | null;
  readonly verdict: VerdictItem | null;
  readonly conflicts: number;
}
