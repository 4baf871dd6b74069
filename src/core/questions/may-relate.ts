import { FEWEST_SHARED, LEAST_COVERED } from './gates/one-telling.ts';
import { COUNT_DAYS } from './comparisons/count.ts';
import { LIKE_DAYS } from './comparisons/like-amount.ts';
import { LEAST_SAME, MOST_EDITED } from './comparisons/edited-copy.ts';
import { bitsIn } from './glance-marks.ts';
import {
  AGENT,
  AMOUNTS,
  CAUSES,
  CLUSTER,
  COUNTED,
  DAY,
  DENIES,
  HAPPENED,
  HAPPENS_ONCE,
  HAS_DAY,
  HAS_EVENT,
  HAS_HAPPENED,
  HAS_OPPOSITE,
  HAS_SIDES,
  HAS_TIME,
  IS_CLASS,
  IS_CLOCKED,
  IS_COUNT,
  IS_EMPTY,
  IS_IDENTITY,
  IS_LONG,
  IS_NEVER,
  IS_NO,
  IS_OFFICE,
  IS_PLACED,
  IS_POINTED,
  IS_QUOTE,
  IS_SOLE,
  LEADS,
  LENGTH,
  NEWS_DAY,
  NO_WHOM,
  OCCASION,
  OF_NOBODY,
  OF_PARTY,
  OF_SENTENCE,
  OF_TELLING,
  PATIENT,
  PREDICATE,
  SENTENCE,
  SPEAKER,
  TELLING,
  THINGS,
  TIME,
  TOLD,
  UNMARKED,
  VOICE,
  WHOLE,
  WHO_AND_WHOM,
  WINDOW,
  WORDS,
} from './glance-row.ts';
import { AS_COPIES, BY_AMOUNTS, BY_THINGS, OTHERWISE, type Ways } from './ways.ts';

/*
 * What is asked of two claims at a glance: what every test of `compareClaims` asks for, loosened where the numbers say
 * less than the words. `rows` holds the columns of all claims (see `glance-row.ts`); those of the two start at `x` and `y`.
 */

/** Beyond how many days two claims are compared only where what they tell happens once. */
const FAR = 90;

/** Whether two parties may be the same: things by what their heads mean, names by any word or id. */
function mayBeSame(rows: Int32Array, x: number, y: number): boolean {
  for (let i = 0; i < OF_PARTY; i++) if ((rows[x + i]! & rows[y + i]!) !== 0) return true;
  return false;
}

/** How many marks one sentence has that the other has not. */
function without(rows: Int32Array, x: number, y: number): number {
  let count = 0;
  for (let i = 0; i < OF_SENTENCE; i++) count += bitsIn(rows[x + i]! & ~rows[y + i]!);
  return count;
}

const shareMarks = (rows: Int32Array, x: number, y: number, column: number) =>
  (rows[x + column]! & rows[y + column]!) !== 0;

const isSame = (rows: Int32Array, x: number, y: number, column: number) =>
  rows[x + column] === rows[y + column];

/**
 * Whether two claims are one sentence of one witness, or told too far apart for what they tell. A rule and no estimate:
 * comparing such claims would find relations.
 */
export function areApart(rows: Int32Array, x: number, y: number): boolean {
  if (isSame(rows, x, y, CLUSTER) && isSame(rows, x, y, SENTENCE)) return true;
  const [all, any] = [rows[x]! & rows[y]!, rows[x]! | rows[y]!];
  if (!(all & HAS_DAY) || any & HAS_EVENT) return false;
  if (Math.abs(rows[x + DAY]! - rows[y + DAY]!) <= FAR) return false;
  const isHalf = (any & LEADS) !== (all & LEADS);
  return isHalf || !(any & (LEADS | HAPPENS_ONCE));
}

