import { aspectOf } from '../../claims/predicate.ts';
import { silent, type Verdict } from '../comparison.ts';
import { isOfNobody } from '../denial.ts';
import type { Told } from '../told.ts';
import { gapBetween, happened } from './same-time.ts';

/** Words for a part of what went on, of which the rest may tell the contrary: *denied it at first*, *though not over the year*. */
const AT_FIRST =
  /\b(?:at first|initially|originally|to begin with|to start with|at one point|(?:though|although|but|if) not (?:over|for|in|at|on|during))\b/i;

/** Parts of a day, in which what changes by the hour may be one way and then the other. */
const PART =
  /\b(?:after (?:dark|nightfall|dawn)|in the (?:morning|afternoon|evening)|in the (?:first|last|final|opening|closing) (?:hours?|minutes|session))\b/i;

/** When a state held: *was sober when the boat left port*. */
const WHEN = /\b(?:when|before|after|until|while|by the time|since)\b/i;

/**
 * Whether two claims that exclude each other tell of one stage of what went on: *rose in the morning* and *fell in the last
 * hour* may both be right, and so may *nobody was hurt* and a wound of the day after.
 */
export function oneStage(a: Told, b: Told): Verdict {
  const [x, y] = [a, b].map(({ claim: { sentence } }) => sentence.text) as [string, string];
  const isState = [a, b].every(({ claim }) => aspectOf(claim.predicate!) === 'state');
  const mayTurn = isState || [a, b].every(({ claim }) => /^(?:raise|cut)$/.test(claim.predicate!));
  const isOther =
    AT_FIRST.test(x) !== AT_FIRST.test(y) ||
    (mayTurn && wordsOf(PART, x) !== wordsOf(PART, y)) ||
    (isState && WHEN.test(x) !== WHEN.test(y));
  if (isOther) return { clears: 'one of the two tells of one stage only' };
  if (isOfNobody(a) === isOfNobody(b)) return silent;
  const [no, yes] = isOfNobody(a) ? [a, b] : [b, a];
  const day = happened(no);
  return yes.event && day && gapBetween(yes.event, day) > 0
    ? { clears: 'told of two days' }
    : silent;
}

function wordsOf(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[0].toLowerCase();
}
