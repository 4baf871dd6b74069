import type { Sentence } from '../language/sentence.ts';
import { quote, type Quoted } from '../text/span.ts';
import { findDirection, type Direction } from './direction.ts';
import type { Lexeme } from './lexeme.ts';
import { qualify } from './qualify.ts';
import type { Reading, TimeRule } from './rule.ts';
import { rulesFor } from './rules.ts';

/** An expression of a paragraph, before it is known when that is. */
export interface Expression {
  readonly rule: TimeRule;
  readonly reading: Reading;
  readonly words: Quoted;
  /** The lexemes of the expression, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly mod: string | null;
  /** Where its governing verb points; worked out once, when first asked for. */
  readonly direction: () => Direction;
}

/** The expressions of a paragraph that do not overlap, in order: at each place the longest reading. */
export function readExpressions(
  text: string,
  sentences: readonly Sentence[],
  lexemes: readonly Lexeme[],
): readonly Expression[] {
  const found: Expression[] = [];
  let floor = 0;
  for (let at = 0; at < lexemes.length; at++) {
    const longest = longestReading(lexemes, at);
    if (!longest) continue;
    const extent = qualify(lexemes, at, longest.reading, floor);
    const words = quote(text, lexemes[extent.from]!.start, lexemes[extent.to - 1]!.end);
    let direction: Direction | null = null;
    found.push({
      ...longest,
      ...extent,
      words,
      direction: () => (direction ??= findDirection(sentences, words)),
    });
    floor = extent.to;
    at = extent.to - 1;
  }
  return found;
}

function longestReading(lexemes: readonly Lexeme[], at: number) {
  let best: { readonly rule: TimeRule; readonly reading: Reading } | null = null;
  for (const rule of rulesFor(lexemes[at]!)) {
    const reading = rule.read(lexemes, at);
    if (reading && reading.to > (best?.reading.to ?? at)) best = { rule, reading };
  }
  return best;
}
