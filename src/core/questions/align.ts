import { matchParties, type Match } from './match-parties.ts';
import { partyOf, type Party, type Told } from './told.ts';

/** How the participants of two statements with one predicate stand to each other. */
export interface Alignment {
  readonly agent: Match | 'missing';
  readonly patient: Match | 'missing';
  /** Whether one of the two does not say who does it. */
  readonly absent: boolean;
  /** Named phrases behind one and the same preposition: any that differ? any that are the same? */
  readonly otherDiffers: boolean;
  readonly otherSame: boolean;
  /** In words, what is the same. */
  readonly same: readonly string[];
}

/** Prepositions whose phrases place a statement rather than take part in it. */
const CIRCUMSTANCE =
  /^(?:in|at|on|near|during|after|before|since|until|amid|over|across|inside|outside|into)$/;

/** Compares who does what to whom, role by role. */
export function alignParties(a: Told, b: Told): Alignment {
  const same: string[] = [];
  const of = (role: string): Match | 'missing' => {
    const [x, y] = [partyOf(a, role), partyOf(b, role)];
    if (!x && !y) return 'missing';
    if (!x || !y) return 'unknown';
    const match = matchParties(x, y);
    if (match === 'same') same.push(`both speak of “${y.text}”`);
    return match;
  };
  let otherDiffers = false;
  let otherSame = false;
  for (const x of others(a))
    for (const y of others(b)) {
      if (x.role !== y.role) continue;
      const match = matchParties(x, y);
      if (match === 'different') otherDiffers = true;
      if (match === 'same') otherSame = true;
    }
  const absent = !partyOf(a, 'agent') || !partyOf(b, 'agent');
  return { absent, agent: of('agent'), patient: of('patient'), otherDiffers, otherSame, same };
}

function others(told: Told): readonly Party[] {
  return told.parties.filter(
    ({ role }) =>
      role !== 'agent' && role !== 'patient' && role !== 'extra' && !CIRCUMSTANCE.test(role),
  );
}

/**
 * Whether two statements are about the same participants as far as a reader can tell: each role that one
 * fills is filled alike by the other, and one of them at least by a name or a described thing.
 */
export function isAligned(alignment: Alignment): boolean {
  const { agent, patient, otherDiffers, absent } = alignment;
  if (otherDiffers) return false;
  if (agent === 'different' || patient === 'different') return false;
  if (agent === 'same') return patient === 'same' || patient === 'missing';
  return patient === 'same' && absent;
}