/** Whether the sentences may share enough words to tell one thing, as far as each word has a mark of its own. */
function mayBeOneTelling(rows: Int32Array, x: number, y: number): boolean {
  const shortest = Math.min(rows[x + TOLD]!, rows[y + TOLD]!);
  const needed = Math.max(FEWEST_SHARED, LEAST_COVERED * shortest);
  let count = Math.min(rows[x + UNMARKED]!, rows[y + UNMARKED]!);
  for (let i = TELLING; i < TELLING + OF_TELLING && count < needed; i++)
    count += bitsIn(rows[x + i]! & rows[y + i]!);
  return count >= needed;
}

export function mayBeCopies(rows: Int32Array, x: number, y: number): boolean {
  if (!(rows[x]! & rows[y]! & IS_LONG)) return false;
  const [m, n] = [rows[x + LENGTH]!, rows[y + LENGTH]!];
  const edited = (length: number) => Math.min(MOST_EDITED, length - LEAST_SAME * Math.max(m, n));
  return (
    without(rows, x + WORDS, y + WORDS) <= edited(m) &&
    without(rows, y + WORDS, x + WORDS) <= edited(n)
  );
}

/** Whether `sameTime` clears the two: they do not both give a day of their own, and are told too far apart. */
function areOfTwoTimes(rows: Int32Array, x: number, y: number): boolean {
  const [all, any] = [rows[x]! & rows[y]!, rows[x]! | rows[y]!];
  if (!(all & HAS_TIME) || all & HAS_EVENT || any & IS_NEVER) return false;
  const window = Math.max(rows[x + WINDOW]!, rows[y + WINDOW]!);
  if (Math.abs(rows[x + TIME]! - rows[y + TIME]!) <= window) return false;
  if (!(all & HAS_HAPPENED)) return true;
  return daysApart(rows, x, y) > 0;
}

/** How many days lie between when the two happened, which is known of both. */
function daysApart(rows: Int32Array, x: number, y: number): number {
  const [p, q] = [x + HAPPENED, y + HAPPENED];
  return Math.max(0, rows[p]! - rows[q + 1]!, rows[q]! - rows[p + 1]!);
}

/** By how many days the dates of one event may differ; see `sameTime`. */
const TOLERANCE = 1;

/** Whether each gives a day of its own, and `sameTime` clears the two. */
function areOfTwoDates(rows: Int32Array, x: number, y: number): boolean {
  return (rows[x]! & rows[y]! & HAS_EVENT) !== 0 && daysApart(rows, x, y) > TOLERANCE;
}

/** Whether two that give two dates may tell of one event nonetheless: by its date, by the hour, or by what it ended. */
function mayBeDatedApart(rows: Int32Array, x: number, y: number): boolean {
  if (!isSame(rows, x, y, PREDICATE) || rows[x]! & rows[y]! & IS_CLOCKED) return true;
  return daysApart(rows, x, y) <= Math.max(rows[x + OCCASION]!, rows[y + OCCASION]!);
}

const isDenied = (rows: Int32Array, x: number, y: number) => ((rows[x]! ^ rows[y]!) & DENIES) !== 0;

/** Whether who acts and who is acted upon may be the same, as far as both tell it; see `isAligned`. */
function mayBeAligned(rows: Int32Array, x: number, y: number): boolean {
  const [all, any] = [rows[x]! & rows[y]!, rows[x]! | rows[y]!];
  const agent = mayBeSame(rows, x + AGENT, y + AGENT);
  if (any & OF_NOBODY) return true;
  if (mayBeSame(rows, x + PATIENT, y + PATIENT))
    return (
      agent ||
      !(all & WHO_AND_WHOM) ||
      !isSame(rows, x, y, PREDICATE) ||
      (all & (IS_SOLE | IS_POINTED)) !== 0 ||
      (any & OF_NOBODY) !== 0
    );
  return agent && ((all & NO_WHOM) !== 0 || isDenied(rows, x, y));
}

/** Whether the two are told within so many days. */
function areOfTheseDays(rows: Int32Array, x: number, y: number, most: number): boolean {
  if (!(rows[x]! & rows[y]! & HAS_DAY)) return false;
  return Math.abs(rows[x + DAY]! - rows[y + DAY]!) <= most;
}

