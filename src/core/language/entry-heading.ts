import labels from '../../../data/language/entry-labels.json' with { type: 'json' };
import parts from '../../../data/time/parts-of-day.json' with { type: 'json' };
import { MONTHS, WEEKDAYS } from '../calendar/day-names.ts';

const either = (words: readonly string[]) =>
  words.map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`).join('|');
const MONTH = `(?:${MONTHS.join('|')}|(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')}|Sept)\\.?)`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:[–-]\d{1,2})?`;
const DATE = String.raw`(?:${WEEKDAY},? )?(?:${MONTH} (?:${DAY}|\d{4})|${DAY} ${MONTH})(?:,? \d{4})?|${WEEKDAY}|\d{4}-\d\d-\d\d|(?:19|20)\d\d`;
const CLOCK = String.raw`\d{1,2}(?:[.:]\d\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: (?:GMT|UTC|local time))?`;
const PART = `(?:(?:[Ee]arly|[Ll]ate) )?(?:${either([...Object.keys(parts.parts), ...Object.keys(parts.moments)])})`;
const WHEN = `(?:${DATE})(?:,? (?:${CLOCK}|${PART}))?|${CLOCK}|${PART}`;
const ABOUT = `The (?:${labels.labels.join('|')})`;
/** The longest heading that is looked for, in characters. */
const LONGEST = 50;

const HEADING = new RegExp(
  String.raw`^(?:[-*•–—]+ )?(?:\*\*|__)?(?:(?:${WHEN})(?:\*\*|__)?(?: ?:(?:\*\*|__)? | [-–—] )|(?:${ABOUT})(?:\*\*|__)?:(?:\*\*|__)? )(?=["“‘]?[\p{Lu}\d])`,
  'u',
);

/**
 * How many tokens at the beginning of a paragraph are the heading of an entry, as a chronology has them: *March 6:*,
 * *Nov. 8, 2024 –*, *2:47 a.m.:*, *Evening:*, *The victims:*. What follows is a sentence of its own. 0 for none.
 *
 * @param bounds Starts and ends of the tokens of the paragraph in turn.
 */
export function tokensOfHeading(text: string, bounds: readonly number[]): number {
  const start = bounds[0];
  if (start === undefined) return 0;
  const heading = HEADING.exec(text.slice(start, start + LONGEST))?.[0];
  if (heading === undefined || !/^(?:[-*•–—]+ )?(?:\*\*|__)?[\p{Lu}\d]/u.test(heading)) return 0;
  const end = start + heading.length;
  let tokens = 0;
  while (tokens * 2 < bounds.length && bounds[tokens * 2]! < end) tokens++;
  return tokens * 2 < bounds.length ? tokens : 0;
}

/** Whether a sentence is such a heading and nothing else, as it is cut off from what it heads. */
export function isEntryHeading(sentence: string): boolean {
  return sentence.length <= LONGEST && /[:–—*_-]$/.test(sentence) && HEADING.test(`${sentence} A`);
}
