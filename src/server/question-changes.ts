import { randomUUID } from 'node:crypto';
import type { QuestionItem } from '../protocol-items/question.ts';
import type { ListEdit, QuestionChanges } from '../protocol-items/question-changes.ts';

/**
 * Tells the questions of a workspace by how they differ from what was told last: a list of thousands is asked for after
 * every edit, and most of the time would go by in writing and reading what both sides know.
 *
 * @param list All questions as they are now; what is as it was must be the same object.
 * @returns What has changed since a list that it told; the whole of it to whoever names none, or not the last one.
 */
export function createQuestionChanges(
  list: () => readonly QuestionItem[],
): (since: string | null) => QuestionChanges {
  // The server may take the place of one that ended, and must not know the names that that one gave.
  const server = randomUUID();
  let turn = 0;
  let told: { readonly state: string | null; readonly items: readonly QuestionItem[] } = {
    state: null,
    items: [],
  };
  return (since) => {
    const items = list();
    const isWhole = since === null || since !== told.state;
    const edits = editsBetween(isWhole ? [] : told.items, items);
    const state = edits.length === 0 && !isWhole ? since : `${server} ${String(++turn)}`;
    told = { state, items };
    return { state, isWhole, edits };
  };
}

/** What makes one list of another in which most stands as it stood: in order, by places in the first. */
export function editsBetween<T>(before: readonly T[], now: readonly T[]): readonly ListEdit<T>[] {
  const places = new Map(before.map((item, at) => [item, at]));
  const edits: { at: number; gone: number; items: T[] }[] = [];
  /** Everything before this place of the first list is told. */
  let next = 0;
  let items: T[] = [];
  const tellUpTo = (place: number) => {
    if (place > next || items.length > 0) edits.push({ at: next, gone: place - next, items });
    items = [];
    next = place;
  };
  for (const item of now) {
    const place = places.get(item);
    if (place === undefined || place < next) items.push(item);
    else {
      tellUpTo(place);
      next++;
    }
  }
  tellUpTo(before.length);
  return edits;
}