/** Whether two numbers that are told by any two verbs may be of one day; see `compareCounts`. */
function mayCountOne(rows: Int32Array, x: number, y: number): boolean {
  if (rows[x]! & rows[y]! & HAS_EVENT) return daysApart(rows, x, y) === 0;
  return areOfTheseDays(rows, x, y, COUNT_DAYS);
}

/** In which ways a test that asks for one event may find a relation, as far as what is told goes. */
export function waysOfOne(rows: Int32Array, x: number, y: number): Ways {
  const isOneTime = !areOfTwoTimes(rows, x, y) && !areOfTwoDates(rows, x, y);
  let ways = mayTellOfOne(rows, x, y, isOneTime) ? OTHERWISE : AS_COPIES;
  // *the fire of last month*: the time may be that of the event, and not that of which its cause is told.
  const isOfDates = (rows[x]! & rows[y]! & HAS_EVENT) !== 0;
  if (shareMarks(rows, x, y, CAUSES) && (isOneTime || !isOfDates)) ways |= BY_THINGS;
  if (!isOneTime) return ways;
  if (shareMarks(rows, x, y, THINGS) && mayCountOne(rows, x, y)) ways |= BY_THINGS;
  if (shareMarks(rows, x, y, AMOUNTS)) {
    if (mayBeOneTelling(rows, x, y)) ways |= BY_AMOUNTS;
    if (areOfTheseDays(rows, x, y, LIKE_DAYS)) ways |= OTHERWISE;
  }
  return ways;
}

/** Whether a test may find a relation that asks what is told, and of whom. */
function mayTellOfOne(rows: Int32Array, x: number, y: number, isOneTime: boolean): boolean {
  const [all, any] = [rows[x]! & rows[y]!, rows[x]! | rows[y]!];
  if (isOneTime && all & IS_IDENTITY) return true;
  const isOneDeed = isSame(rows, x, y, PREDICATE);
  if (!isOneDeed && !(all & HAS_OPPOSITE)) return false;
  if (all & IS_OFFICE) return true;
  if (!isOneTime && !(areOfTwoDates(rows, x, y) && mayBeDatedApart(rows, x, y))) return false;
  if (all & HAS_SIDES) return true;
  if (all & IS_COUNT && isSame(rows, x, y, COUNTED)) return true;
  const isEitherWay = ((rows[x]! ^ rows[y]!) & IS_NO) !== 0 || !isOneDeed;
  if ((isEitherWay || all & HAS_EVENT) && mayBeOneTelling(rows, x, y)) return true;
  return any & IS_EMPTY
    ? isEitherWay && (all & WHOLE) !== 0 && mayBeAligned(rows, x, y)
    : (all & (WHOLE | IS_CLASS)) !== 0 && mayBeAligned(rows, x, y);
}

/** Whether the two may say the same of an event that is told under two dates, as far as the names go; see `daysDatedAnew`. */
export function mayBeDatedAnew(rows: Int32Array, x: number, y: number): boolean {
  const [all, any] = [rows[x]! & rows[y]!, rows[x]! | rows[y]!];
  const [p, q] = [rows[x]! & NEWS_DAY, rows[y]! & NEWS_DAY];
  if (p === 0 || p !== q || any & HAS_EVENT || !(all & HAS_DAY)) return false;
  if (!isSame(rows, x, y, PREDICATE) || (any & IS_NO) !== (all & IS_NO)) return false;
  return mayTellOfOne(rows, x, y, true);
}

/** Whether both quote one speaker, or an office and who speaks for it. */
export function mayQuoteOne(rows: Int32Array, x: number, y: number): boolean {
  if (!(rows[x]! & rows[y]! & IS_QUOTE)) return false;
  return isSame(rows, x, y, SPEAKER) || isSame(rows, x, y, VOICE);
}

/** Whether a gate that asks for one place lets the two through wherever they are told of. */
export function arePlaced(rows: Int32Array, x: number, y: number): boolean {
  return (rows[x]! & rows[y]! & IS_PLACED) !== 0;
}
