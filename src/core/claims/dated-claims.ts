import { innermost } from './attributed.ts';
import type { UnnamedClaim } from './claim-parts.ts';
import { findEventDates } from './event-dates.ts';
import { nounClaim } from './noun-claim.ts';
import { findNounDeeds, type NounDeed } from './noun-deeds.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** Deeds that a noun tells with its day: *his arrest on Monday*. */
export function nounDeedClaims(sentence: SentenceReading): readonly UnnamedClaim[] {
  return dated(sentence, findNounDeeds(sentence.facts));
}

/** The claims of a sentence with the days of its events, each in place of the clause that says only that it happens. */
export function withEventDates(
  sentence: SentenceReading,
  claims: readonly UnnamedClaim[],
): readonly UnnamedClaim[] {
  const all = [...claims];
  for (const event of dated(sentence, findEventDates(sentence.facts))) {
    const clause = all.findIndex(
      ({ predicate, eventTime }) => predicate === 'happen' && eventTime === event.eventTime,
    );
    all.splice(clause < 0 ? all.length : clause, clause < 0 ? 0 : 1, event);
  }
  return all;
}

function dated(
  { reading, facts, attributions, isDisowned }: SentenceReading,
  deeds: readonly NounDeed[],
): readonly UnnamedClaim[] {
  return deeds.flatMap((deed) => {
    const attribution = innermost(attributions, deed.time);
    if (isDisowned(deed.time.start) || (attribution && !attribution.states)) return [];
    return [nounClaim(reading, facts, deed, attribution)];
  });
}
