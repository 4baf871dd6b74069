import type { Quoted, Span } from '../text/span.ts';
import type { Stance } from './attribution.ts';
import type { Statement } from './statement.ts';

/** A number as the range of values that its words allow. */
export interface Quantity extends Span {
  readonly text: string;
  readonly low: number;
  /** Null for no upper limit. */
  readonly high: number | null;
  /** The head noun that is counted, as lemma of its class: `soldier` for troops, servicemen. */
  readonly of: string;
  /** What narrows the head, as lemmas in lower case: `north korean` for `North Korean soldiers`. */
  readonly modifiers: readonly string[];
  /** Unit in the International System where there is one, a currency code, or null for a plain count. */
  readonly unit: string | null;
  /** How the words were read: `round number: to the nearest 100`. */
  readonly reading: string;
}

/** The office, body or person for whom somebody speaks. */
export interface SpokenFor {
  /** As the article calls it: *Pentagon* in *Pentagon spokesman Pat Ryder*. */
  readonly name: string;
  /** Index into the article's characters, where it is one of them. */
  readonly character: number | null;
}

/** Who states a claim. */
export interface Speaker extends Quoted {
  /** Index into the article's characters, where the name is one of them. */
  readonly character: number | null;
  /** Whom a pronoun stands for, or a kind of body (*the ministry*), where the words are one and it is known. */
  readonly name: string | null;
  /** For whom a spokesperson speaks; null for who speaks for himself. */
  readonly office: SpokenFor | null;
}

/** One checkable statement. The span covers the statement without the words that attribute it. */
export interface Claim extends Quoted {
  /** Stable for the same text in the same article, whatever else changes. */
  readonly id: string;
  /** Null where the article itself states it. */
  readonly speaker: Speaker | null;
  readonly cue: Quoted | null;
  /** Who passes on what the speaker says: *Lee* in “Lee cited the ministry as saying …”; null where nobody does. */
  readonly relay: Quoted | null;
  /** On whose word the speaker says it: *police* in “the Star reported, citing police”; null where nobody is cited. */
  readonly basis: Quoted | null;
  readonly stance: Stance;
  readonly subject: string | null;
  /** Class of predicate: `kill`, `deploy`, `arrive`, … */
  readonly predicate: string | null;
  readonly object: string | null;
  readonly quantity: Quantity | null;
  readonly place: string | null;
  /** TIMEX3 value of when it happened or is to happen. */
  readonly eventTime: string | null;
  /** When the state or count held, where that is not the time of the statement. */
  readonly asOf: string | null;
  /** When it was said. */
  readonly statedTime: string | null;
  readonly polarity: 'positive' | 'negative';
  readonly modality: 'fact' | 'possible' | 'planned' | 'conditional';
  /** The sentence that it stands in. */
  readonly sentence: Quoted;
  /** What it says, taken apart so that it can be compared with others. */
  readonly statement: Statement;
}
