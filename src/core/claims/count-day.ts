import data from '../../../data/claims/counts.json' with { type: 'json' };
import type { Span } from '../text/span.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const GIVEN = `(?:${data.givenBy.join('|')})`;
const COUNT = '\\b(?:toll|tally|count|number)\\b';

/** *the toll rose to 187 on Wednesday* */
const BEHIND = new RegExp(`${COUNT}[^;.]{0,60}\\b${GIVEN}\\b[^,;]{0,40}$`, 'iu');
/** *On Wednesday the number of dead stood at 187* */
const BEFORE = new RegExp(`^,? (?:[^,;.]{0,40})?${COUNT}[^;.]{0,60}\\b${GIVEN}\\b`, 'iu');

/** Whether a day is that on which a count of victims was given, and none on which anything befell them. */
export function isCountDay({ text, sentence }: SentenceFacts, { start, end }: Span): boolean {
  return (
    BEHIND.test(text.slice(sentence.start, start)) || BEFORE.test(text.slice(end, sentence.end))
  );
}
