import data from '../../../data/claims/clock.json' with { type: 'json' };
import type { Day } from '../calendar/day.ts';
import type { Span } from '../text/span.ts';
import { hoursFromUtc, type Hours } from './hours-from-utc.ts';

/** A moment by one clock, in minutes from the beginning of its day, as a range. */
export interface ClockTime {
  /** By which clock: that of the place, or the one of Greenwich. */
  readonly scale: 'local' | 'utc';
  readonly low: number;
  readonly high: number;
}

/** Where and when a clock is read, as far as it is known. */
export interface Where {
  readonly place: string | null;
  readonly day: Day | null;
}

/** How far a time lies from what it is told as, where words say that it is near it. */
const ABOUT = 30;

/** What stands before a time that is no moment: an edge, a stretch. */
const EDGE =
  /\b(?:by|until|till|before|after|since|from|between|to|and|or|than|through|within|past)(?: (?:the|exactly))? $/i;
const AFTER = /\b(?:shortly|just|soon|moments|minutes|a little) (?:after|past)(?: about)? $/i;
const BEFORE = /\b(?:(?:shortly|just|moments|minutes|a little) before|nearly|almost|close to) $/i;
const NEAR =
  /\b(?:about|around|approximately|roughly|circa|some ?time|somewhere|near|estimated)(?: at)? $/i;

/** How far a time may be rounded that is told in whole hours, halves, quarters or steps of five minutes. */
const ROUNDED: readonly (readonly [step: number, slack: number])[] = [
  [60, 15],
  [30, 10],
  [15, 7],
  [5, 5],
];

/**
 * What a time of day says by its own words and those right around it; empty where it gives no moment, or one by a clock
 * that is not known. A time by the clock of a place is told by that of Greenwich as well, where the hours between the two are known.
 */
export function clockTimes(
  text: string,
  { start, end }: Span,
  value: string,
  where: Where = { place: null, day: null },
): ClockTime[] {
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(value) ?? [];
  if (hour === undefined || minute === undefined) return [];
  const before = text.slice(Math.max(0, start - 30), start);
  const slack = slackOf(before, +minute);
  if (!slack) return [];
  const at = +hour * 60 + +minute;
  const behind = text.slice(end, end + 40);
  const zone = zoneIn(text.slice(start, end)) ?? zoneBehind(behind, value, where.day);
  if (zone === 'unknown') return [];
  const local = (from: number): ClockTime => ({
    scale: 'local',
    low: from + slack[0],
    high: from + slack[1],
  });
  const utc = (from: number, [least, most]: Hours): ClockTime => ({
    scale: 'utc',
    low: from + slack[0] - most * 60,
    high: from + slack[1] - least * 60,
  });
  const here = where.place && where.day ? hoursFromUtc(where.place, where.day) : null;
  const scaled = (from: number): ClockTime[] => {
    if (zone !== 'local') return [utc(from, zone)];
    return here ? [local(from), utc(from, here)] : [local(from)];
  };
  const isTwice = isOfEitherHalf(text.slice(start, end + 30), value);
  const told = (isTwice ? [at, at + HALF_A_DAY] : [at]).flatMap(scaled);
  const [, hours, minutes, half, name] = BRACKET.exec(text.slice(end, end + 60)) ?? [];
  const other = name === undefined ? undefined : zones.get(name.toUpperCase());
  if (!other) return told;
  const isLate = half?.toLowerCase() === 'p';
  const then = half ? (+hours! % 12) + (isLate ? 12 : 0) : +hours!;
  const own = told.filter(({ scale }) => scale === 'local');
  return [...(own.length ? own : told), utc(then * 60 + +(minutes ?? 0), other)];
}

/** *5:40 a.m. (1040 GMT)*. */
const BRACKET = /^[^().]{0,20}\((\d{1,2}?)[:.]?(\d\d)?(?: ?([ap])\.?m\.?)? (\p{Lu}{2,4})\)/u;

const zones = new Map(
  Object.entries(data.zones).map(([name, [least, most]]): [string, Hours] => [
    name.toUpperCase(),
    [least!, most!],
  ]),
);
const NAMES = Object.keys(data.zones).join('|');
const ZONE = new RegExp(`\\b(${NAMES})\\b`);
const BEHIND = new RegExp(`^,? ?\\(?(${NAMES})\\b`);
const LOCAL = /^,? ?\(?local(?: time)?\b/i;
/** *Moscow time*, *in New Zealand time*. */
const OF_PLACE = /^,? ?\(?(?:(?:in|by) )?((?:\p{Lu}\p{L}+ ){1,2})time\b/u;
/** *UTC+3*, *by railway time*: by a clock of which nothing tells. */
const OTHER = /^,? ?\(?(?:(?:in|by) [^,.;]{1,20} time\b|[+−-]\d)/u;

function zoneIn(words: string): Hours | 'local' | 'unknown' | null {
  if (/\blocal\b/i.test(words)) return 'local';
  if (/[+−]\d/.test(words)) return 'unknown';
  return zones.get(ZONE.exec(words)?.[1]?.toUpperCase() ?? '') ?? null;
}

function zoneBehind(words: string, value: string, day: Day | null): Hours | 'local' | 'unknown' {
  const name = BEHIND.exec(words)?.[1];
  if (name !== undefined) return zones.get(name.toUpperCase())!;
  if (LOCAL.test(words)) return 'local';
  const place = OF_PLACE.exec(words)?.[1]?.trim();
  if (place !== undefined)
    return day === null ? 'unknown' : (hoursFromUtc(place, day) ?? 'unknown');
  if (OTHER.test(words) || /T\d\d:\d\d[+-]/.test(value)) return 'unknown';
  return value.endsWith('Z') ? [0, 0] : 'local';
}

const HALF_A_DAY = 12 * 60;

const SPOKEN = /^(?:(?!noon|midday|midnight)[a-z]|\d+ (?:minutes )?(?:to|past) |\d+ o.clock)/i;
const HALVES = /\b(?:morning|dawn|afternoon|evening|night|[ap]\.?m)\b/i;

/** *half past five*, *six o'clock*: may be in the morning or in the evening, where no word tells. */
function isOfEitherHalf(words: string, value: string): boolean {
  if (!SPOKEN.test(words) || HALVES.test(words)) return false;
  return +/T(\d\d)/.exec(value)![1]! <= 12;
}

/** By how many minutes the moment may lie before and behind the time; null for an edge. */
function slackOf(before: string, minute: number): readonly [number, number] | null {
  if (AFTER.test(before)) return [0, ABOUT];
  if (BEFORE.test(before)) return [-ABOUT, 0];
  if (EDGE.test(before)) return null;
  const rounded = ROUNDED.find(([step]) => minute % step === 0)?.[1] ?? 1;
  const slack = NEAR.test(before) ? Math.max(ABOUT, rounded) : rounded;
  return [-slack, slack];
}
