import type { Quantity } from '../../claims/claim.ts';
import { isCurrency } from '../../claims/units.ts';
import { silent, type Verdict } from '../comparison.ts';
import { matchThings } from '../match-things.ts';
import { relateWords } from '../relate-words.ts';
import type { Told } from '../told.ts';

/** What everybody does with money, each with a sum of his own. */
const PAYING = /^(?:spend|pay|donate|earn|raise|give|contribute|invest)$/;

/**
 * Whether two sums that are spent or earned are of one and the same: one payer, or one thing that is paid for. Of a sum whose payer
 * is not told nothing is known.
 */
export function ofOnePayer(a: Told, b: Told, numbers: readonly [Quantity, Quantity]): Verdict {
  if (!numbers.every(({ unit }) => isCurrency(unit))) return silent;
  const [from, other] = [sourceOf(a, numbers[0]), sourceOf(b, numbers[1])];
  if (from && other && from !== other && relateWords(from, other) === null)
    return { clears: `the one speaks of the ${from}, the other of the ${other}` };
  if (!PAYING.test(a.claim.predicate ?? '') || a.claim.predicate !== b.claim.predicate)
    return silent;
  if (a.speaker !== null && a.speaker === b.speaker) return silent;
  const isShared = a.parties.some(
    (x) => !x.quantity && b.parties.some((y) => !y.quantity && matchThings(a, b, x, y) === 'same'),
  );
  return isShared ? silent : { clears: 'nothing shows that both speak of the same doer' };
}

/** *earned 5 million dollars from the course*: what the money comes from. */
function sourceOf({ claim: { sentence } }: Told, { end }: Quantity): string | undefined {
  return FROM.exec(sentence.text.slice(end - sentence.start))?.[1];
}

const FROM = /^ from (?:the|its|his|her|their) (\p{Ll}+)(?=[,.;]| (?:in|on|at|last|of)\b)/u;
