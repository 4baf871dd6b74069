import type { Attribution } from '../attribution.ts';
import type { CueWord } from './cue-words.ts';
import type { Range } from './stretch.ts';

/** An attribution while its sentence is being read: parts as token ranges of one stretch. */
export interface Draft {
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly word: Pick<CueWord, 'lemma' | 'stance' | 'states'>;
  readonly rule: string;
  readonly quotation: Attribution['quotation'];
}
