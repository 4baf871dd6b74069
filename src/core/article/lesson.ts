/** What the other pages of a folder tell of one. */
export interface Lesson {
  /** Lines of it that recur on them and are no part of the article: hashes, ascending. */
  readonly recurring: readonly number[];
  /** The year of a dateline that has none; null where they do not tell. */
  readonly year: number | null;
}

/** For a page that is read by itself. */
export const noLesson: Lesson = { recurring: [], year: null };

export function isSameLesson(a: Lesson, b: Lesson): boolean {
  return (
    a.year === b.year &&
    a.recurring.length === b.recurring.length &&
    a.recurring.every((line, i) => line === b.recurring[i])
  );
}
