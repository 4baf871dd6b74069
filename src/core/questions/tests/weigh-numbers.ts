import { daysBetween } from '../../calendar/day.ts';
import type { Quantity } from '../../claims/claim.ts';
import { aspectOf, isPredicateClass } from '../../claims/predicate.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { sameTerms } from '../gates/same-terms.ts';
import { gapBetween } from '../gates/same-time.ts';
import type { Told } from '../told.ts';
import { isNamedPart, isSaidOfPart } from './named-part.ts';
import { isPartOfSum } from './sum.ts';
import { isOfRest } from './who-remains.ts';

/** Words for why there are fewer or more than before. */
const MOVED =
  /\b(?:withdr[ae]w\w*|pulled out|sent home|gone home|redeployed|reinforce\w*|since (?:left|arrived)|put up|gone up|come down)\b/i;

/** *by 6 p.m.* beside *by midnight*: the lower count is the earlier one of a day. */
function isEarlierCount({ claim: a }: Told, { claim: b }: Told, p: Quantity, q: Quantity): boolean {
  const [x, y] = [a.asOf, b.asOf].map((value) => value && momentIn(value));
  if (!x || !y || x === y) return false;
  return x < y === p.low < q.low;
}

/** A day with an hour, `2024-03-01T18`, so that moments sort: parts of a day by about when they end. */
function momentIn(asOf: string): string {
  const [day, time = '24'] = asOf.split('T') as [string, string?];
  return `${day}T${HOURS[time.slice(0, 2)] ?? time.slice(0, 2)}`;
}

const HOURS: Record<string, string> = { MO: '10', AF: '17', EV: '21', NI: '23' };

/** Whether a count may have grown, or a state have become another, for all that the articles say of their days. */
function mayHaveChanged(a: Told, b: Told): boolean {
  if (a.said !== null && b.said !== null) return false;
  if (a.event && b.event && gapBetween(a.event, b.event) === 0) return false;
  const aspect = aspectOf(a.claim.predicate ?? '');
  return aspect === 'cumulative' || (aspect === 'state' && !STABLE.test(a.claim.predicate ?? ''));
}

/** *had recovered 17 bodies*, *have recovered 23*: verbs of no class, in a tense that counts up to a day. */
function isSoFar(a: Told, b: Told): boolean {
  if (isPredicateClass(a.claim.predicate ?? '')) return false;
  return [a, b].every(({ claim: { sentence, statement } }) =>
    /^(?:has|have|had)\b/i.test(sentence.text.slice(statement.verbSpan.start - sentence.start)),
  );
}

/** *64 in all*, *the final toll*: a count that is told as closed. */
function isWholeCount({ claim: { sentence } }: Told): boolean {
  return /\b(?:in all|in total|all told|altogether|a total of|final (?:death )?(?:toll|count|tally|figure))\b/i.test(
    sentence.text,
  );
}

/** States that hardly change within a story. */
const STABLE = /^(?:cost|worth|weigh|measure|last|amount)$/;

/** Why two numbers that cannot both be of one thing are each right of its own; null where nothing says so. */
function otherScope(a: Told, b: Told, numbers: readonly [Quantity, Quantity]): string | null {
  const terms = sameTerms(a, b, numbers);
  if ('clears' in terms) return terms.clears;
  if (isNamedPart(a, b, numbers) || isSaidOfPart(a, b)) return 'one of the two counts a part only';
  if (isPartOfSum(a, b, numbers)) return 'one of the two is part of a sum';
  return isOfRest(a, b, numbers) ? 'one of the two counts those who remain' : null;
}

/**
 * What two numbers of one thing make of each other, by their ranges and the days of which they are: agreement, update
 * or conflict.
 *
 * @param numbers What `a` gives, and what `b` gives.
 * @param predicate What is told of the things that are counted.
 * @param passed The gates that the two claims have passed, in words.
 */
