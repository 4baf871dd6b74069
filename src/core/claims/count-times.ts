import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { isIn } from './attributed.ts';
import type { Attribution } from './attribution.ts';
import { inTime, type ClaimTimes } from './claim-times.ts';
import { comparedAt, isOfRecord } from './compared-times.ts';
import { innermostClause } from './innermost-clause.ts';
import { isDate, type SentenceFacts } from './sentence-facts.ts';
import { loneDates, statedTimeOf } from './stated-time.ts';
import type { Statement } from './statement.ts';
import { isBoundary } from './tied-times.ts';
import { isOfRelative, isToldBesides } from './times-of-clauses.ts';

/** The times of a number that is told by the words beside it: of several days the nearest. */
export function timesOfCount(
  facts: SentenceFacts,
  quantity: Span,
  statement: Statement,
  attribution: Attribution | undefined,
): ClaimTimes {
  const { sentence } = facts;
  const { times } = statement;
  const statedTime = statedTimeOf(facts, attribution);
  const far = (time: Span) => Math.max(time.start - quantity.end, quantity.start - time.end);
  const [event] = [...times, ...loneDates(facts, attribution, statedTime)]
    .filter(
      (time) =>
        isDate(time) &&
        !isBoundary(sentence, time) &&
        !isOfPaper(facts, time) &&
        !isOfOtherClause(sentence, quantity, time) &&
        !isOfRecord(facts, time) &&
        comparedAt(facts, time) < quantity.end &&
        (!attribution || isIn(attribution, time) || time.value !== statedTime),
    )
    .sort((a, b) => far(a) - far(b));
  return inTime(facts, event, statement, statedTime);
}

/** *is paying 150 million for what had cost 4 billion in May*: the time of a clause that tells more of something else. */
function isOfOtherClause(sentence: Sentence, quantity: Span, time: Span): boolean {
  const own = innermostClause(sentence, quantity);
  return (
    own !== undefined && (isOfRelative(sentence, own, time) || isToldBesides(sentence, own, time))
  );
}

/** *its accounts published on Wednesday show*: the day on which a paper came out, and none of what it says. */
function isOfPaper({ text, sentence }: SentenceFacts, time: Span): boolean {
  return /\b(?:published|released|issued|disclosed|unveiled|presented|printed)(?: \p{L}+){0,3} (?:on )?$/u.test(
    text.slice(sentence.start, time.start),
  );
}
