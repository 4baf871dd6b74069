import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { aspectOf } from '../../claims/predicate.ts';
import type { Quantity } from '../../claims/claim.ts';
import { isCurrency } from '../../claims/units.ts';
import type { Verdict } from '../comparison.ts';
import { ADDING, type Match } from '../match-parties.ts';
import { pluralOf } from '../plural.ts';
import { readOnce } from '../read-once.ts';
import { relateWords } from '../relate-words.ts';
import { isOfSort } from '../sorts.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { wordSet } from '../../text/word-list.ts';
import { areTheOthers, isAddedTo } from './added-to.ts';
import { isOfAnother } from './another-one.ts';
import { isOfOneDay } from './of-one-day.ts';
import { isOfSome } from './of-some.ts';
import { sameRound } from './same-round.ts';
import { sameSide } from './same-side.ts';
import { sameVotes } from './same-votes.ts';
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
    [x, y].some((party) => isShare(party)) ||
    [a, b].some(isPartitive) ||
    isOfSome(a) ||
    isOfSome(b) ||
    isTaken(a, p) ||
    isTaken(b, q) ||
    isOfThese(a, p) !== isOfThese(b, q) ||
    hasMore(a, p) ||
    hasMore(b, q) ||
    isAddedTo(a, p) ||
    isAddedTo(b, q) ||
    isOfThose(a, p, q) !== isOfThose(b, q, p) ||
    areTheOthers(a, p, q) ||
    areTheOthers(b, q, p) ||
    gravityIn(a, p) !== gravityIn(b, q) ||
    isUpTo(a, p) !== isUpTo(b, q) ||
    isWholeOfSome(a, p) ||
    isWholeOfSome(b, q) ||
    isOfKinOfSome(a, p) ||
    isOfKinOfSome(b, q)
  )
    return { clears: 'one of the numbers is only a share of those counted' };
  if (isHit(a, p) !== isHit(b, q)) return { clears: `${p.of} and ${q.of} are counted` };
  const side = sameSide(a, b, [p, q]);
  if ('clears' in side) return side;
  const round = sameRound(a, b);
  if ('clears' in round) return round;
  const votes = sameVotes(a, b);
  if ('clears' in votes) return votes;
  if (isOfStage(a) !== isOfStage(b))
    return { clears: 'one of the numbers is of one stage or one place alone' };
  if (isOfLongTime(a) !== isOfLongTime(b) || isOfOneDay(a) !== isOfOneDay(b))
    return { clears: 'one of the numbers is of a longer time or of another one' };
  if (isOfAnother(a) !== isOfAnother(b))
    return { clears: 'one of the two tells of another one, or of an earlier time' };
  if (isOfSide(a, p) !== isOfSide(b, q))
    return { clears: 'one of the numbers is only a share of those counted' };
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

/** *in its first stage*, *from Fengren alone*, *at each place*, *at one point*: the number of a part that is told apart. */
const isOfStage = readOnce(({ claim: { sentence } }) => STAGE.test(sentence.text));

const STAGE =
  /\b(?:(?:first|second|third|initial|last|final|next|one|each|every) (?:stage|phase|section|step|part|instal?ment|round)|(?:at|in|on) each|at one (?:point|moment)|\p{Lu}\p{L}+ alone)\b/u;

const gravities = Object.entries(relations.gravity).map(
  ([degree, words]) => [degree, wordSet(words)] as const,
);

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
  /\b(?:together|combined|jointly|between them|(?:dead|killed) (?:or|and) (?:injured|wounded|hurt|missing)|(?:injured|wounded|hurt|missing) (?:or|and) (?:dead|killed))\b/i;

/** *the two accidents killed 19*: what each of them did is not told. */
function isBySeveral(told: Told, counted: Party): boolean {
  const doers = partyOf(told, 'agent')?.quantity;
  const isOfDeed = aspectOf(told.claim.predicate ?? '') === 'cumulative';
  return isOfDeed && counted.role === 'patient' && !!doers && doers.low >= 2;
}

/** *of which four are seriously injured*, *60 had been among those who surrendered*. */
const isPartitive = readOnce(({ claim }) => PARTITIVE.test(claim.text));

const PARTITIVE = /^(?:and |but )?of (?:which|whom)\b|(?<!, )\bamong (?:those|them|the)\b/i;

/**
 * *several of the injured*: some of a number that stands elsewhere; *73 of the 150 seats* gives both, *21 of those on
 * board were rescued* counts all who were.
 */
