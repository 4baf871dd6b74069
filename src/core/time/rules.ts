import type { Lexeme } from './lexeme.ts';
import type { TimeRule } from './rule.ts';
import { besideDay } from './rules/beside-day.ts';
import { clock } from './rules/clock.ts';
import { comparedPeriod } from './rules/compared-period.ts';
import { decade } from './rules/decade.ts';
import { distance } from './rules/distance.ts';
import { duration } from './rules/duration.ts';
import { holiday } from './rules/holiday.ts';
import { month } from './rules/month.ts';
import { monthDay } from './rules/month-day.ts';
import { namedBefore } from './rules/named-before.ts';
import { nearDay } from './rules/near-day.ts';
import { partOfDay } from './rules/part-of-day.ts';
import { period } from './rules/period.ts';
import { quarter } from './rules/quarter.ts';
import { recurrence } from './rules/recurrence.ts';
import { reference } from './rules/reference.ts';
import { season } from './rules/season.ts';
import { sharedMonth } from './rules/shared-month.ts';
import { someDay } from './rules/some-day.ts';
import { stretch } from './rules/stretch.ts';
import { thePeriod } from './rules/the-period.ts';
import { weekday } from './rules/weekday.ts';
import { weekdayOfWeek } from './rules/weekday-of-week.ts';
import { writtenDate } from './rules/written-date.ts';
import { year } from './rules/year.ts';
import { yearEnd } from './rules/year-end.ts';
import { meaningOf, words } from './vocabulary.ts';

/** Every way to write a time. The longest reading wins; of two equally long ones the earlier rule. */
export const timeRules: readonly TimeRule[] = [
  writtenDate,
  clock,
  partOfDay,
  monthDay,
  sharedMonth,
  nearDay,
  besideDay,
  weekday,
  weekdayOfWeek,
  holiday,
  recurrence,
  quarter,
  comparedPeriod,
  decade,
  season,
  month,
  stretch,
  period,
  distance,
  someDay,
  duration,
  yearEnd,
  year,
  namedBefore,
  thePeriod,
  reference,
];

/** The rules that can begin with a word, by the word in lower case. */
const rulesByWord = indexRules();
const rulesOfNumbers = timeRules.filter((rule) => rule.begins.number);
const none: readonly TimeRule[] = [];

/** The rules that can begin with a lexeme, in order. */
export function rulesFor(lexeme: Lexeme): readonly TimeRule[] {
  if (lexeme.kind === 'number') return rulesOfNumbers;
  return rulesByWord.get(lexeme.lower) ?? none;
}

function indexRules(): ReadonlyMap<string, readonly TimeRule[]> {
  const all = new Set([...words.keys(), ...timeRules.flatMap((rule) => rule.begins.words ?? [])]);
  const found = new Map<string, readonly TimeRule[]>();
  for (const word of all) {
    const meaning = meaningOf(word);
    found.set(
      word,
      timeRules.filter(
        ({ begins }) => begins.words?.includes(word) === true || begins.means?.(meaning) === true,
      ),
    );
  }
  return found;
}
