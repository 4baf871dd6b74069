import { silent, type Verdict } from '../comparison.ts';
import { isNo } from '../denial.ts';
import { doOverlap } from '../can-both-hold.ts';
import type { Told } from '../told.ts';

/** Whether the numbers in two claims of yes and no can both hold; one that only the affirmed one has is denied with it. */
export function sameNumbers(a: Told, b: Told): Verdict {
  // "won by two votes", "held with five heads of state" tells more of the same.
  const [x, y] = [a, b].map(
    ({ parties }) =>
      parties.find(({ role, quantity }) => quantity && /^(?:agent|patient|extra)$/.test(role))
        ?.quantity,
  );
  if (!x && !y) return silent;
  // *denied that he had taken money* of somebody said to have taken 200,000: any is denied.
  if (!x || !y) return isNo(x ? b : a) ? silent : { clears: 'one of the two gives a number' };
  return doOverlap(x, y)
    ? { passes: 'the numbers can both hold' }
    : { clears: 'the numbers differ' };
}
