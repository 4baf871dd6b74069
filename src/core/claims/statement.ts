import type { Span } from '../text/span.ts';
import type { Quantity } from './claim.ts';

/** What part a phrase plays: the one who acts, the one acted upon, or the preposition that ties it. */
export type Role = 'agent' | 'patient' | (string & {});

/** A noun phrase as one statement uses it. */
export interface Phrase extends Span {
  readonly role: Role;
  readonly text: string;
  /** Lemma of the head, or the class of nouns that count the same things. */
  readonly head: string;
  /** Lemmas of the words that narrow the head, without articles and numbers. */
  readonly modifiers: readonly string[];
  /** Characters of the article that are named in it, the head's own first. */
  readonly characters: readonly number[];
  /** ISO codes of the countries that it names through a country, capital, people or government. */
  readonly countries: readonly string[];
  /** Whether its own name is that of a capital, which may be the town or the government. */
  readonly isCapital: boolean;
  /** Whether the head itself is a name. */
  readonly named: boolean;
  readonly quantity: Quantity | null;
}

/** A time that a statement gives, as a TIMEX3 value. */
export interface StatedTime extends Span {
  readonly value: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
}

/** A vote or a verdict of a body on what is to be done. */
export interface Decision {
  /** The kind of body, as *council* for councillors; null where the sentence names none. */
  readonly by: string | null;
}

/** One clause, taken apart: who does what to whom, where, when; passives are turned round. */
export interface Statement {
  /** Lemma of the verb; for a copula the verb itself, for *was held* hold. */
  readonly verb: string;
  /** The class of predicates, where the words tell it in another way than by the verb. */
  readonly predicate?: string;
  /** True where the words leave open whether it has happened: *the loss of 800 jobs*, *is cutting 800 jobs*. */
  readonly untensed?: true;
  /** True where an amount is what somebody expects, and not what is settled. */
  readonly isExpected?: true;
  /** For what a body decided to be done, or not to be done: *voted to close it*, *rejected a plan to close it*. */
  readonly decision?: Decision;
  /** False for infinitives and participles, whose doer stands elsewhere. */
  readonly isFinite: boolean;
  /** The words of the verb group. */
  readonly verbSpan: Span;
  readonly phrases: readonly Phrase[];
  readonly times: readonly StatedTime[];
  /** The words that negate it; null where nothing does. */
  readonly negation: Span | null;
  /** Words of change: now, has risen to, no longer, so far. */
  readonly change: boolean;
}