function isTaken({ claim: { predicate, sentence } }: Told, { end, text }: Quantity): boolean {
  if (predicate === 'amount' || ALL.test(text)) return false;
  const rest = sentence.text.slice(end - sentence.start);
  const [, noun] = /^\s+of the (?:\p{L}+ )?(\p{L}+)s\b/u.exec(rest) ?? [];
  // *27 of the passengers were hurt*: those who were not are no part of what is counted.
  if (noun && noun !== 'victim' && aspectOf(predicate ?? '') === 'cumulative') return false;
  return /^\s+of (?:the|them|those|these|its|his|her|their|whom|which)\b(?! \d| (?:on board|aboard|present|inside|in the)\b)/i.test(
    rest,
  );
}

/** *Eleven of the village's 96 houses are gone*: how many there are, and not how many are gone. */
function isWholeOfSome({ claim: { predicate, sentence } }: Told, { start }: Quantity): boolean {
  if (predicate === 'amount') return false;
  return /\bof (?:(?:the|this|that|its|their) )?[\p{L}-]+['’]s? (?:\p{Ll}+ )?$/u.test(
    sentence.text.slice(0, start - sentence.start),
  );
}

/** *the parents of two soldiers killed in the attack*: those whose kin are spoken of, and not all who were killed. */
function isOfKinOfSome({ claim: { sentence } }: Told, { start, text }: Quantity): boolean {
  return !ALL.test(text) && KIN_OF.test(sentence.text.slice(0, start - sentence.start));
}

const KIN_OF =
  /\b(?:parents?|mothers?|fathers?|wi(?:fe|ves)|husbands?|widows?|sons?|daughters?|children|brothers?|sisters?|families|family|relatives|friends|lawyers?) of $/i;

