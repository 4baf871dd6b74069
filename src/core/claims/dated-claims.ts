import { innermost } from './attributed.ts';
import type { UnnamedClaim } from './claim-parts.ts';
import { isPlan } from './clause-force.ts';
import { findEventDates } from './event-dates.ts';
import { nounClaim } from './noun-claim.ts';
import { findNounDeeds, type NounDeed } from './noun-deeds.ts';
import { isAtOneMoment } from './predicate.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { findToldMoments } from './told-moments.ts';

/** Deeds that a noun tells with its day: *his arrest on Monday*. */
export function nounDeedClaims(sentence: SentenceReading): readonly UnnamedClaim[] {
  return dated(sentence, findNounDeeds(sentence.facts));
}

/**
 * What happens at one moment, with its time of day (*the power went off at 4:10 p.m.*), unless a clause tells it well enough
 * to be compared: *the train derailed at 5:40*.
 */
export function momentClaims(
  sentence: SentenceReading,
  ofClauses: readonly UnnamedClaim[],
): readonly UnnamedClaim[] {
  const isTold = ({ time }: NounDeed) =>
    ofClauses.some(
      ({ predicate, statement }) =>
        predicate !== null &&
        isAtOneMoment(predicate) &&
        statement.times.some(({ start }) => start === time.start),
    );
  return dated(
    sentence,
    findToldMoments(sentence.facts).filter((deed) => !isTold(deed)),
  );
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
    // *the board decided*: who settles the day of what is to come.
    const isTold =
      !attribution ||
      attribution.states ||
      (deed.modality === 'planned' && isPlan(facts.text, attribution));
    if (isDisowned(deed.time.start) || !isTold) return [];
    return [nounClaim(reading, facts, deed, attribution)];
  });
}
