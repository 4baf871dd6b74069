import type { Quoted } from '../text/span.ts';
import type { ClaimTimes } from './claim-times.ts';
import type { Claim } from './claim.ts';
import { namedPlaces } from './named-places.ts';
import type { SaidBy } from './said-by.ts';
import type { Phrase, Statement } from './statement.ts';

/** A claim that is not yet told apart from others of the same words. */
export type UnnamedClaim = Omit<Claim, 'id'>;

type Own = 'subject' | 'predicate' | 'object' | 'quantity' | 'polarity' | 'modality' | 'sentence';

/** What a claim is made of. */
export interface ClaimParts extends Pick<Claim, Own> {
  readonly words: Quoted;
  readonly said: SaidBy;
  readonly times: ClaimTimes;
  readonly statement: Statement;
}

/**
 * A claim of its parts.
 *
 * Field by field: several spreads in one value take fifty times as long, and an article has dozens of claims.
 */
export function claimOf({ words, said, times, statement, ...parts }: ClaimParts): UnnamedClaim {
  return {
    start: words.start,
    end: words.end,
    text: words.text,
    speaker: said.speaker,
    cue: said.cue,
    relay: said.relay,
    basis: said.basis,
    stance: said.stance,
    subject: parts.subject,
    predicate: parts.predicate,
    object: parts.object,
    quantity: parts.quantity,
    place: placeOf(statement)?.text ?? null,
    eventTime: times.eventTime,
    asOf: times.asOf,
    statedTime: times.statedTime,
    polarity: parts.polarity,
    modality: parts.modality,
    sentence: parts.sentence,
    statement,
  };
}

const PLACES = /^(?:in|at|near|off|inside|outside|into|to|across)$/;

function placeOf({ phrases }: Statement): Phrase | null {
  const isKnown = ({ countries, characters }: Phrase) =>
    countries.length > 0 || characters.length > 0;
  return namedPlaces(phrases, PLACES).find(isKnown) ?? null;
}
