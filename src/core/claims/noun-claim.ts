import { quote } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { claimOf, type UnnamedClaim } from './claim-parts.ts';
import type { NounDeed } from './noun-deeds.ts';
import type { Reading } from './reading.ts';
import { saidBy } from './said-by.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** What a noun tells with its day. */
export function nounClaim(
  reading: Reading,
  { sentence }: SentenceFacts,
  { statement, time, modality }: NounDeed,
  attribution: Attribution | undefined,
): UnnamedClaim {
  const who = statement.phrases[0]!;
  return claimOf({
    words: quote(reading.text, sentence.start, sentence.end),
    said: saidBy(reading, sentence, attribution),
    subject: who.text,
    predicate: statement.predicate,
    object: null,
    quantity: null,
    times: { eventTime: time.value, asOf: null, statedTime: null },
    polarity: 'positive',
    modality,
    sentence: quote(reading.text, sentence.start, sentence.end),
    statement,
  });
}
