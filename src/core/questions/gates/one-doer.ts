import type { Alignment } from '../align.ts';
import { silent, type Verdict } from '../comparison.ts';
import { pluralOf } from '../plural.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/**
 * *Kessel has not endorsed the mayor*, *councillors who have endorsed the mayor*: one of many is not the many; nor is
 * anybody known to be the one who says *I still endorse him*, where it is not told who that is.
 */
export function ofOneDoer(a: Told, b: Told, { agent }: Alignment): Verdict {
  if (agent !== 'unknown') return silent;
  const [x, y] = [partyOf(a, 'agent'), partyOf(b, 'agent')];
  const isOne = (party: Party | undefined) =>
    !!party && [...party.ids].some((id) => id.startsWith('PERSON:'));
  const isMany = (party: Party | undefined) =>
    !!party && party.text.toLowerCase().endsWith(pluralOf(party.head));
  const isWhoever = [x, y].some((party) => /^(?:I|we)$/i.test(party?.text ?? ''));
  return isWhoever || (isOne(x) && isMany(y)) || (isOne(y) && isMany(x))
    ? { clears: 'the two do not speak of the same participants' }
    : silent;
}
