import type { Annotation, Stamp } from '../core/annotations/annotation.ts';
import type { Store } from '../core/annotations/store.ts';

/** Remembers what the person did since the editor was opened, and takes the last of it back. */
export interface Undo {
  did(store: Store, annotation: Annotation): void;
  /** Puts the record that was changed last back to what it said before. Null where nothing is left to undo. */
  last(stamp: Stamp): Promise<Annotation | null>;
}

/** More than this nobody takes back step by step. */
const STEPS = 100;

/** Undoing is a change like any other: the record keeps both what was done and that it was undone. */
export function createUndo(): Undo {
  const done: { readonly store: Store; readonly after: Annotation }[] = [];
  return {
    did(store, after) {
      done.push({ store, after });
      if (done.length > STEPS) done.shift();
    },
    async last(stamp) {
      const step = done.pop();
      if (!step) return null;
      const { store, after } = step;
      const now = store.get(after.id);
      if (!now || said(now) !== said(after))
        throw new Error('The mark was changed elsewhere since; it was left as it is.');
      const before = after.history.at(-1);
      if (!before) return store.withdraw(after.id, stamp);
      const { act, target, withdrawn } = before;
      return store.amend(after.id, { act, target, withdrawn }, stamp);
    },
  };
}

/** What a record says, apart from when and from its history. */
function said({ act, target, withdrawn, by }: Annotation): string {
  return JSON.stringify([act, target, withdrawn, by]);
}
