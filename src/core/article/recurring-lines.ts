import { noPrint, type PagePrint } from './page-print.ts';
import { createPostings } from './postings.ts';

/**
 * Which lines recur on the pages of a folder, kept up to date as files come, change and go. What recurs
 * follows from the prints alone, in whatever order they came.
 */
export interface RecurringLines {
  put(file: string, print: PagePrint): void;
  remove(file: string): void;
  /** The loose lines of a file that recur: hashes, ascending. */
  of(file: string): readonly number[];
  /** The files of which a loose line has begun or ceased to recur since this was last asked; they may be gone. */
  changes(): ReadonlySet<string>;
}

/** A page, and the places of its postings in the order of its lines: loose ones first. */
interface Posted {
  readonly number: number;
  readonly print: PagePrint;
  readonly lines: Int32Array;
  readonly loose: Int32Array;
}

/** In how many stories a line stands that is furniture. */
const STORIES = 3;

/** How many files of a line are looked at first: those are mostly enough. */
const FEW = 32;

/** No line recurs. */
export function createRecurringLines(): RecurringLines {
  const pages = new Map<string, Posted>();
  /** Files are known by numbers, which are given anew when a file is gone. */
  const names: string[] = [];
  const free: number[] = [];
  /** The files that have a line at all, and those in which it is loose. */
  const filesByLine = createPostings();
  const filesByLoose = createPostings();
  const recurring = new Set<number>();
  let changed = new Set<string>();

  /** Whether a line stands in several stories: by every mark there must be so many different ones. */
  function isRecurring(line: number): boolean {
    return (
      countStories(filesByLine.of(line, FEW)) >= STORIES ||
      countStories(filesByLine.of(line)) >= STORIES
    );
  }

  function countStories(files: readonly number[]): number {
    const marks: Set<number>[] = [];
    for (const number of files) {
      const { story } = pages.get(names[number]!)!.print;
      story.forEach((mark, i) => (marks[i] ??= new Set()).add(mark));
    }
    return marks.length ? Math.min(...marks.map(({ size }) => size)) : 0;
  }

  function judge(line: number): void {
    const isWatched = filesByLoose.count(line, 1) > 0;
    const recurs = isWatched && isRecurring(line);
    if (recurs === recurring.has(line)) return;
    if (recurs) recurring.add(line);
    else recurring.delete(line);
    for (const number of filesByLoose.of(line)) changed.add(names[number]!);
  }

  function post(file: string, print: PagePrint): void {
    const number = free.pop() ?? names.length;
    names[number] = file;
    const { loose, furniture } = print;
    pages.set(file, {
      number,
      print,
      lines: Int32Array.from([...loose, ...furniture], (line) => filesByLine.add(line, number)),
      loose: Int32Array.from(loose, (line) => filesByLoose.add(line, number)),
    });
  }

  /** @returns What was known of the file. */
  function takeBack(file: string): PagePrint {
    const known = pages.get(file);
    if (!known) return noPrint;
    const { number, print } = known;
    [...print.loose, ...print.furniture].forEach((line, i) =>
      filesByLine.remove(line, known.lines[i]!),
    );
    print.loose.forEach((line, i) => filesByLoose.remove(line, known.loose[i]!));
    pages.delete(file);
    free.push(number);
    return print;
  }

  return {
    put(file, print) {
      if (pages.get(file)?.print === print) return;
      const before = takeBack(file);
      post(file, print);
      const lines = [before, print].flatMap(({ loose, furniture }) => [...loose, ...furniture]);
      new Set(lines).forEach(judge);
    },
    remove(file) {
      const { loose, furniture } = takeBack(file);
      new Set([...loose, ...furniture]).forEach(judge);
    },
    of: (file) => [...(pages.get(file)?.print.loose ?? [])].filter((line) => recurring.has(line)),
    changes() {
      const found = changed;
      changed = new Set();
      return found;
    },
  };
}
