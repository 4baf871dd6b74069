import { isPredicateClass, isRepeated } from '../../claims/predicate.ts';
import { isPointed } from '../pointed.ts';
import type { Alignment } from '../align.ts';
import { NOBODY } from '../denial.ts';
import { isEmptyVerb } from '../opposed.ts';
import { partyOf, type Told } from '../told.ts';

/**
 * *has a chance*, *makes a mistake*: what everybody may do or have time and again, told of two who are not known to be one.
 */
export function isOfAnyone(a: Told, b: Told, { agent, patient, otherSame }: Alignment): boolean {
  const both = [a, b];
  // *paid a ransom for the boy*, *no ransom was paid for the boy*
  if (patient === 'same' && otherSame && agent !== 'different' && both.some(isNoneOf)) return false;
  if (!both.some(({ claim }) => isLight(claim.predicate!))) return false;
  return agent === 'same' ? both.some(isOfNone) : both.some((told) => !isPointed(told));
}

/** *no ransom was paid*: not one of the kind. */
function isNoneOf(told: Told): boolean {
  return /^no\b/i.test(partyOf(told, 'patient')?.text ?? '');
}

/** *None has a reputation for it*: of a few that its article names. */
function isOfNone(told: Told): boolean {
  return isEmptyVerb(told.claim.predicate!) && NOBODY.test(partyOf(told, 'agent')?.text ?? '');
}

/** A verb that says too little for the thing alone to make one question of it. */
function isLight(predicate: string): boolean {
  return !isPredicateClass(predicate) || isRepeated(predicate);
}
