import { findWrittenDates } from '../calendar/written-date.ts';
import type { Day } from '../calendar/day.ts';
import { dayInYear, nearestDay, readMonthDay, readWeekday } from '../calendar/month-day.ts';
import { quote } from '../text/span.ts';
import { agencyOf, agencyPattern } from './agency.ts';
import type { Dateline } from './article.ts';

/** A dateline with what else it tells: the agency, and the outlet where the bracket names one. */
export interface DatelineFound {
  readonly dateline: Dateline;
  readonly agency: string | null;
  readonly outlet: string | null;
}

const place = "(?<place>\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}?[\\p{L}.'’-]{1,24}){0,3})";
const region = "(?:, (?<region>\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2}))?";
const day =
  '(?:,? (?<day>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?)(?:,? (?<year>\\d{4}))?(?:,? \\d{1,2}[:.]\\d\\d(?: ?(?:GMT|UTC|[ap]\\.?m\\.?))?)?)?';
const dash = '(?:—|–|--|-|:)';

/** Shapes at the start of the first paragraph, the most telling first. */
const shapes: readonly {
  readonly pattern: RegExp;
  readonly capitals: boolean;
  /** What every match holds: looked for first. */
  readonly holds: RegExp;
}[] = [
  {
    holds: /\(/,
    pattern: new RegExp(
      `^${place}${region}${day},? ?\\((?<bracket>[^()]{2,80})\\)\\s?(?:${dash}\\s?|(?=\\p{Lu}))`,
      'iu',
    ),
    capitals: false,
  },
  {
    holds: /\//,
    pattern: new RegExp(
      `^${place}${region}${day}[.,]? /(?<bracket>[^/]{2,30})/\\.?\\s?(?:${dash}\\s)?`,
      'iu',
    ),
    capitals: false,
  },
  {
    holds: /[—–:]|--| - /,
    pattern: new RegExp(`^${place}${region}${day}\\s?(?:—|–|--| - |:)\\s?`, 'iu'),
    capitals: true,
  },
];

/** A year before a dash: *August 26, 2024 —*. */
const DATED = /^[^.;:!?]{4,60} \d{4} ?(?:—|–|--)/;

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/**
 * The dateline at the start of a paragraph.
 *
 * @param text The page; the paragraph starts at `start` and ends at `end`.
 * @param near The day of publication if it is known: a dateline mostly leaves out its year.
 */
export function findDateline(
  text: string,
  start: number,
  end: number,
  near: Day | null,
): DatelineFound | null {
  const opening = text.slice(start, Math.min(end, start + 200));
  for (const { holds, pattern, capitals } of shapes) {
    if (capitals && !/^\p{Lu}\P{Ll}/u.test(opening) && !DATED.test(opening)) continue;
    const match = holds.test(opening) ? pattern.exec(opening) : null;
    const groups = match?.groups;
    if (!match || !groups?.['place']) continue;
    const name = groups['place'];
    const words = name.split(' ');
    if (!isCapital(name) || !isCapital(words.at(-1)!)) continue;
    const isLoud = name === name.toUpperCase();
    // *Cape Coast, August 26, 2024 —*: a whole date before a dash is as telling as capitals.
    if (capitals && !groups['year'] && (!isLoud || !/\p{Lu}{3}/u.test(name) || words.length > 4))
      continue;
    const opens = /[—–:-]\s?$/.test(match[0]) && isLoud;
    const bracket = readBracket(groups['bracket'], opens);
    if (groups['bracket'] && !bracket) continue;
    if (bracket && !bracket.agency && !bracket.date && !opens) continue;
    const monthDay = groups['day'] ? readMonthDay(groups['day']) : null;
    const year = groups['year'];
    const day =
      monthDay && (year ? dayInYear(monthDay, Number(year)) : near && nearestDay(monthDay, near));
    return {
      dateline: {
        ...quote(text, start, start + match[0].trimEnd().length),
        place: name,
        date: bracket?.date ?? day,
        monthDay: year || !monthDay ? null : { ...monthDay, weekday: readWeekday(match[0]) },
      },
      agency: bracket?.agency ?? null,
      outlet: bracket?.outlet ?? null,
    };
  }
  return null;
}

/**
 * What stands in the bracket of a dateline: an agency, perhaps the outlet after it, perhaps a date.
 *
 * @param opens Whether a place in capitals stands before it and a dash behind it: no list has the agencies of all lands.
 */
function readBracket(bracket: string | undefined, opens: boolean) {
  if (!bracket) return null;
  const parts = bracket
    .split(/\s(?:[-–/|])\s|\s?\/\s?/)
    .map((part) => part.trim().replace(/ in English$/, ''));
  const agency = agencyOf(parts[0] ?? '');
  const date = findWrittenDates(bracket)[0]?.value.slice(0, 10) ?? null;
  const known =
    agency !== null ||
    /^[\p{Lu}\p{Lt}]{2,8}$/u.test(parts[0] ?? '') ||
    date !== null ||
    (opens && NAME.test(parts[0] ?? ''));
  if (!known) return null;
  const outlet = parts
    .slice(1)
    .find((part) => /^\p{Lu}[\p{L} ]{3,40}$/u.test(part) && !agencyOf(part));
  return { agency, date, outlet: outlet ?? null };
}

/** A name of up to five words, as agencies and services have: *Grain & Rail Report*. */
const NAME = /^\p{Lu}[\p{L}.'’-]{1,18}(?: (?:&|and|of|the|\p{Lu}[\p{L}.'’-]{0,18})){0,4}$/u;

const headerLine = new RegExp(
  `^(?<agency>${agencyPattern})(?:,| in| \\||)\\s{1,3}(?<place>\\p{Lu}[\\p{L}.'’-]{2,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2}),?$`,
  'iu',
);

/** A header line that names agency and place: `AP Moscow`, `AFP, MANILA`, `Associated Press in Valencia`. */
export function readAgencyLine(text: string, start: number, end: number): DatelineFound | null {
  if (end - start > 60) return null;
  const match = headerLine.exec(text.slice(start, end));
  const name = match?.groups?.['place'];
  if (!name || !isCapital(name)) return null;
  return {
    dateline: { ...quote(text, start, end), place: name, date: null, monthDay: null },
    agency: agencyOf(match.groups!['agency']!),
    outlet: null,
  };
}
