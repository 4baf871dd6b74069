import type { Span } from '../text/span.ts';
import { dayOf, type Day } from './day.ts';
import { monthOf } from './month-day.ts';

/** A full date as pages write it, with the time of day where one stands beside it. */
export interface WrittenDate extends Span {
  /** ISO 8601 to the precision of the text: `2024-11-01`, `2024-11-01T14:40`, `2025-05-08T10:13:17`. */
  readonly value: string;
  /** The other reading of a date in figures such as 01/11/2024; null where there is one reading. */
  readonly alternative: Day | null;
}

const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const date = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d\\d)';
const clock =
  '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d{1,9})?)?)?\\s?(?<half>[ap]\\.?m\\.?)?';

/** The shapes of a date, each with its parts by name. */
const shapes: readonly RegExp[] = [
  `(?<![\\d/-])${year}[-/](?<figures>\\d\\d?)[-/]${date}(?![\\d/])`,
  `(?<!\\d)${month}\\s{0,2}${date},?\\s{1,2}${year}(?=\\D|$|\\d{1,2}[:.]\\d\\d)`,
  `(?<!\\d)${date}(?:\\s{1,2}of)?[\\s-]{1,2}${month},?[\\s-]{1,2}${year}(?!\\d)`,
  `(?<![\\d/.-])(?<first>\\d{1,2})(?<separator>[/.-])(?<second>\\d{1,2})\\k<separator>${year}(?!\\d)`,
].map((source) => new RegExp(source, 'giu'));

const timeAfter = new RegExp(
  `^(?:T|[\\s,|/·•–—@-]{1,5}(?:at\\s)?|\\s?\\()?${clock}(?![\\d/%-])(?:\\s?(?<zone>[A-Z]{1,5}\\b|z))?`,
  'iu',
);
const timeBefore = new RegExp(
  `(?:^|[\\s(,|])${clock}(?:\\s?(?<zone>[A-Z]{2,5}))?,?\\s{1,2}(?:on\\s)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s)?$`,
  'iu',
);
const timeAlone = new RegExp(`^${clock}(?:\\s(?<zone>[A-Z]{2,5}))?$`, 'iu');

const pad = (value: number) => String(value).padStart(2, '0');

/** `14:40` from the parts of a clock time; null where the parts are none (`25:00`, a bare `3`). */
function timeOf(groups: Record<string, string | undefined>): string | null {
  let hour = Number(groups['hour']);
  const half = groups['half']?.[0]?.toLowerCase();
  if (groups['minute'] === undefined && !half) return null;
  const minute = Number(groups['minute'] ?? 0);
  if (half && hour > 12 && hour < 24) return `${pad(hour)}:${pad(minute)}`;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return null;
  const second = groups['second'];
  return `${pad(hour)}:${pad(minute)}${second && +second < 60 ? `:${second}` : ''}`;
}

/** Day first, as most of the world writes it, unless that is no date; the other reading where both are. */
function figuresOf(first: number, second: number, year: number): [Day, Day | null] | null {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  if (!dayFirst) return monthFirst ? [monthFirst, null] : null;
  return [dayFirst, monthFirst && monthFirst !== dayFirst ? monthFirst : null];
}

/** Whether a month only seems to begin here: `Dismay 1, 2024`. Templates do glue words: `2 min readMay 1, 2024`. */
const isInsideWord = (line: string, at: number) =>
  at > 0 && /\p{L}/u.test(line[at - 1]!) && !/\p{Lu}/u.test(line[at]!);

/** American time zones go with American dates. */
const AMERICAN = /^(?:e|c|m|p)[sd]?t$/i;

/**
 * Finds full dates (with a year) in a line of a page header, with a time of day that touches them.
 *
 * @param line A short text; longer ones cost time in proportion.
 * @param offset Where the line starts: added to the spans.
 */
export function findWrittenDates(line: string, offset = 0): readonly WrittenDate[] {
  if (!/(?:19|20)\d\d/.test(line)) return [];
  const found: WrittenDate[] = [];
  // To look whether there is any takes less time than to begin a search for all.
  for (const shape of shapes.filter((one) => line.search(one) >= 0))
    for (const match of line.matchAll(shape)) {
      const groups = match.groups!;
      if (isInsideWord(line, match.index)) continue;
      const year = Number(groups['year']);
      let day: Day | null;
      let alternative: Day | null = null;
      if (groups['separator']) {
        const read = figuresOf(Number(groups['first']), Number(groups['second']), year);
        if (!read) continue;
        [day, alternative] = read;
        if (groups['separator'] === '.') alternative = null;
      } else {
        const number = groups['month'] ? monthOf(groups['month']) : Number(groups['figures']);
        day = dayOf(year, number, Number(groups['date']));
      }
      if (!day) continue;
      let start = match.index;
      let end = start + match[0].length;
      if (found.some((other) => start + offset < other.end && other.start < end + offset)) continue;
      const before = timeBefore.exec(line.slice(Math.max(0, start - 40), start));
      const after = timeAfter.exec(line.slice(end, end + 40));
      let time: string | null = null;
      let zone: string | undefined;
      if (after && (time = timeOf(after.groups!))) {
        end += after[0].length;
        zone = after.groups!['zone'];
      } else if (before && (time = timeOf(before.groups!))) {
        start -= before[0].length - (/^[\s(,|]/.test(before[0]) ? 1 : 0);
        zone = before.groups!['zone'];
      }
      if (alternative && zone && AMERICAN.test(zone)) [day, alternative] = [alternative, day];
      found.push({
        start: start + offset,
        end: end + offset,
        value: time ? `${day}T${time}` : day,
        alternative,
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** A line that holds a clock time and nothing else, as `HH:MM`: the time of the date on the line before. */
export function readClockTime(line: string): string | null {
  if (line.length > 20) return null;
  const match = timeAlone.exec(line.trim());
  return match && timeOf(match.groups!);
}
