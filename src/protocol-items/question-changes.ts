import type { QuestionItem } from './question.ts';

/** All questions as they are now, by how they differ from a list that was told before. */
export interface QuestionChanges {
  /** Names the list as it is now; whoever has it gives the name when asking again. */
  readonly state: string;
  /** They differ from an empty list: nothing was told before, or it is not known any more. */
  readonly isWhole: boolean;
  /** In order, by places in the list before; none where all is as it was. */
  readonly edits: readonly ListEdit<QuestionItem>[];
}

/** At one place of a list, some that are gone and some that stand there now. */
export interface ListEdit<T> {
  readonly at: number;
  readonly gone: number;
  readonly items: readonly T[];
}
