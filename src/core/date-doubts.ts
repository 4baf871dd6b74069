import { WEEKDAYS } from './calendar/day-names.ts';
import type { Analysis } from './analysis.ts';
import { publishedDay } from './article/published-day.ts';
import type { Article } from './article/article.ts';
import { doubtCopies, doubtEvent, type DateDoubt, type DatedReport } from './article/doubts.ts';
import { daysBetween } from './calendar/day.ts';
import { SetsByKey } from './text/sets-by-key.ts';

/** What other articles of the folder say against the date of one. */
export interface DateDoubts {
  /** Takes in what was found in a file, in place of what was known of it. */
  put(analysis: Analysis): void;
  remove(file: string): void;
  /** To be called for files that came, changed or went, whose names are others now or whose copies are. */
  change(files: Iterable<string>): void;
  /** None for an unknown file, for one without a date, and for a date that a person chose. */
  doubtsOf(file: string): readonly DateDoubt[];
}

/** The indexes of a folder that doubts are read from. */
interface Folder {
  readonly articleOf: (file: string) => Article | undefined;
  /** The ids, in the whole folder, of an article's characters. */
  readonly idsOf: (file: string) => readonly (string | undefined)[];
  /** All files of the same copy, this one too. */
  readonly copiesOf: (file: string) => readonly string[];
}

/** How much of an article tells what is new in it, in code units from the start of its body. */
const LEAD = 1500;

/** A name in the leads of more files than this finds no candidates; it still counts in the comparison. */
const COMMON = 200;

/**
 * Doubts are worked out when they are asked for and kept until something that they hang on changes. They
 * follow from the articles alone: their order does not matter.
 */
export function createDateDoubts({ articleOf, idsOf, copiesOf }: Folder): DateDoubts {
  const facts = new Map<string, Facts>();
  const reports = new Map<string, DatedReport>();
  const filesByName = new SetsByKey<string, string>();
  const doubts = new Map<string, readonly DateDoubt[]>();
  const stale = new Set<string>();

  function report({ file, published, weekdays, lead, dates }: Facts): DatedReport {
    const ids = idsOf(file);
    return {
      file,
      published,
      weekdays,
      dates,
      names: new Set(lead.map((who) => ids[who]).filter((id) => id !== undefined)),
    };
  }

  /** Brings the reports up to date, and forgets the doubts that hung on what they said before. */
  function settle(): void {
    /** The fewest files that a name stood in, before or after. */
    const touched = new Map<string, number>();
    const touch = (name: string) => {
      const size = filesByName.size(name);
      touched.set(name, Math.min(size, touched.get(name) ?? size));
    };
    for (const file of stale) {
      const before = reports.get(file);
      const known = facts.get(file);
      const now = known && report(known);
      for (const name of before?.names ?? []) {
        touch(name);
        filesByName.delete(name, file);
      }
      for (const name of now?.names ?? []) {
        touch(name);
        filesByName.add(name, file);
      }
      if (now) reports.set(file, now);
      else reports.delete(file);
      doubts.delete(file);
    }
    stale.clear();
    for (const [name, fewest] of touched)
      if (fewest <= COMMON) for (const file of filesByName.of(name)) doubts.delete(file);
  }

  /** Files that share one of the rarer names of a report. */
  function candidatesOf({ file, names }: DatedReport): readonly DatedReport[] {
    const files = new Set<string>();
    for (const name of names)
      if (filesByName.size(name) <= COMMON)
        for (const other of filesByName.of(name)) files.add(other);
    files.delete(file);
    return [...files].map((other) => reports.get(other)!);
  }

  function doubt(file: string): readonly DateDoubt[] {
    const published = articleOf(file)?.published;
    if (!published || published.method === 'user') return [];
    const copies = copiesOf(file).map((copy) => reports.get(copy)!);
    const copied = doubtCopies(copies).filter((one) => one.file === file);
    if (copied.length) return copied;
    const own = reports.get(file)!;
    const event = own.weekdays.length ? doubtEvent(own, candidatesOf(own)) : null;
    return event ? [event] : [];
  }

  return {
    put: (analysis) => void facts.set(analysis.file, factsOf(analysis)),
    remove: (file) => void facts.delete(file),
    change(files) {
      for (const file of files) stale.add(file);
    },
    doubtsOf(file) {
      settle();
      let known = doubts.get(file);
      if (!known) doubts.set(file, (known = doubt(file)));
      return known;
    },
  };
}

/** What one article itself says that its date can be judged by. */
interface Facts extends Omit<DatedReport, 'names'> {
  /** The characters that its first paragraphs name. */
  readonly lead: readonly number[];
}

function factsOf(analysis: Analysis): Facts {
  const published = publishedDay(analysis.article);
  const weekdays = weekdaysIn(analysis);
  // Without a weekday no report is taken for one of the same event: the rest is not needed.
  const isNews = published !== null && weekdays.length > 0;
  const end = leadEnd(analysis);
  const lead = analysis.mentions.filter(({ start }) => start < end);
  return {
    file: analysis.file,
    published,
    weekdays,
    lead: isNews ? [...new Set(lead.map(({ character }) => character))] : [],
    dates: isNews ? datesIn(analysis) : [],
  };
}

const leadEnd = ({ article }: Analysis) => (article.body[0]?.start ?? 0) + LEAD;

const WEEKDAY = new RegExp(`(?:${WEEKDAYS.join('|')})\\b`);

/** The weekdays of a lead that are told by their bare names: `next Monday` is not the day of the news. */
function weekdaysIn(analysis: Analysis): readonly string[] {
  const end = leadEnd(analysis);
  return analysis.times
    .filter(({ rule, start, text }) => {
      const isBare = !/\b(?:last|next|this|every|each)\b/i.test(text);
      return rule === 'weekday' && isBare && start < end;
    })
    .flatMap(({ text }) => WEEKDAY.exec(text)?.[0] ?? []);
}

/** A day without a year was counted from the date of the page; only so near to it does it confirm that date. */
const NEAR = 7;

/** Dates that an article gives with their year, and month-days close to its date of publication. */
function datesIn({ article, times }: Analysis): readonly string[] {
  const published = publishedDay(article);
  const isNear = (day: string) =>
    published !== null && /^\d{4}-\d\d-\d\d$/.test(day) && daysBetween(day, published) <= NEAR;
  return times
    .filter(({ type, rule }) => type === 'DATE' && rule !== 'weekday')
    .filter(
      ({ text, value }) => /\b(?:19|20)\d\d\b/.test(text) || (/\d/.test(text) && isNear(value)),
    )
    .map(({ value }) => value);
}
