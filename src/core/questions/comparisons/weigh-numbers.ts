import type { Quantity } from '../../claims/claim.ts';
import { canBothHold } from '../can-both-hold.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { sameTerms } from '../gates/same-terms.ts';
import { mayBeOfTwoDays } from '../gates/two-days.ts';
import { haveOneSource, officeOfBoth } from '../one-source.ts';
import type { Told } from '../told.ts';
import { changeWithTime, daysUntil, mayHaveChanged } from './changed-with-time.ts';
import { isAllOfSome, isNamedPart, isSaidOfPart } from './named-part.ts';
import { isPartOfSum } from './sum.ts';
import { isOfRest } from './who-remains.ts';

/**
 * What two numbers of one thing make of each other, by their ranges and the days of which they are: agreement, update
 * or conflict.
 *
 * @param numbers What `a` gives, and what `b` gives.
 * @param predicate What is told of the things that are counted.
 * @param gates The gates that the two claims have passed, in words.
 */
export function weighNumbers(
  a: Told,
  b: Told,
  numbers: readonly [Quantity, Quantity],
  predicate: string,
  gates: readonly string[],
  assume: Assumption,
): Comparison {
  const [p, q] = numbers;
  const base = { kind: 'number' as const, slots: numbers, nearest: null };
  if (canBothHold(p, q)) return { ...base, ...agreement(p, q, gates) };
  const passed = [...gates, `“${p.text}” and “${q.text}” cannot both hold`];
  const apart = otherScope(a, b, numbers) ?? otherDay(a, b, assume);
  if (apart !== null) return { ...base, relation: null, strength: 'weak', passed, cleared: apart };
  const change = changeWithTime(a, b, numbers, predicate);
  if (change)
    return {
      ...base,
      relation: 'update',
      strength: 'medium',
      passed: change.shown === null ? passed : [...passed, change.shown],
      cleared: change.because,
    };
  const days = Math.abs(daysUntil(a, b, predicate));
  if (!assume.oneEvent && mayBeOfTwoDays(a, b, days, predicate))
    return { ...base, relation: null, strength: 'weak', passed, cleared: 'told of two days' };
  return { ...base, ...conflict(a, b, days, passed) };
}

function agreement(p: Quantity, q: Quantity, passed: readonly string[]) {
  const isSame = p.low === q.low && p.high === q.high;
  const shown = isSame ? 'both give the same number' : `“${p.text}” and “${q.text}” can both hold`;
  return {
    relation: 'agreement',
    strength: isSame ? 'strong' : 'weak',
    passed: [...passed, shown],
    cleared: 'the two numbers can both hold',
  } as const;
}

/** Why two numbers that cannot both be of one thing are each right of its own; null where nothing says so. */
function otherScope(a: Told, b: Told, numbers: readonly [Quantity, Quantity]): string | null {
  const terms = sameTerms(a, b, numbers);
  if ('clears' in terms) return terms.clears;
  if (isNamedPart(a, b, numbers) || isAllOfSome(a, b, numbers) || isSaidOfPart(a, b))
    return 'one of the two counts a part only';
  if (isPartOfSum(a, b, numbers)) return 'one of the two is part of a sum';
  return isOfRest(a, b, numbers) ? 'one of the two counts those who remain' : null;
}

function otherDay(a: Told, b: Told, { oneEvent }: Assumption): string | null {
  return !oneEvent && mayHaveChanged(a, b)
    ? 'it is not known of which day the numbers are, and such a number changes with time'
    : null;
}

/** @param days How many lie between the two. */
function conflict(a: Told, b: Told, days: number, passed: readonly string[]) {
  const isOfOne = haveOneSource(a, b);
  const bothFor = officeOfBoth(a, b);
  const isToldAtOnce = a.speaker === null && b.speaker === null && days === 0;
  const between = `${days} day${days === 1 ? '' : 's'} between them, and no word of a change`;
  return {
    relation: 'conflict',
    strength: isOfOne || isToldAtOnce ? 'strong' : 'medium',
    passed: [
      ...passed,
      ...(days === 0 ? [] : [between]),
      ...(isOfOne
        ? [bothFor === null ? 'one speaker gives both' : `both are said for ${bothFor}`]
        : []),
    ],
    cleared: null,
    nearest:
      days === 0 ? 'a range that holds both numbers' : 'a word of change between the two dates',
  } as const;
}
