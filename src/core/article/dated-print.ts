import { namesDay } from '../calendar/day-names.ts';
import type { Day } from '../calendar/day.ts';
import { publishedDay } from './published-day.ts';
import { readWeekday, type MonthDay } from '../calendar/month-day.ts';
import { hashText } from '../text/hash.ts';
import type { Article } from './article.ts';
import type { Layout } from './layout.ts';

/** What of a page tells of which year another page of its folder is. */
export interface DatedPrint {
  /** Its day of publication, where it gives one itself. */
  readonly day: Day | null;
  /** The day of its dateline, where that is all that it gives. */
  readonly monthDay: MonthDay | null;
  /** The weekday that the first paragraphs of one without a year name; see `weekday` in day.ts. */
  readonly weekday: number | null;
  /** The capitalised words of its first paragraphs: hashes, ascending, without repeats. */
  readonly names: Uint32Array;
}

/** Of a page that is no article. */
export const noDatedPrint: DatedPrint = {
  day: null,
  monthDay: null,
  weekday: null,
  names: new Uint32Array(),
};

/** How many paragraphs tell what is new in an article. */
const OPENING = 3;

/** Capitalised words behind another word of their sentence: those that open one may be any words. */
const NAME = /(?<=[\p{L}\d,’'] )\p{Lu}[\p{L}’'-]{2,}/gu;

/** Words, weekdays and months apart, that are written with a capital and name nobody. */
const NO_NAME = /^(?:president|minister|prime|mayor|police|the|mrs|miss)$/;

/** What of a page, read without regard to other pages, tells of which year it and others are. */
export function datedPrint(
  { lines, isBody, from }: Layout,
  published: Article['published'],
  dateline: Article['dateline'],
): DatedPrint {
  const day = publishedDay({ published });
  const monthDay = day ? null : (dateline?.monthDay ?? null);
  if (!day && !monthDay) return noDatedPrint;
  const opening = lines.filter((_, i) => isBody[i] && i >= from).slice(0, OPENING);
  const told = opening.map(({ text }) => text.replace(dateline?.text ?? '', '')).join(' ');
  const words = told.match(NAME) ?? [];
  const names = [...(dateline?.place.split(' ') ?? []), ...words]
    .map((word) => word.replace(/[’']s$/, '').toLowerCase())
    .filter((word) => !NO_NAME.test(word) && !namesDay(word));
  return {
    day,
    monthDay,
    weekday: monthDay && readWeekday(told),
    names: Uint32Array.from(new Set(names.map(hashText))).sort(),
  };
}
