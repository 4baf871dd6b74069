import { isAligned, type Alignment } from '../align.ts';
import type { Verdict } from '../comparison.ts';

/**
 * Whether two claims speak of the same participants, or tell it in nearly the same words.
 *
 * @param isKnown Whether what they speak of is known well enough for its kind of question.
 * @param isToldAlike See `tellAlike`.
 */
export function ofOneThing(alignment: Alignment, isKnown: boolean, isToldAlike = false): Verdict {
  if (isKnown && isAligned(alignment))
    return { passes: alignment.same.join('; ') || 'both speak of the same' };
  return isToldAlike
    ? { passes: 'both sentences tell it in the same words' }
    : { clears: 'the two do not speak of the same participants' };
}
