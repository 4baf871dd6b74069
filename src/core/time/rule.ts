import type { Day } from '../calendar/day.ts';
import type { Direction } from './direction.ts';
import type { Lexeme } from './lexeme.ts';
import type { Mentioned } from './mentioned.ts';
import type { TimeType } from './time-expression.ts';
import type { Word } from './vocabulary.ts';

/** What the words of an expression mean in their place. Fields as in `TimeExpression`. */
export interface Resolution {
  readonly value: string;
  readonly type?: TimeType;
  readonly mod?: string | null;
  readonly anchor?: string | null;
  readonly reason: string;
  readonly confidence: number;
  readonly alternative?: string | null;
  /** Named for comparison only: what follows is not counted from it. */
  readonly inPassing?: boolean;
}

/** What resolving may look at. */
export interface Situation {
  /** The day that *today* is, if known: that of publication, or of speech inside a quotation. */
  readonly published: Day | null;
  /** The same, for a reason: `publication (2024-10-30)`. */
  readonly base: string;
  /** Where the governing verb points; worked out when asked for. */
  readonly direction: () => Direction;
  /** The dates that the text has named so far. */
  readonly mentioned: Mentioned;
  readonly lexemes: readonly Lexeme[];
  /** The lexemes of the expression, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** An expression as read, before it is known when that is. */
export interface Reading {
  /** The first lexeme after it. */
  readonly to: number;
  readonly type: TimeType;
  readonly resolve: (situation: Situation) => Resolution | null;
}

/** The first lexemes of a kind of expression: any of these words, words with such a meaning, or numbers. */
export interface Beginning {
  readonly words?: readonly string[];
  readonly means?: (word: Word) => boolean;
  readonly number?: true;
}

/** One way to write a time. */
export interface TimeRule {
  /** As its file is called. */
  readonly name: string;
  /** With what an expression of this kind can begin. */
  readonly begins: Beginning;
  /** Reads the longest expression that begins at lexeme `at`, looking only a bounded way ahead. */
  readonly read: (lexemes: readonly Lexeme[], at: number) => Reading | null;
}

/** The answer where the day to count from is not known: the value keeps its X. */
export function unresolved(value: string, missing = 'the day of publication'): Resolution {
  return { value, reason: `${missing} is unknown`, confidence: 0.3 };
}
