import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { daysBetween, type Day } from '../../calendar/day.ts';
import type { Quantity } from '../../claims/claim.ts';
import { aspectOf, isPredicateClass } from '../../claims/predicate.ts';
import { wordSet } from '../../text/word-list.ts';
import { mayBePast } from '../../language/verb-forms.ts';
import { gapBetween } from '../gates/same-time.ts';
import { haveOneSource } from '../one-source.ts';
import { areAgesOfOne, type Told } from '../told.ts';
import { arePassing } from './passing-counts.ts';
import { isToldAnew } from './told-anew.ts';

/** States that hardly change within a story. */
const STABLE = /^(?:cost|worth|weigh|measure|last|amount)$/;

/** States that change from hour to hour: those without power, the missing, the trapped. */
const fleeting = wordSet(relations.fleeting);

/** Whether a count may have grown, or a state have become another, for all that the articles say of their days. */
export function mayHaveChanged(a: Told, b: Told): boolean {
  if (a.said !== null && b.said !== null) return false;
  if (areOfOneTime(a, b)) return false;
  const aspect = aspectOf(a.claim.predicate ?? '');
  return aspect === 'cumulative' || (aspect === 'state' && !STABLE.test(a.claim.predicate ?? ''));
}

/** How many days after `a` the number of `b` is told, below 0 for before; 0 too where the day makes no difference. */
export function daysUntil(a: Told, b: Told, predicate: string): number {
  // What was so on one day does not change with the day on which it is told.
  const [x, y] = [countedOn(a), countedOn(b)];
  if (!x || !y || (isState(predicate) && areOfOneTime(a, b))) return 0;
  return daysBetween(x, y);
}

/** *On January 7 the office had counted 18 cases*: the day of a count that is looked back on is its own. */
function countedOn({ claim: { sentence }, event, said }: Told): Day | null {
  const isOwn = event !== null && event.first === event.last && HAD_COUNTED.test(sentence.text);
  return isOwn ? event.first : said;
}

const HAD_COUNTED = /\bhad (?:counted|recorded|registered|reported|confirmed|put|given|stood)\b/;

/** Why two numbers of one thing may each have been right when it was told. */
export interface Change {
  /** What shows it, for the reader; null where it is only likely. */
  readonly shown: string | null;
  readonly because: string;
}

/**
 * Whether the later of two numbers has taken the place of the earlier; null where time does not explain why they differ.
 *
 * @param predicate What is told of the things that are counted.
 */
export function changeWithTime(
  a: Told,
  b: Told,
  [p, q]: readonly [Quantity, Quantity],
  predicate: string,
): Change | null {
  // Nobody grows older by more than the year that an age leaves open.
  if (areAgesOfOne(a, b)) return null;
  const days = daysUntil(a, b, predicate);
  const isInOrder = days >= 0;
  const [earlier, later] = isInOrder ? [a, b] : [b, a];
  const hasRisen = isInOrder ? q.low >= p.low : p.low >= q.low;
  if (aspectOf(predicate) === 'cumulative' || isSoFar(a, b)) {
    const because = 'the count rose with time';
    if (isEarlierCount(a, b, p, q))
      return { shown: 'the lower count is as of an earlier hour', because };
    const isClosed = isWholeCount(earlier) && isWholeCount(later);
    if (days !== 0 && hasRisen && !isClosed)
      return { shown: `the count rose within ${Math.abs(days)} days`, because };
    if (days !== 0 && !hasRisen && isToldAnew(later.claim)) return corrected;
  }
  if (days === 0) return null;
  if (arePassing(a.claim, b.claim, p)) return moved;
  if (!isState(predicate)) return null;
  if (fleeting.has(predicate) && ![earlier, later].some(isOfOneMoment)) return moved;
  return changeOfState(earlier, later, Math.abs(days));
}

const corrected: Change = {
  shown: 'the later one speaks of a change',
  because: 'the later one speaks of a change',
};

