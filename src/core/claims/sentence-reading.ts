import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Statement } from './statement.ts';

/** One sentence that states something, and what is known around it. */
export interface SentenceReading {
  readonly reading: Reading;
  readonly facts: SentenceFacts;
  /** Those that touch the sentence. */
  readonly attributions: readonly Attribution[];
  /** The statement with the names of those for whom its pronouns and descriptions stand. */
  readonly nameReferents: <T extends Statement>(statement: T) => T;
  /** Whether the words at an offset are told only to be taken back; see `disownedIn`. */
  readonly isDisowned: (offset: number) => boolean;
}
