import type { CueLabel, CueWords } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Stretch } from './stretch.ts';

/** What a rule sees: the sentence, the cue words, and what was found before in the sentence. */
export interface Scene {
  readonly stretch: Stretch;
  readonly words: CueWords;
  readonly nouns: ReadonlyMap<string, CueLabel>;
  readonly adjectives: ReadonlyMap<string, CueLabel>;
  readonly drafts: readonly Draft[];
  /** Whether the token is a verb that introduces a clause or a quotation. */
  readonly speaks: (token: number) => boolean;
}
