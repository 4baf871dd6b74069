import { createFolderYears } from './folder-years.ts';
import { isSameLesson, type Lesson } from './lesson.ts';
import type { PagePrint } from './page-print.ts';
import { createRecurringLines } from './recurring-lines.ts';

/** What the pages of a folder teach each other, whatever order they come in. */
export interface Lessons {
  put(file: string, print: PagePrint): void;
  remove(file: string): void;
  /** What the other pages tell of a file. */
  for(file: string): Lesson;
  /**
   * The files of which the others tell something else than they were read with.
   *
   * @param readWith Undefined for a file that is gone.
   */
  outdated(readWith: (file: string) => Lesson | undefined): readonly string[];
}

/** No page is known. */
export function createLessons(): Lessons {
  const lines = createRecurringLines();
  const years = createFolderYears();
  const doubtful = new Set<string>();

  const lessonFor = (file: string): Lesson => ({ recurring: lines.of(file), year: years.of(file) });

  return {
    put(file, print) {
      lines.put(file, print);
      years.put(file, print.dated);
      doubtful.add(file);
    },
    remove(file) {
      lines.remove(file);
      years.remove(file);
    },
    for: lessonFor,
    outdated(readWith) {
      for (const file of [...lines.changes(), ...years.changes()]) doubtful.add(file);
      for (const file of doubtful) {
        const then = readWith(file);
        if (!then || isSameLesson(lessonFor(file), then)) doubtful.delete(file);
      }
      return [...doubtful].sort();
    },
  };
}
