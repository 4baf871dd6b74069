import type { Sentence } from '../language/sentence.ts';
import { quote, type Quoted } from '../text/span.ts';
import { findDirection, type Direction } from './direction.ts';
import type { Lexeme } from './lexeme.ts';
import { qualify } from './qualify.ts';
import type { Reading, TimeRule } from './rule.ts';
import { rulesFor } from './rules.ts';

/** An expression as the words of a paragraph tell it, wherever the paragraph stands. */
export interface Wording {
  readonly rule: TimeRule;
  readonly reading: Reading;
  /** The lexemes of the expression, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly mod: string | null;
}

/** An expression of a paragraph, before it is known when that is. */
export interface Expression extends Wording {
  readonly words: Quoted;
  /** Where its governing verb points; worked out once, when first asked for. */
  readonly direction: () => Direction;
}

/** The expressions of a paragraph that do not overlap, in order: at each place the longest reading. */
export function readWordings(lexemes: readonly Lexeme[]): readonly Wording[] {
  const wordings: Wording[] = [];
  let floor = 0;
  for (let at = 0; at < lexemes.length; at++) {
    const longest = longestReading(lexemes, at);
    if (!longest) continue;
    const extent = qualify(lexemes, at, longest.reading, floor);
    wordings.push({ ...longest, ...extent });
    floor = extent.to;
    at = extent.to - 1;
  }
  return wordings;
}

/**
 * The expressions where they stand.
 *
 * @param by How far the paragraph has moved since its lexemes were cut.
 */
export function place(
  text: string,
  sentences: readonly Sentence[],
  lexemes: readonly Lexeme[],
  wordings: readonly Wording[],
  by: number,
): readonly Expression[] {
  return wordings.map((wording) => {
    const words = quote(text, lexemes[wording.from]!.start + by, lexemes[wording.to - 1]!.end + by);
    let direction: Direction | null = null;
    return { ...wording, words, direction: () => (direction ??= findDirection(sentences, words)) };
  });
}

function longestReading(lexemes: readonly Lexeme[], at: number) {
  let best: { readonly rule: TimeRule; readonly reading: Reading } | null = null;
  for (const rule of rulesFor(lexemes[at]!)) {
    const reading = rule.read(lexemes, at);
    if (reading && reading.to > (best?.reading.to ?? at)) best = { rule, reading };
  }
  return best;
}
