import type { Quantity } from '../../claims/claim.ts';
import { daysBetween } from '../../calendar/day.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';
import { gapBetween } from './same-time.ts';

/** *It takes 1,237 delegates to win*, *the 20,000 signatures needed to get on the ballot*: how many make enough. */
const ENOUGH_BEFORE =
  /\b(?:it (?:takes|took|requires|required)|(?:requires?|required) (?:at least )?) ?(?:the )?(?:\p{Ll}+ )?$/iu;
const ENOUGH_BEHIND = /^(?: \p{Ll}+){1,3} (?:needed|required|necessary) (?:to (?!be\b)|for\b)/u;
const DEFINITE = /\b(?:the|of|an?) (?:\p{Ll}+ )?$/u;

/** *needs 100 delegates*, *100 votes short of a majority*: how many are lacking. */
const LACKING_BEFORE =
  /(?<!\b(?:who|people) )\b(?:needs?|needed|lacks?|lacked|needing|lacking) (?:only |just |at least |about |another |still )*$/iu;
const LACKING_BEHIND = /^(?: \p{Ll}+){0,3} (?:short of|away from|shy of)\b/u;

/** *691 seats are up for grabs*. */
const AT_STAKE =
  /^(?: \p{Ll}+){1,3} (?:(?:is|are|was|were|being) )?(?:up for (?:grabs|election)|at stake|still open)\b/u;

/** Within how many days of each other two articles speak of one day on which something is at stake. */
const STAKE_DAYS = 3;

/**
 * Whether two numbers are both of what there is, or both of what it takes: delegates that are needed, are lacking or are at stake are
 * not those whom somebody has won; and each day has its own stakes.
 */
export function ofOneStake(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): Verdict {
  // *12 km away from the town*
  if (p.unit !== null || q.unit !== null) return silent;
  const [x, y] = [standingOf(a, p), standingOf(b, q)];
  if (x !== y) return { clears: 'one of the two says how many it takes, or are still to be had' };
  if (x === 'at stake' && !areOfOneDay(a, b)) return { clears: 'told of two days' };
  return silent;
}

/** What a number says of things that nobody has yet; null for what there is. */
function standingOf(
  { claim: { sentence } }: Told,
  { start, end }: Quantity,
): 'enough' | 'lacking' | 'at stake' | null {
  const before = sentence.text.slice(0, start - sentence.start);
  const behind = sentence.text.slice(end - sentence.start);
  if (AT_STAKE.test(behind)) return 'at stake';
  if (LACKING_BEFORE.test(before) || LACKING_BEHIND.test(behind)) return 'lacking';
  const isEnough =
    ENOUGH_BEFORE.test(before) || (ENOUGH_BEHIND.test(behind) && DEFINITE.test(before));
  return isEnough ? 'enough' : null;
}

function areOfOneDay(a: Told, b: Told): boolean {
  if (a.event && b.event) return gapBetween(a.event, b.event) === 0;
  return a.said !== null && b.said !== null && Math.abs(daysBetween(a.said, b.said)) <= STAKE_DAYS;
}
