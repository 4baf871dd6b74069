import type { Look } from './line-look.ts';
import { cueBits, type Cue } from './word-kinds.ts';

/**
 * A pattern, with what every line that it matches holds: a word of a cue, or one of some kinds of characters. Most
 * lines hold neither: to know that takes a bit of what was counted of them, to try a pattern takes every place.
 */
export interface Hinted {
  readonly cues: number;
  readonly characters: number;
  readonly pattern: RegExp;
  /** Whether capitals tell; otherwise the pattern is written in lower case, which is several times as fast as `i`. */
  readonly isCased: boolean;
}

/**
 * @param characters `character` bits.
 * @param pattern In lower case.
 */
export const hinted = (cue: Cue | null, characters: number, pattern: RegExp): Hinted => ({
  cues: cue ? cueBits[cue] : 0,
  characters,
  pattern,
  isCased: false,
});

/** The same for a pattern in which capitals tell. */
export const hintedCased = (cue: Cue | null, characters: number, pattern: RegExp): Hinted => ({
  ...hinted(cue, characters, pattern),
  isCased: true,
});

/** Whether a line holds what a match of the pattern needs. */
export const isWorthwhile = ({ cues, characters }: Hinted, line: Look): boolean =>
  (line.cues & cues) !== 0 || (line.characters & characters) !== 0;

/** What of a line the pattern is tried on. */
export const triedOn = ({ isCased }: Hinted, { text, lower }: Look): string =>
  isCased ? text : lower;

export const matches = (candidate: Hinted, line: Look): boolean =>
  isWorthwhile(candidate, line) && candidate.pattern.test(triedOn(candidate, line));
