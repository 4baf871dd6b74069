import type { Comparison } from './comparison.ts';
import type { runGates } from './run-gates.ts';

type Gates = ReturnType<typeof runGates>;

/** For two claims that no gate was asked of. */
export const ungated: Gates = { passed: [], cleared: null };

interface Difference extends Pick<Comparison, 'kind' | 'slots' | 'nearest' | 'strength'> {
  /** Why the two cannot both hold, in words; null where the gates say enough. */
  readonly why: string | null;
}

/** Two claims that put one thing, event or person at two places, unless a gate has cleared them. */
export function placeConflictUnless(
  gates: Gates,
  slots: NonNullable<Comparison['slots']>,
  nearest: string,
): Comparison {
  return conflictUnless(gates, { kind: 'place', slots, strength: 'medium', why: null, nearest });
}

/** Two claims that differ: a conflict, unless a gate has cleared them. */
export function conflictUnless(
  { passed, cleared }: Gates,
  { kind, slots, nearest, strength, why }: Difference,
): Comparison {
  if (cleared !== null)
    return { passed, cleared, kind, slots, relation: null, strength: 'weak', nearest: null };
  return {
    ...{ kind, slots, nearest, strength, cleared },
    relation: 'conflict',
    passed: why === null ? passed : [...passed, why],
  };
}
