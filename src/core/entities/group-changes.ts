import type { NameGroup } from './name-group.ts';

/** What became of the groups of names after a change. */
export interface GroupChanges {
  readonly gone: ReadonlySet<NameGroup>;
  /** New groups, and those whose names or members are others now. */
  readonly present: ReadonlySet<NameGroup>;
}

/** The same while the change is worked out: a group that is gone does not come back, and one that changed is described anew. */
export class MutableChanges implements GroupChanges {
  readonly gone = new Set<NameGroup>();
  readonly present = new Set<NameGroup>();

  /** Has a group, new or not, looked at again. */
  touch(group: NameGroup): void {
    group.change();
    if (!this.gone.has(group)) this.present.add(group);
  }

  /** Leaves a group out: none of its names is in it any longer. */
  drop(group: NameGroup): void {
    this.present.delete(group);
    this.gone.add(group);
  }
}
