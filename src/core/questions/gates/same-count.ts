import { aspectOf } from '../../claims/predicate.ts';
import { isCurrency } from '../../claims/units.ts';
import type { Verdict } from '../comparison.ts';
import { ADDING, type Match } from '../match-parties.ts';
import { pluralOf } from '../plural.ts';
import { readOnce } from '../read-once.ts';
import { relateWords } from '../relate-words.ts';
import { isOfSort } from '../sorts.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { areTheOthers, isAddedTo } from './added-to.ts';
import { isOfAnother } from './another-one.ts';
import { isOfOneDay } from './of-one-day.ts';
import { isOfLongTime } from './of-a-long-time.ts';
import { isOfFirstHours, isOfStage } from './of-a-stage.ts';
import { isChange, isCompared } from './only-compared.ts';
import { gravityIn } from './same-gravity.ts';
import { sameRound } from './same-round.ts';
import { sameSide } from './same-side.ts';
import { sameVotes } from './same-votes.ts';
import { isShareOfCounted } from './share-of-counted.ts';
import { kindOfCount, tellsWhich } from './one-kind-of-count.ts';
import { isHit } from './shots-that-hit.ts';

/**
 * Whether two numbers count the same things, all of them: in one unit, none added to another, none a share.
 *
 * @param x The party of `a` that carries its number; `y` that of `b`.
 * @param match How what the first counts relates to what the second counts.
 */
export function sameCount(a: Told, b: Told, x: Party, y: Party, match: Match): Verdict {
  const [p, q] = [x.quantity!, y.quantity!];
  if (p.unit !== q.unit) return { clears: 'the two numbers have different units' };
  if (p.unit === 's' && !LASTING.test(a.claim.predicate ?? ''))
    return { clears: 'a length of time does not say how many' };
  return sameAmount(a, b, x, y, match);
}

/** The same of two amounts in one unit of which it is known that both say how many or how long. */
export function sameAmount(a: Told, b: Told, x: Party, y: Party, match: Match): Verdict {
  const [p, q] = [x.quantity!, y.quantity!];
  if (match === 'different')
    return { clears: `${p.of || 'an amount'} and ${q.of || 'an amount'} are counted` };
  const [some, others] = [measuredIn(a, x), measuredIn(b, y)];
  if (some && others && areTwoThings(some, others))
    return { clears: `${some.head} and ${others.head} are counted` };
  if ([...x.modifiers, ...y.modifiers].some((word) => ADDING.test(word)))
    return { clears: 'one of the numbers is added to another' };
  if (isTogether(a) !== isTogether(b) || isBySeveral(a, x) !== isBySeveral(b, y))
    return { clears: 'one of the numbers is of several things together' };
  if (
    isShareOfCounted(a, b, x, y) ||
    isAddedTo(a, p) ||
    isAddedTo(b, q) ||
    areTheOthers(a, p, q) ||
    areTheOthers(b, q, p) ||
    gravityIn(a, p) !== gravityIn(b, q)
  )
    return { clears: 'one of the numbers is only a share of those counted' };
  if (isHit(a, p) !== isHit(b, q)) return { clears: `${p.of} and ${q.of} are counted` };
  if (kindOfCount(a, p) !== kindOfCount(b, q) || tellsWhich(a, p) || tellsWhich(b, q))
    return { clears: 'one of the numbers is of other things' };
  const side = sameSide(a, b, [p, q]);
  if ('clears' in side) return side;
  const round = sameRound(a, b);
  if ('clears' in round) return round;
  const votes = sameVotes(a, b);
  if ('clears' in votes) return votes;
  const isCounted = p.unit === null && a.claim.predicate !== 'amount';
  if (isOfStage(a) !== isOfStage(b) || (isCounted && isOfFirstHours(a) !== isOfFirstHours(b)))
    return { clears: 'one of the numbers is of one stage or one place alone' };
  if (isOfLongTime(a) !== isOfLongTime(b) || isOfOneDay(a) !== isOfOneDay(b))
    return { clears: 'one of the numbers is of a longer time or of another one' };
  if (isOfAnother(a) !== isOfAnother(b))
    return { clears: 'one of the two tells of another one, or of an earlier time' };
  if (isChange(a, p) !== isChange(b, q))
    return { clears: 'one of the numbers says by how much it changed' };
  if (isCompared(a, p) || isCompared(b, q))
    return { clears: 'one of the numbers is only compared with' };
  const counted = p.of || q.of;
  if (a.claim.predicate === 'amount' && counted) return { passes: `both give the ${counted}` };
  if (isCurrency(p.unit)) return { passes: `both give a sum in ${p.unit}` };
  if (p.unit === '%' || p.unit === 'pp') return { passes: 'both give a percentage' };
  if (p.unit !== null) return { passes: `both give a measure in ${p.unit}` };
  return { passes: counted ? `both count ${pluralOf(counted)}` : 'both give a number' };
}

/** *340 kilograms of cocaine*: what a measure is of. */
function measuredIn({ parties }: Told, { quantity, end }: Party): Party | undefined {
  if (quantity?.unit === null) return undefined;
  return parties.find(
    ({ role, start, quantity: own }) => role === 'of' && !own && start >= end && start - end <= 8,
  );
}

function areTwoThings(x: Party, y: Party): boolean {
  if (x.named || y.named || x.head === y.head) return false;
  return !isOfSort(x, y) && !isOfSort(y, x) && relateWords(x.head, y.head) === null;
}

/** What is measured by how long it is. */
const LASTING = /^(?:last|sentence|suspend|ban|close|live|travel|search|measure|amount|cut|raise)$/;

/** *combined*, *dead or injured*: one number for several things. */
const isTogether = readOnce(({ claim: { sentence } }) => TOGETHER.test(sentence.text));

const TOGETHER =
  /\b(?:(?:on|aboard) (?:board )?(?:the |these |those |all )?(?:trains|buses|planes|flights|trams|ships|ferries|boats)|together|combined|jointly|between them|(?:dead|killed) (?:or|and) (?:injured|wounded|hurt|missing)|(?:injured|wounded|hurt|missing) (?:or|and) (?:dead|killed))\b/i;

/** *the two accidents killed 19*: what each of them did is not told. */
function isBySeveral(told: Told, counted: Party): boolean {
  const doers = partyOf(told, 'agent')?.quantity;
  const isOfDeed = aspectOf(told.claim.predicate ?? '') === 'cumulative';
  return isOfDeed && counted.role === 'patient' && !!doers && doers.low >= 2;
}
