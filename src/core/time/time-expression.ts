import type { Quoted, Span } from '../text/span.ts';

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Words that tell a time, with what they mean. */
export interface TimeExpression extends Quoted {
  readonly type: TimeType;
  /** TIMEX3 value: `2024-10-28`, `2024-W43`, `2024-SU`, `P3D`, `PRESENT_REF`; `XXXX-WXX-1` where unresolved. */
  readonly value: string;
  /** TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, ON_OR_AFTER, LESS_THAN, … */
  readonly mod: string | null;
  /** The date that it was resolved against; null where it needs none or none is known. */
  readonly anchor: string | null;
  /** Name of the rule, as its file is called. */
  readonly rule: string;
  /** Why it resolved so, in words for the reader. */
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The other reading, where there is one. */
  readonly alternative: string | null;
  /** Whether a person chose the value; `alternative` is then the machine's. */
  readonly chosen: boolean;
}

/** A person's reading of the expression at a place. */
export interface TimeChoice extends Span {
  /** TIMEX3 value. */
  readonly value: string;
}
