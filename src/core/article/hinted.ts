import { cueBits, type Cue, type Look } from './line-look.ts';

/**
 * A pattern, with what every line that it matches holds: a word of a cue, or one of some kinds of characters. Most
 * lines hold neither: to know that takes a bit of what was counted of them, to try a pattern takes every place.
 */
export interface Hinted {
  readonly cues: number;
  readonly characters: number;
  readonly pattern: RegExp;
}

/** @param characters `character` bits. */
export const hinted = (cue: Cue | null, characters: number, pattern: RegExp): Hinted => ({
  cues: cue ? cueBits[cue] : 0,
  characters,
  pattern,
});

/** Whether a line holds what a match of the pattern needs. */
export const isWorthwhile = ({ cues, characters }: Hinted, line: Look): boolean =>
  (line.cues & cues) !== 0 || (line.characters & characters) !== 0;

/** @param text What the pattern is tried on: the line, or what is left of it. */
export const matches = (candidate: Hinted, line: Look, text = line.text): boolean =>
  isWorthwhile(candidate, line) && candidate.pattern.test(text);
