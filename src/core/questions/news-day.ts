import { WEEKDAYS } from '../calendar/day-names.ts';

/** Pages run words together: *on ReutersTuesday*. */
const NAMED = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** The first weekday that sentences name, from 1 for Monday; 0 where they name none. */
export function newsDayOf(sentences: readonly { readonly text: string }[]): number {
  for (const { text } of sentences) {
    const [day] = NAMED.exec(text) ?? [];
    if (day) return 1 + WEEKDAYS.indexOf(day);
  }
  return 0;
}
