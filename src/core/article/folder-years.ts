import { addDays, weekday, type Day } from '../calendar/day.ts';
import { dayInYear, nearestDay, type MonthDay } from '../calendar/month-day.ts';
import { createNumberLists } from '../text/number-lists.ts';
import { SetsByKey } from '../text/sets-by-key.ts';
import type { DatedPrint } from './dated-print.ts';

/**
 * Of which year an article is whose dateline gives a day and no year, as other articles of the folder tell: agencies leave it
 * out. What is told follows from the prints alone, in whatever order they came.
 */
export interface FolderYears {
  put(file: string, print: DatedPrint): void;
  remove(file: string): void;
  /** The year of a file; null where it gives a whole day itself, and where the folder does not tell. */
  of(file: string): number | null;
  /** The files without a year that may be of another one than when this was last asked; they may be gone. */
  changes(): ReadonlySet<string>;
}

/** Reports of one event are published within so many days. */
const NEAR = 3;

/** Names that two reports of one event share in their openings, at least. */
const SHARED = 2;

/** An article tells of the day on which it is dated, or of one of so many days before it. */
const AFTER = 2;

/** A print, with its names by the number of their list. */
interface Known extends Omit<DatedPrint, 'names'> {
  readonly names: number;
}

/** No article is known. */
export function createFolderYears(): FolderYears {
  const prints = new Map<string, Known>();
  const lists = createNumberLists();
  /** The files by the month and date on which they were published, without regard to the year: `10-17`. */
  const dated = new SetsByKey<string, string>();
  /** The files without a year, by each month and date near to their own. */
  const undated = new SetsByKey<string, string>();
  let changed = new Set<string>();

  function post(file: string, { day, monthDay }: Known, how: 'add' | 'delete'): void {
    if (!day) return daysNear(monthDay!).forEach((key) => undated[how](key, file));
    const key = day.slice(5);
    dated[how](key, file);
    for (const other of undated.of(key)) changed.add(other);
  }

  function isKnown(file: string, { day, monthDay, weekday, names }: DatedPrint): boolean {
    const known = prints.get(file);
    if (known?.day !== day || known.weekday !== weekday) return false;
    if (JSON.stringify(known.monthDay) !== JSON.stringify(monthDay)) return false;
    const before = lists.of(known.names);
    return before.length === names.length && before.every((name, i) => name === names[i]);
  }

  function remove(file: string): void {
    const known = prints.get(file);
    if (!known) return;
    post(file, known, 'delete');
    lists.remove(known.names);
    prints.delete(file);
  }

  return {
    put(file, print) {
      if (isKnown(file, print)) return;
      remove(file);
      if (!print.day && !print.monthDay) return;
      const known = { ...print, names: lists.add(print.names) };
      prints.set(file, known);
      post(file, known, 'add');
    },
    remove,
    of(file) {
      const own = prints.get(file);
      if (!own?.monthDay) return null;
      const years = new Set<number>();
      for (const key of daysNear(own.monthDay))
        for (const other of dated.of(key)) {
          const { day, names } = prints.get(other)!;
          const year = yearBeside(own.monthDay, own.weekday, day!);
          if (year !== null && share(lists.of(own.names), lists.of(names))) years.add(year);
        }
      return years.size === 1 ? [...years][0]! : null;
    },
    changes() {
      const found = changed;
      changed = new Set();
      return found;
    },
  };
}

/** The month and date of a day without a year, and of the days around it, in a leap year. */
function daysNear(monthDay: MonthDay): readonly string[] {
  const day = dayInYear({ ...monthDay, weekday: null }, 2024);
  if (!day) return [];
  return Array.from({ length: 2 * NEAR + 1 }, (_, i) => addDays(day, i - NEAR).slice(5));
}

/**
 * The year in which a day without one comes next to another day; null where the weekdays do not fit.
 *
 * @param told The weekday of which the article tells.
 */
function yearBeside(monthDay: MonthDay, told: number | null, other: Day): number | null {
  const own = nearestDay(monthDay, other);
  if (!own || !dayInYear(monthDay, Number(own.slice(0, 4)))) return null;
  const isToldOf = told === null || (weekday(own) - told + 7) % 7 <= AFTER;
  return isToldOf ? Number(own.slice(0, 4)) : null;
}

function share(names: Uint32Array, others: Uint32Array): boolean {
  let count = 0;
  for (const name of names) if (others.includes(name) && ++count === SHARED) return true;
  return false;
}