/** *580 jobs in those six hotels*: of some that were told of before. */
function isOfThese({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  return /^(?:\s[\p{L}'’-]+){0,3}\s(?:in|at|on|inside|from|across|aboard)\s(?:those|these)\s(?!(?:\p{L}+ )?(?:years?|months?|weeks?|days?|hours?|minutes?)\b)/iu.test(
    sentence.text.slice(end - sentence.start),
  );
}

/** *all 23 of the dead*: nobody is left out. */
const ALL = /^all\b/i;

/**
 * *will cut 580 jobs in its hotels, and more at its offices*, *17 years for robbery and five more years for kidnapping*:
 * there are others besides.
 */
function hasMore({ claim: { predicate, sentence } }: Told, { end, text, of }: Quantity): boolean {
  if (aspectOf(predicate ?? '') === 'cumulative') return false;
  const rest = sentence.text.slice(end - sentence.start, end - sentence.start + 120);
  const behind = /^[^.;]{0,80}? and (?:\S+ )?more (\p{L}+)/u.exec(rest)?.[1];
  if (behind === undefined) return false;
  const last = /\p{L}+$/u.exec(text)?.[0];
  return /^(?:at|in|from|on|elsewhere)$/.test(behind) || behind === last || behind === `${of}s`;
}

/** *Two people wounded in the shelling died in hospital*: of those who were, as many as something further is told of. */
function isOfThose(
  { claim: { sentence, statement, end } }: Told,
  { start, text, low }: Quantity,
  all: Quantity,
): boolean {
  // A share is no more than the whole.
  if (low > (all.high ?? Infinity)) return false;
  if (statement.isFinite || start > statement.verbSpan.start || ALL.test(text)) return false;
  const before = sentence.text.slice(0, start - sentence.start);
  if (/\b(?:the|all|these|those)\s+$/i.test(before)) return false;
  return TOLD_OF.test(sentence.text.slice(end - sentence.start));
}

const TOLD_OF = /^,? (?:is|are|was|were|has|have|had|died|remain|remained|\p{Ll}{3,}ed) /u;

/** How gravely those who are counted are hurt, said right behind their number: *eight people have serious injuries*. */
function gravityIn({ claim: { predicate, sentence, statement } }: Told, { start, end }: Quantity) {
  if (predicate !== 'wound') return undefined;
  if (INTENSIVE.test(sentence.text)) return 'grave';
  const to = Math.max(statement.verbSpan.end, ...statement.phrases.map((phrase) => phrase.end));
  // *injured two workers seriously*: one word more, where nothing comes between.
  const told = sentence.text.slice(0, to - sentence.start);
  const more = /^ \p{Ll}+(?=[,.;]|$)/u.exec(sentence.text.slice(told.length))?.[0] ?? '';
  // *seriously injuring 48 passengers*
  const before = /\p{Ll}+ly (?=\p{L}+ $)/u.exec(told.slice(0, start - sentence.start))?.[0] ?? '';
  const words = `${before}${told.slice(end - sentence.start)}${more}`.toLowerCase();
  return gravities.find(([, known]) => words.match(/\p{L}+/gu)?.some((w) => known.has(w)))?.[0];
}

const INTENSIVE = /\b(?:intensive[ -]care|critical condition|life support)\b/i;

/** *Four were sick enough to need a hospital bed*: those who are so to some degree. */
function isUpTo({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  return /^[^.,;]{0,60}\b\p{Ll}+ enough to\b/u.test(sentence.text.slice(end - sentence.start));
}

/** *over the past year 38 tonnes were seized nationwide*: more than what the story tells of. */
export const isOfLongTime = readOnce(({ claim: { predicate, quantity, sentence } }) => {
  const isSum =
    aspectOf(predicate ?? '') === 'cumulative' ||
    /^(?:haul|spill|burnt area|funding|money raised|box office|rainfall|snowfall)$/.test(
      quantity?.of ?? '',
    );
  return isSum && LONG_TIME.test(sentence.text);
});

const LONG_TIME =
  /(?:^|[^\p{L} ] ?)(?:last|this) year\b|\b(?:over|in|during|throughout|for) (?:the )?(?:whole of )?(?:past|last|previous|this) (?:\p{L}+ )?(?:year|decade|season)\b|\bsince (?:\p{Ll}+ )?(?:19|20)\d\d\b|\b(?:nationwide|so far this year|(?<!than )last year)\b|\b\p{Ll}+ (?:deaths|fatalities|killings|murders|homicides|drownings) (?:\p{Ll}+ ){0,4}in (?:19|20)\d\d\b/u;

/** *2,300 supporters of Athletic Corveira had come*: those of one side. */
function isOfSide({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  return SIDE.test(sentence.text.slice(end - sentence.start));
}

const SIDE = /^ (?:\p{L}+ )?(?:supporters|fans|followers|members) of (?:the )?\p{Lu}/u;

/** *less than the hoped-for 6.4 million*, *fewer than in 2015, when it was 52*: a number of what was not so, or not then. */
function isCompared({ claim: { sentence } }: Told, { start, end }: Quantity): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  if (MORE_THAN.test(sentence.text.slice(end - sentence.start))) return true;
  return (
    /\b(?:hoped[- ]for|expected|planned|predicted|forecast|targeted|previous|earlier|former|original)\s+(?:\p{L}+\s+)?$/iu.test(
      before,
    ) ||
    /\b(?:than (?:in|that of|those of|the)|compared (?:with|to)|(?:up|down) from)\b[^;]{0,50}$/i.test(
      before,
    )
  );
}

/** *the number of infections climbed by 38*: how many more there are, and not how many. */
function isChange({ claim: { sentence } }: Told, { start }: Quantity): boolean {
  return CHANGED_BY.test(sentence.text.slice(0, start - sentence.start));
}

const CHANGED_BY =
  /\b(?:rose|risen|rises?|rising|climb\w*|grew|grown?|growing|increas\w+|jump\w*|fell|fall\w*|dropp\w+|declin\w+|shrank|shrunk|up|down|higher|lower) by (?:\p{Ll}+ ){0,2}$/u;

/** *costs 150 crowns more than the old price*: by how much, and not how much. */
const MORE_THAN =
  /^(?: [\p{L}]+)? (?:more|less|fewer|higher|lower|cheaper|dearer) than (?!an?\b|in\b|last\b|\d|the (?:same|year|month|quarter|week|day|previous)\b)/u;

/** *another 40*, *a further 25 millimetres*, *the final three*, *four of them*: some of a number that stands elsewhere. */
function isShare({ text, quantity }: Party): boolean {
  if (ALL.test(quantity!.text)) return false;
  return (
    /^(?:the )?(?:an? ?)?(?:other|final|last|first|remaining|latest|next|additional|further)\b/i.test(
      text,
    ) ||
    /\b(?:an)?other\b|\bmore\b|\bfurther\b|\badditional\b/i.test(
      quantity!.text.replace(/\bmore than\b/i, ''),
    ) ||
    /\bof (?:which|whom|them|these|those|the \p{L}+)\b/iu.test(text)
  );
}
