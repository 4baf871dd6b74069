import type { Shape } from './page-shape.ts';

/** One sign for or against an article: what it says to the reader, and how much it weighs in log-odds. */
export interface Signal {
  readonly why: string;
  readonly weight: number;
}

/** What one look at a page tells; null where it tells nothing. */
export type Rule = (shape: Shape) => Signal | null;

export const when = (holds: boolean, weight: number, why: string): Signal | null =>
  holds ? { weight, why } : null;
