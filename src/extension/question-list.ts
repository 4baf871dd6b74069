import type { QuestionItem } from '../protocol-items/question.ts';
import type { ListEdit, QuestionChanges } from '../protocol-items/question-changes.ts';

/**
 * The list of all questions, of which only what has changed is asked for again.
 *
 * @param ask Asks the server what has changed since a list that it told, by the name that it gave it; null for all.
 * @returns The list as it is now. What stands in it as before is the same object.
 */
export function createQuestionList(
  ask: (since: string | null) => Promise<QuestionChanges>,
): () => Promise<readonly QuestionItem[]> {
  let state: string | null = null;
  let items: readonly QuestionItem[] = [];
  let last: Promise<unknown> = Promise.resolve();

  async function load(): Promise<readonly QuestionItem[]> {
    const changes = await ask(state);
    items = applyEdits(changes.isWhole ? [] : items, changes.edits);
    state = changes.state;
    return items;
  }

  // One after the other: each answer builds on the one before.
  return () => {
    const loaded = last.then(load);
    last = loaded.catch(() => undefined);
    return loaded;
  };
}

/** @param edits In order, by places in the list before. */
export function applyEdits<T>(before: readonly T[], edits: readonly ListEdit<T>[]): readonly T[] {
  if (edits.length === 0) return before;
  const now: T[] = [];
  let next = 0;
  for (const { at, gone, items } of edits) {
    for (; next < at; next++) now.push(before[next]!);
    for (const item of items) now.push(item);
    next = at + gone;
  }
  for (; next < before.length; next++) now.push(before[next]!);
  return now;
}
