import { createNumberLists } from '../text/number-lists.ts';
import type { LinePrint } from './page-print.ts';
import { createPostings } from './postings.ts';

/**
 * Which lines recur on the pages of a folder, kept up to date as files come, change and go. What recurs
 * follows from the prints alone, in whatever order they came.
 */
export interface RecurringLines {
  put(file: string, print: LinePrint): void;
  remove(file: string): void;
  /** The loose lines of a file that recur: hashes, ascending. */
  of(file: string): readonly number[];
  /** The files of which a loose line has begun or ceased to recur since this was last asked; they may be gone. */
  changes(): ReadonlySet<string>;
}

/** A page, by the numbers of lists: its print, and the places of its postings in the order of its lines, loose ones first. */
interface Posted {
  readonly number: number;
  readonly loose: number;
  readonly furniture: number;
  readonly story: number;
  readonly lineAt: number;
  readonly looseAt: number;
}

/** In how many stories a line stands that is furniture. */
const STORIES = 3;

/** How many files of a line are looked at first: those are mostly enough. */
const FEW = 32;

/** No line recurs. */
export function createRecurringLines(): RecurringLines {
  const pages = new Map<string, Posted>();
  const lists = createNumberLists();
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
      const { story } = pages.get(names[number]!)!;
      lists.of(story).forEach((mark, i) => (marks[i] ??= new Set()).add(mark));
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

  function post(file: string, { loose, furniture, story }: LinePrint): void {
    const number = free.pop() ?? names.length;
    names[number] = file;
    const lineAt = [...loose, ...furniture].map((line) => filesByLine.add(line, number));
    const looseAt = [...loose].map((line) => filesByLoose.add(line, number));
    pages.set(file, {
      number,
      loose: lists.add(loose),
      furniture: lists.add(furniture),
      story: lists.add(story),
      lineAt: lists.add(lineAt),
      looseAt: lists.add(looseAt),
    });
  }

  /** The lines of a page: loose ones, and all of them. */
  function linesOf({ loose, furniture }: Posted): { loose: number[]; all: number[] } {
    const some = [...lists.of(loose)];
    return { loose: some, all: [...some, ...lists.of(furniture)] };
  }

  /** @returns The lines that the file had. */
  function takeBack(file: string): readonly number[] {
    const known = pages.get(file);
    if (!known) return [];
    const { loose, all } = linesOf(known);
    const lineAt = lists.of(known.lineAt);
    all.forEach((line, i) => filesByLine.remove(line, lineAt[i]!));
    const looseAt = lists.of(known.looseAt);
    loose.forEach((line, i) => filesByLoose.remove(line, looseAt[i]!));
    const { number, ...ids } = known;
    for (const id of Object.values(ids)) lists.remove(id);
    pages.delete(file);
    free.push(number);
    return all;
  }

  function isKnown(file: string, { loose, furniture, story }: LinePrint): boolean {
    const known = pages.get(file);
    const isSame = (id: number, list: Uint32Array) => {
      const before = lists.of(id);
      return before.length === list.length && before.every((one, i) => one === list[i]);
    };
    return (
      known !== undefined &&
      isSame(known.loose, loose) &&
      isSame(known.furniture, furniture) &&
      isSame(known.story, story)
    );
  }

  return {
    put(file, print) {
      if (isKnown(file, print)) return;
      const before = takeBack(file);
      post(file, print);
      new Set([...before, ...print.loose, ...print.furniture]).forEach(judge);
    },
    remove: (file) => new Set(takeBack(file)).forEach(judge),
    of(file) {
      const known = pages.get(file);
      return known ? linesOf(known).loose.filter((line) => recurring.has(line)) : [];
    },
    changes() {
      const found = changed;
      changed = new Set();
      return found;
    },
  };
}
