import { aspectOf } from '../claims/predicate.ts';
import type { Quantity } from '../claims/claim.ts';
import type { Pair } from './rows.ts';

/**
 * The pairs of one question, of which those contradict nothing in which an article gives a count that is another one than that of the
 * other article, while it gives that one too, or one that has risen from it: *441 people are dead; at the hotel 19 died*.
 */
export function withoutCountsBesideTotals(pairs: readonly Pair[]): readonly Pair[] {
  const totals = new Map<string, Quantity[]>();
  for (const pair of pairs)
    if (isCount(pair) && /^(?:agreement|update)$/.test(pair.comparison.relation ?? ''))
      for (const { side, against } of sides(pair))
        totals.set(side, [...(totals.get(side) ?? []), against]);
  return pairs.map((pair) => {
    const { comparison } = pair;
    if (comparison.relation !== 'conflict' || !isCount(pair)) return pair;
    const isBeside = sides(pair).some(({ side, against }) =>
      totals.get(side)?.some((total) => areTwo(total, against)),
    );
    if (!isBeside) return pair;
    return { ...pair, comparison: { ...comparison, relation: 'agreement', strength: 'weak' } };
  });
}

/** Whether the two numbers count what adds up: the dead, the rescued, the houses that burned. */
const isCount = ({ a, comparison: { kind, slots } }: Pair) =>
  kind === 'number' && slots !== null && aspectOf(a.predicate ?? '') === 'cumulative';

/** A count and the article that it is held against, with what that says; both ways. */
function sides({ a, b, comparison: { slots } }: Pair) {
  const [p, q] = slots as readonly [Quantity, Quantity];
  return [
    { side: `${a.file}\n${a.id}\n${b.file}`, against: q },
    { side: `${b.file}\n${b.id}\n${a.file}`, against: p },
  ];
}

/** *Dozens* and *36* may be one count. */
const areTwo = (p: Quantity, q: Quantity) =>
  p.low > (q.high ?? Infinity) || q.low > (p.high ?? Infinity);
