import type { Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** Whether both claims are plain statements that something is so: neither denied, nor planned, nor called in doubt. */
export function toldAsFact(a: Told, b: Told): Verdict {
  const areFacts = [a, b].every(
    ({ claim }) =>
      claim.polarity === 'positive' && claim.modality === 'fact' && claim.stance === 'asserts',
  );
  return areFacts
    ? { passes: 'both are told as fact' }
    : { clears: 'one of the two is not told as fact' };
}
