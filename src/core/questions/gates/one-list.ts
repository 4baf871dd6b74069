import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** Of so many things both must tell how many there were. */
const THINGS = 3;

/**
 * Clears two lists of which hardly a number is the same: *hit four boats, two depots and 18 trucks*, *hit three boats, five depots and
 * 13 trucks*. Of one event two articles give most numbers alike.
 */
export function ofOneList(a: Told, b: Told): Verdict {
  const [ours, theirs] = [countsIn(a), countsIn(b)];
  const shared = [...ours].filter(([of]) => theirs.has(of));
  if (shared.length < THINGS) return silent;
  const alike = shared.filter(([of, low]) => theirs.get(of) === low);
  return alike.length * 2 < shared.length
    ? { clears: 'each of the two lists other numbers of many things' }
    : silent;
}

/** How many of each thing the sentence of a claim gives, by the nouns. */
function countsIn({ figures, claim: { sentence } }: Told): ReadonlyMap<string, number> {
  return new Map(
    figures
      .filter(({ sentence: own, amount }) => own.start === sentence.start && amount.of !== '')
      .map(({ amount }) => [amount.of, amount.low]),
  );
}
