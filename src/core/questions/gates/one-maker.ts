import { silent, type Verdict } from '../comparison.ts';
import { partyOf, type Told } from '../told.ts';

/** What firms do, each in numbers of its own. */
const MAKING = /^(?:sell|buy|produce|build|supply|recall|hire|lay-off|launch)$/;

/** What share of the names of an article is that of somebody with whom all of it has to do. */
const OFTEN = 0.1;

/**
 * *Brekke sells 600,000 watches*, *900,000 watches are sold*: where one of the two names who does it, and the other is told of
 * another firm, or of a trade, nothing shows that they are one.
 */
export function ofOneMaker(a: Told, b: Told): Verdict {
  return isOfAnother(a, b) || isOfAnother(b, a)
    ? { clears: 'nothing shows that both speak of the same doer' }
    : silent;
}

/** Whether a claim names who does it, and the other, where nobody does, stands in an article that hardly speaks of them. */
function isOfAnother(told: Told, other: Told): boolean {
  const doer = partyOf(told, 'agent');
  if (!doer?.ids.size || doer.quantity || !MAKING.test(told.claim.predicate ?? '')) return false;
  if (partyOf(other, 'agent')) return false;
  return ![...doer.ids].some((id) => (other.setting.get(id) ?? 0) >= OFTEN);
}
