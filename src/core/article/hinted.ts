/**
 * A pattern, and pieces of text in lower case of which every match holds one. Most lines hold none of them, and
 * looking for a piece costs a tenth of trying a pattern at every place.
 */
export interface Hinted {
  readonly hints: readonly string[];
  readonly pattern: RegExp;
}

/** @param lower The text in lower case. */
export function matches({ hints, pattern }: Hinted, text: string, lower: string): boolean {
  return hints.some((hint) => lower.includes(hint)) && pattern.test(text);
}
