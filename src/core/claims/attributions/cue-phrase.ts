import type { Attribution } from '../attribution.ts';
import type { CueWord } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Range, Stretch } from './stretch.ts';
import type { VerbAt } from './verb-at.ts';

/** A verb of saying in its sentence, as the rules see it. */
export interface CuePhrase {
  readonly verb: VerbAt;
  readonly word: CueWord;
  /** The verb with its auxiliaries and particles. */
  readonly cue: Range;
  /** The subject that stands right before the verb. */
  readonly own: Range | null;
  /** `own`, or the subject that the verb shares with another. */
  readonly source: Range | null;
}

/** One way to attribute. Rules are tried in order; the first that fits decides. */
export type Rule = (scene: Scene, phrase: CuePhrase) => Draft | null;

/** The draft of one rule, unless its content is empty. */
export function draftOf(
  stretch: Stretch,
  { source, cue, word, relay = null }: Pick<Draft, 'source' | 'cue' | 'word' | 'relay'>,
  content: readonly Range[],
  rule: string,
): Draft | null {
  if (content.length === 0 || content.some(({ from, to }) => to <= from)) return null;
  return { source, cue, content, word, relay, rule, quotation: quotationOf(stretch, content) };
}

function quotationOf(
  { quotations, spoken }: Stretch,
  content: readonly Range[],
): Attribution['quotation'] {
  if (content.every(({ from, to }) => spoken[from] && spoken[to - 1])) return 'direct';
  const quotes = content.some(({ from, to }) => {
    for (let i = from; i < to; i++) if (quotations[i]) return true;
    return false;
  });
  return quotes ? 'mixed' : 'indirect';
}
