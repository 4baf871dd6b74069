import { contains, quote } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { claimOf, type UnnamedClaim } from './claim-parts.ts';
import { timesOfCount } from './count-times.ts';
import type { NumberTold } from './number-told.ts';
import type { Reading } from './reading.ts';
import { saidBy } from './said-by.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** What the words beside a number tell. */
export function numberClaim(
  reading: Reading,
  facts: SentenceFacts,
  { quantity, statement, modality }: NumberTold,
  attribution: Attribution | undefined,
): UnnamedClaim {
  const { sentence } = facts;
  const content = attribution?.content.find((part) => contains(part, quantity)) ?? sentence;
  const start = Math.max(content.start, sentence.start);
  const end = Math.min(content.end, sentence.end);
  return claimOf({
    words: quote(reading.text, start, end),
    said: saidBy(reading, sentence, attribution),
    subject: null,
    predicate: statement.predicate,
    object: null,
    quantity,
    times: timesOfCount(facts, quantity, statement, attribution),
    polarity: 'positive',
    modality,
    sentence: quote(reading.text, sentence.start, sentence.end),
    statement,
  });
}
