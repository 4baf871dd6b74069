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
  /** Who passes the words on: `Lee` in `Lee cited the ministry as saying`. */
  readonly relay?: Range | null;
  /** Whether what follows belongs to it: the rest of the paragraph, or a quotation in the next one. */
  readonly goesOn?: 'in paragraph' | 'in next paragraph';
}
