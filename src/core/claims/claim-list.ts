import type { Claim } from './claim.ts';

/** The claims of one article, in the order of its text: an array of them, or what gives each when it is looked at. */
export interface ClaimList {
  readonly length: number;
  /** @param index From 0 to the length, exclusive. */
  at(index: number): Claim | undefined;
}
