import type { Verdict } from '../core/annotations/annotation.ts';
import type { Place } from './place.ts';

/** A mark whose words, or whose article, are gone. */
export interface OrphanItem {
  readonly id: string;
  readonly folder: string;
  readonly uri: string;
  readonly file: string;
  /** The article itself is gone. */
  readonly missing: boolean;
  readonly quote: string;
  readonly by: string;
  readonly verdict: Verdict | null;
  readonly comment: string | null;
  /** The sentences that come nearest, best first. */
  readonly nearest: readonly Place[];
}

/** An article that was renamed or moved without the editor. */
export interface MovedArticle {
  readonly from: string;
  readonly to: string;
  readonly marks: number;
  /** Other files resemble it as much. */
  readonly doubt: boolean;
}
