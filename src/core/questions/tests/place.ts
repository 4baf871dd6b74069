import { aspectOf, isPredicateClass } from '../../claims/predicate.ts';
import { alignParties, isAligned } from '../align.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { sameStory } from '../gates/same-story.ts';
import { sameTime } from '../gates/same-time.ts';
import { isCountry } from '../gates/same-place.ts';
import { matchParties } from '../match-parties.ts';
import { isEmptyVerb } from '../opposed.ts';
import { runGates } from '../run-gates.ts';
import type { Party, Told } from '../told.ts';

/** Words of areas that may hold a place of any other name. */
const AREA =
  /\b(?:region|province|district|county|state|oblast|area|zone|territory|peninsula|valley|coast|sea|ocean|border|island|governorate|prefecture|north|south|east|west|northern|southern|eastern|western|central|capital|city)\b/i;

/** Compares two claims by the place that each gives for one event: two towns, neither of them in the other. */
export function comparePlaces(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!predicate || predicate !== b.claim.predicate || isEmptyVerb(predicate)) return null;
  if (!assume.oneEvent && !isPredicateClass(predicate)) return null;
  const aspect = aspectOf(predicate);
  if (aspect === 'attitude' || aspect === 'state') return null;
  const [x, y] = [townOf(a), townOf(b)];
  if (!x || !y || x.role !== y.role || matchParties(x, y) !== 'different') return null;
  const alignment = alignParties(a, b);
  const gates = runGates([
    () =>
      isAligned(alignment) && hasNamed(a) && hasNamed(b)
        ? { passes: alignment.same.join('; ') || 'both speak of the same' }
        : { clears: 'the two do not speak of the same participants' },
    () =>
      a.claim.polarity === 'positive' &&
      b.claim.polarity === 'positive' &&
      a.claim.modality === b.claim.modality
        ? { silent: true }
        : { clears: 'one of the two did not happen, or not yet' },
    () =>
      isCountry(x) !== isCountry(y) || AREA.test(x.text) || AREA.test(y.text)
        ? { clears: `${x.text} and ${y.text} may be one inside the other` }
        : { passes: `${x.text} and ${y.text} are two places` },
    () =>
      aspect === 'once' || (a.event && b.event) || (assume.oneEvent && a.event === b.event)
        ? { silent: true }
        : { clears: 'it may have happened in both places' },
    () => sameTime(a, b, assume),
    () => sameStory(a, b, assume, 'place'),
  ]);
  const base = { ...gates, kind: 'place' as const, slots: [x, y] as const };
  if (gates.cleared) return { ...base, relation: null, strength: 'weak', nearest: null };
  return {
    ...base,
    relation: 'conflict',
    strength: 'medium',
    nearest: 'two events instead of one',
  };
}

/** Whether who or what it happens to has a name: *a train* may hit a bus in two towns. */
function hasNamed(told: Told): boolean {
  return told.parties.some(({ role, named }) => named && (role === 'agent' || role === 'patient'));
}

function townOf(told: Told): Party | undefined {
  return told.parties.find((party) => /^(?:in|at|into|to)$/.test(party.role) && party.named);
}
