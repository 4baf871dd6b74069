import type { Analysis } from './analysis.ts';
import { doubtCopies, doubtEvent, type DatedReport } from './article/doubts.ts';
import { daysBetween } from './calendar/day.ts';
import type { EntityIndex } from './entities/entity-index.ts';

/** What other articles of the folder say against the date of one. */
export interface DateDoubts {
  /** To be called when any article changed; what was worked out before is forgotten. */
  change(): void;
  /** One sentence for each doubt; none for an unknown file or one without a date. */
  doubtsOf(file: string): readonly string[];
}

/** The indexes of a folder that doubts are read from. */
interface Folder {
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly entities: Pick<EntityIndex, 'entityOf' | 'membersOf'>;
  /** All files of the same copy, this one too. */
  readonly copiesOf: (file: string) => readonly string[];
}

/** How much of an article tells what is new in it, in code units from the start of its body. */
const LEAD = 1500;

/** An entity in more files than this finds no candidates; it still counts in the comparison. */
const COMMON = 200;

/** Doubts are worked out when they are asked for, from the articles alone: their order does not matter. */
export function createDateDoubts({ analyses, entities, copiesOf }: Folder): DateDoubts {
  const reports = new Map<string, DatedReport>();

  function reportOf(file: string): DatedReport {
    const known = reports.get(file);
    if (known) return known;
    const analysis = analyses.get(file)!;
    const report = {
      file,
      published: analysis.article.published?.value.slice(0, 10) ?? null,
      weekdays: weekdaysIn(analysis),
      names: namesIn(analysis),
      dates: datesIn(analysis),
    };
    reports.set(file, report);
    return report;
  }

  function namesIn(analysis: Analysis): ReadonlySet<string> {
    const end = leadEnd(analysis);
    const ids = analysis.mentions
      .filter((mention) => mention.start < end)
      .map(({ character }) => entities.entityOf(analysis.file, character)?.id);
    return new Set(ids.filter((id) => id !== undefined));
  }

  /** Files that share one of the rarer names of a report. */
  function candidatesOf({ file, names }: DatedReport): readonly DatedReport[] {
    const files = new Set<string>();
    for (const name of names) {
      const members = entities.membersOf(name);
      if (members.length <= COMMON) for (const member of members) files.add(member.file);
    }
    files.delete(file);
    return [...files].map(reportOf);
  }

  return {
    change: () => reports.clear(),
    doubtsOf(file) {
      const published = analyses.get(file)?.article.published;
      if (!published || published.method === 'user') return [];
      const copies = copiesOf(file);
      const copied = doubtCopies(copies.map(reportOf)).filter((doubt) => doubt.file === file);
      if (copied.length) return copied.map(({ message }) => message);
      const report = reportOf(file);
      const event = report.weekdays.length ? doubtEvent(report, candidatesOf(report)) : null;
      return event ? [event.message] : [];
    },
  };
}

const leadEnd = ({ article }: Analysis) => (article.body[0]?.start ?? 0) + LEAD;

/** The weekdays of a lead that are told by their bare names: `next Monday` is not the day of the news. */
function weekdaysIn(analysis: Analysis): readonly string[] {
  const end = leadEnd(analysis);
  return analysis.times
    .filter(({ rule, start, text }) => {
      const isBare = !/\b(?:last|next|this|every|each)\b/i.test(text);
      return rule === 'weekday' && isBare && start < end;
    })
    .flatMap(({ text }) => /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(text)?.[0] ?? []);
}

/** A day without a year was counted from the date of the page; only so near to it does it confirm that date. */
const NEAR = 7;

/** Dates that an article gives with their year, and month-days close to its date of publication. */
function datesIn({ article, times }: Analysis): readonly string[] {
  const published = article.published?.value.slice(0, 10);
  const isNear = (day: string) =>
    published !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && daysBetween(day, published) <= NEAR;
  return times
    .filter(({ type, rule }) => type === 'DATE' && rule !== 'weekday')
    .filter(
      ({ text, value }) => /\b(?:19|20)\d\d\b/.test(text) || (/\d/.test(text) && isNear(value)),
    )
    .map(({ value }) => value);
}