const moved: Change = { shown: null, because: 'a state may differ at different times' };

/** *were trapped when it collapsed*, *missing after the ferry sank*: bound to a moment, not to the day of telling. */
function isOfOneMoment({ claim: { sentence } }: Told): boolean {
  const clause = /\b(?:when|after) ((?:\p{L}+ ?){2,5})/u.exec(sentence.text)?.[1];
  return clause?.split(' ').some((word) => mayBePast(word)) ?? false;
}

/** Within how many days a state that two tell of stays as it is, and one of which one speaker tells. */
const LASTS = 3;
const LASTS_FOR_ONE_SPEAKER = 14;

function changeOfState(earlier: Told, later: Told, days: number): Change | null {
  const spoken = 'the later one speaks of a change';
  if (tellsOfChange(later)) return { shown: spoken, because: spoken };
  if (days > LASTS && !haveOneSource(earlier, later))
    return { shown: null, because: 'a state may differ at different times' };
  if (days > LASTS_FOR_ONE_SPEAKER)
    return { shown: null, because: `${days} days lie between them` };
  return null;
}

function isState(predicate: string): boolean {
  return /^(?:state|attitude)$/.test(aspectOf(predicate));
}

function areOfOneTime({ event: x }: Told, { event: y }: Told): boolean {
  return x !== null && y !== null && gapBetween(x, y) === 0;
}

/** Words for why there are fewer or more than before. */
const MOVED =
  /\b(?:withdr[ae]w\w*|pulled out|sent home|gone home|redeployed|reinforce\w*|since (?:left|arrived)|put up|gone up|come down)\b/i;

function tellsOfChange({ claim, scene }: Told): boolean {
  if (isToldAnew(claim)) return true;
  if (claim.statement.change || MOVED.test(claim.sentence.text)) return true;
  return [...scene.words.values()].some((word) => MOVED.test(word));
}

/** *had recovered 17 bodies*, *have recovered 23*: verbs of no class, in a tense that counts up to a day. */
function isSoFar(a: Told, b: Told): boolean {
  if (isPredicateClass(a.claim.predicate ?? '')) return false;
  return [a, b].every(({ claim: { sentence, statement } }) =>
    /^(?:has|have|had)\b/i.test(sentence.text.slice(statement.verbSpan.start - sentence.start)),
  );
}

/** *64 in all*, *the final toll*: a count that is told as closed; *a total of 64 since May* goes on. */
export function isWholeCount({ claim: { sentence } }: Told): boolean {
  if (/\b(?:since|so far|to date|until now)\b/i.test(sentence.text)) return false;
  return /\b(?:in all|in total|all told|altogether|a total of|final (?:death )?(?:toll|count|tally|figure))\b/i.test(
    sentence.text,
  );
}

/** *by 6 p.m.* beside *by midnight*, *said in the morning* beside *said in the evening*: the lower count is the earlier one of a day. */
function isEarlierCount({ claim: a }: Told, { claim: b }: Told, p: Quantity, q: Quantity): boolean {
  const areAsOf = a.asOf !== null && b.asOf !== null;
  const areSaid = [a, b].every(
    ({ asOf, statedTime }) => asOf === null && statedTime?.includes('T'),
  );
  if (!areAsOf && !areSaid) return false;
  const [x, y] = [a, b].map(({ asOf, statedTime }) => momentIn((asOf ?? statedTime)!));
  if (!x || !y || x === y) return false;
  return x < y === p.low < q.low;
}

/** A day with an hour, `2024-03-01T18`, so that moments sort: parts of a day by about when they end. */
function momentIn(asOf: string): string {
  const [day, time = '24'] = asOf.split('T') as [string, string?];
  return `${day}T${HOURS[time.slice(0, 2)] ?? time.slice(0, 2)}`;
}

const HOURS: Record<string, string> = { MO: '10', AF: '17', EV: '21', NI: '23' };
