import type { Place } from './place.ts';
import type { VerdictItem } from './verdict.ts';

export interface ClaimItem extends Place {
  readonly id: string;
  readonly file: string;
  /** Title of its article, or the name of the file. */
  readonly article: string;
  readonly speaker: string | null;
  readonly verdict: VerdictItem | null;
  /** The latest of each person, oldest first. */
  readonly verdicts: readonly VerdictItem[];
  readonly conflicts: number;
}
