import { alignParties } from '../align.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { conflictUnless, ungated } from '../conflict.ts';
import { gapBetween } from '../gates/same-time.ts';
import { isEmptyVerb } from '../opposed.ts';
import { isPronoun } from '../../language/pronouns.ts';
import { opensUnnamed } from '../opening.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/**
 * Compares two claims about one event by its day where the one does not say in the same clause who it was: everything
 * that the other names is named in its sentence.
 */
export function compareOtherDays(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!assume.oneEvent || !predicate || predicate !== b.claim.predicate) return null;
  if (!a.event || !b.event || isEmptyVerb(predicate) || gapBetween(a.event, b.event) === 0)
    return null;
  if (![a, b].every(isFact) || predicate === 'amount') return null;
  const { agent, patient, otherDiffers } = alignParties(a, b);
  if (agent === 'different' || patient === 'different' || otherDiffers) return null;
  const isOpen = opensUnnamed(a);
  const isElse = (role: string, match: string) => {
    const [x, y] = [partyOf(a, role), partyOf(b, role)];
    return !!x && !!y && match !== 'same' && !isPronoun(x.head) && !isOpen;
  };
  // *her brother*, of somebody else.
  if (isElse('agent', agent) || isElse('patient', patient)) return null;
  const named = b.parties.filter((party) => party.named);
  const isTold = ({ head, role }: Party) =>
    head.split(' ').every((word) => a.scene.own.has(word)) ||
    (isOpen && /^(?:agent|patient)$/.test(role));
  if (named.length === 0 || !named.every(isTold)) return null;
  return conflictUnless(ungated, {
    kind: 'date',
    slots: [a.claim.sentence, b.claim.sentence],
    strength: 'medium',
    why: `${a.claim.eventTime!} and ${b.claim.eventTime!} cannot both be the date`,
    nearest: 'two events instead of one',
  });
}

function isFact({ claim }: Told): boolean {
  return claim.polarity === 'positive' && claim.modality === 'fact' && claim.stance === 'asserts';
}
