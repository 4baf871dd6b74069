import type { Claim } from './claim.ts';

type Counting = Pick<Claim, 'predicate' | 'quantity'>;

/** The highest of the least values, and the lowest of the most, that an article gives for one predicate. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** What an article counts, by predicate. The ends are enough to hold one count against all others at once. */
export type GivenCounts = ReadonlyMap<string | null, Ends>;

/** Gathers the counts of one article. */
export function countsGiven(claims: readonly Counting[]): GivenCounts {
  const given = new Map<string | null, Ends>();
  for (const { predicate, quantity } of claims) {
    if (!quantity) continue;
    const { low, high } = given.get(predicate) ?? { low: 0, high: Infinity };
    given.set(predicate, {
      low: Math.max(low, quantity.low),
      high: Math.min(high, quantity.high ?? Infinity),
    });
  }
  return given;
}

/** *35 people were taken to hospital*: all the injured, unless the article gives another number of them. */
export function mayHoldBeside({ predicate, quantity }: Counting, given: GivenCounts): boolean {
  const ends = given.get(predicate);
  if (!quantity || !ends) return true;
  return (quantity.high ?? Infinity) >= ends.low && ends.high >= quantity.low;
}
