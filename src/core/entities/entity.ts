import type { EntityType } from './mention.ts';

/** One real person, organisation or place, joined over all articles of the folder. */
export interface Entity {
  /** Stable across runs and across edits of other articles. */
  readonly id: string;
  readonly type: EntityType;
  /** The full form that most articles use, or what a person wants it to be called. */
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly roles: readonly string[];
}

export interface Alias {
  readonly text: string;
  readonly count: number;
  /** A different spelling of the same name, as Kim Jung Un beside Kim Jong Un. */
  readonly variant: boolean;
}
