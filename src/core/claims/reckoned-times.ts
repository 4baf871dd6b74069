import type { Clause } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import type { StatedTime } from './statement.ts';

/**
 * *signed in June, five months before he died*: what happened so long before or after has not the day of what is dated; nor has
 * what happened *between eight o'clock and midnight* the day of the article.
 */
export function isReckonedBeside(
  { text, sentence }: SentenceFacts,
  clause: Clause,
  time: StatedTime,
) {
  if (BETWEEN_HOURS.test(text.slice(sentence.start, time.start)) && time.value.includes('T'))
    return true;
  const { start } = sentence.tokens[sentence.verbs[clause.verb]!.from]!;
  const { end } = spanOf(sentence, clause.from, clause.to);
  if (time.end > start) return false;
  return (
    SO_LONG_BEFORE.test(text.slice(time.end, end)) ||
    SO_LONG_SINCE.test(text.slice(time.end, start))
  );
}

const BETWEEN_HOURS = /\bbetween (?:[\p{L}\d.:’']+ ){1,4}and $/u;
const SO_LONG_BEFORE =
  /^, (?:[\p{L}\d]+ ){1,3}(?:days?|weeks?|months?|years?) (?:before|after) (?:[\p{L}’']+ ?){2,}/u;

/** *Tuesday marks four weeks since she won*. */
const SO_LONG_SINCE =
  /^ (?:will )?(?:marks?|marked|makes?|made|is|was) (?:[\p{L}\d]+ ){1,3}(?:days?|weeks?|months?|years?) since /u;

/** *Just over an hour later he was dead*: so long after what was told before, and not after today. */
export function isFromThen({ text }: SentenceFacts, { start, end }: Span): boolean {
  return FROM_THEN.test(text.slice(start, end));
}

const FROM_THEN =
  /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?) (?:later|afterwards?|earlier|before)$/i;
