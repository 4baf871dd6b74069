import type { Comparison } from '../comparison.ts';
import type { Cause } from '../causes/read-cause.ts';
import type { Told } from '../told.ts';

/** The cause that a claim gives where causes were compared; undefined where something else was. */
export function comparedCause(told: Told, slots: Comparison['slots']): Cause | undefined {
  const { start } = told.claim.sentence;
  return told.causes.find((cause) =>
    slots?.some((slot) => slot.start === start + cause.start && slot.end === start + cause.end),
  );
}

/** *What caused the fire?*; null where no causes were compared. */
export function whatCaused(told: Told, { slots }: Comparison): string | null {
  const cause = comparedCause(told, slots);
  if (!cause) return null;
  if (cause.event) return `What caused ${cause.event}?`;
  if (cause.kind.name === 'illness') return 'What is the disease?';
  return cause.victim ? `What was the cause of the death?` : 'What was the cause?';
}