export function weighNumbers(
  a: Told,
  b: Told,
  [p, q]: readonly [Quantity, Quantity],
  predicate: string,
  passed: readonly string[],
  assume: Assumption,
): Comparison {
  const base = { kind: 'number' as const, slots: [p, q] as const, nearest: null, cleared: null };
  const [low, high] = p.low <= q.low ? [p, q] : [q, p];
  if (low.high === null || low.high >= high.low) {
    const isSame = p.low === q.low && p.high === q.high;
    return {
      ...base,
      relation: 'agreement',
      strength: isSame ? 'strong' : 'weak',
      passed: [
        ...passed,
        isSame ? 'both give the same number' : `“${p.text}” and “${q.text}” can both hold`,
      ],
      cleared: 'the two numbers can both hold',
    };
  }
  const apart = [...passed, `“${p.text}” and “${q.text}” cannot both hold`];
  const scope = otherScope(a, b, [p, q]);
  if (scope) return { ...base, relation: null, strength: 'weak', passed: apart, cleared: scope };
  const aspect = aspectOf(predicate);
  const isOneTime = a.event !== null && b.event !== null && gapBetween(a.event, b.event) === 0;
  const isState = aspect === 'state' || aspect === 'attitude';
  // What was so on one day does not change with the day on which it is told.
  const days = a.said && b.said && !(isState && isOneTime) ? daysBetween(a.said, b.said) : 0;
  if (!assume.oneEvent && mayHaveChanged(a, b))
    return {
      ...base,
      relation: null,
      strength: 'weak',
      passed: apart,
      cleared: 'it is not known of which day the numbers are, and such a number changes with time',
    };
  const [first, second] = days >= 0 ? [p, q] : [q, p];
  const later = days >= 0 ? b : a;
  const sameSpeaker = a.speaker !== null && a.speaker === b.speaker;
  if ((aspect === 'cumulative' || isSoFar(a, b)) && isEarlierCount(a, b, p, q))
    return {
      ...base,
      relation: 'update',
      strength: 'medium',
      passed: [...apart, 'the lower count is as of an earlier hour'],
      cleared: 'the count rose with time',
    };
  const earlier = days >= 0 ? a : b;
  const mayRise = !(isWholeCount(earlier) && isWholeCount(later));
  if (
    mayRise &&
    days !== 0 &&
    (aspect === 'cumulative' || isSoFar(a, b)) &&
    second.low >= first.low
  )
    return {
      ...base,
      relation: 'update',
      strength: 'medium',
      passed: [...apart, `the count rose within ${Math.abs(days)} days`],
      cleared: 'the count rose with time',
    };
  if (days !== 0 && isState) {
    if (
      later.claim.statement.change ||
      MOVED.test(later.claim.sentence.text) ||
      [...later.scene.words.values()].some((word) => MOVED.test(word))
    )
      return {
        ...base,
        relation: 'update',
        strength: 'medium',
        passed: [...apart, 'the later one speaks of a change'],
        cleared: 'the later one speaks of a change',
      };
    if (!sameSpeaker && Math.abs(days) > 3)
      return {
        ...base,
        relation: 'update',
        strength: 'medium',
        passed: apart,
        cleared: 'a state may differ at different times',
      };
    if (Math.abs(days) > 14)
      return {
        ...base,
        relation: 'update',
        strength: 'medium',
        passed: apart,
        cleared: `${Math.abs(days)} days lie between them`,
      };
  }
  const reasons = [...apart];
  if (days !== 0)
    reasons.push(
      `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'} between them, and no word of a change`,
    );
  if (sameSpeaker) reasons.push('one speaker gives both');
  return {
    ...base,
    relation: 'conflict',
    strength:
      sameSpeaker || (a.speaker === null && b.speaker === null && days === 0) ? 'strong' : 'medium',
    passed: reasons,
    nearest:
      days !== 0 ? 'a word of change between the two dates' : 'a range that holds both numbers',
  };
}
