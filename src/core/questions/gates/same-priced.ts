import { isCurrency } from '../../claims/units.ts';
import { silent, type Assumption, type Verdict } from '../comparison.ts';
import { areOneThing } from '../one-thing.ts';
import type { Party, Told } from '../told.ts';

/** A price belongs to a thing: of another model, or of nothing that is named, it is another price; so does a rise. */
export function samePriced(a: Told, b: Told, { quantity }: Party, assume: Assumption): Verdict {
  const { predicate } = a.claim;
  const isPrice = isCurrency(quantity?.unit) && PRICED.test(predicate ?? '');
  const isMove =
    MOVING.test(predicate ?? '') && (quantity?.unit !== null || /^(?:point)?$/.test(quantity.of));
  if (assume.oneEvent || !(isPrice || isMove)) return silent;
  if (typeof a.claim.speaker?.character === 'number' && a.speaker === b.speaker) return silent;
  const thingIn = (told: Told) =>
    ['patient', 'agent'].flatMap((role) =>
      told.parties.filter((party) => party.role === role && !party.quantity),
    )[0];
  const [x, y] = [thingIn(a), thingIn(b)];
  if (!x || !y || !areOneThing(a, b, x, y))
    return { clears: 'nothing shows that both tell it of one thing' };
  return { passes: `both speak of “${x.text}”` };
}

/** Predicates that say by how much something rose or fell, or where it ended: each index has its own. */
const MOVING = /^(?:raise|cut|close)$/;

/** Predicates whose amount is the price of what they are told of. */
const PRICED = /^(?:cost|worth|sell|buy)$/;
