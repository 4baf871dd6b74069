/** The weekdays, from Monday on. */
export const WEEKDAYS: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The months, from January on. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const lowerCase = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
const weekdays = lowerCase(WEEKDAYS);
const months = lowerCase(MONTHS);

/** Whether a word is the name of a weekday, written out. */
export function isWeekday(word: string): boolean {
  return weekdays.has(word.toLowerCase());
}

/** Whether a word is the name of a month, written out: *may* and *march* are as well, whoever may march. */
export function isMonth(word: string): boolean {
  return months.has(word.toLowerCase());
}

/** Whether a word is the name of a weekday or month. */
export function namesDay(word: string): boolean {
  return isWeekday(word) || isMonth(word);
}
