import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { Quantity } from '../../claims/claim.ts';
import { countsPeople } from '../../claims/counted-noun.ts';
import { aspectOf, isPredicateClass } from '../../claims/predicate.ts';
import { isCurrency } from '../../claims/units.ts';
import { silent, type Assumption, type Comparison, type Verdict } from '../comparison.ts';
import { isEmptyVerb } from '../opposed.ts';
import { sameCount } from '../gates/same-count.ts';
import { sameKindOfFact } from '../gates/same-kind-of-fact.ts';
import { sameMeasure } from '../gates/same-measure.ts';
import { sameSetting } from '../gates/same-setting.ts';
import { sameThing } from '../align.ts';
import { sameStory } from '../gates/same-story.ts';
import { gapBetween, sameTime } from '../gates/same-time.ts';
import { sameParticipants } from '../gates/same-participants.ts';
import { samePlace } from '../gates/same-place.ts';
import { matchParties } from '../match-parties.ts';
import { matchThings } from '../match-things.ts';
import { relateWords } from '../relate-words.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { runGates } from '../run-gates.ts';
import { isWholeCount } from './changed-with-time.ts';
import { matchCounted, partOf } from './count-scope.ts';
import { weighNumbers } from './weigh-numbers.ts';

/** The party of a claim that carries its number: of *at least one drone killed nine people* those who were killed. */
export function countedParty(told: Told): Party | undefined {
  const patient = partyOf(told, 'patient');
  const isToll = aspectOf(told.claim.predicate ?? '') === 'cumulative';
  if (patient?.quantity && isToll && !isBare(told, patient)) return patient;
  return told.parties.find(
    (party) =>
      party.quantity !== null &&
      !isOwnerOfTold(told, party) &&
      !isWait(party) &&
      !isOfSize(party) &&
      !isBare(told, party),
  );
}

/** *a man of 34*, but not *a crew of three*, *a 3,000-word article*, and *all but two*: a number that counts nothing of it. */
function isBare({ claim: { sentence } }: Told, { quantity }: Party): boolean {
  if (!quantity || quantity.unit !== null) return false;
  const before = sentence.text.slice(0, quantity.start - sentence.start);
  if (/\ball (?:but|except) $/i.test(before)) return true;
  if (quantity.of !== '') return false;
  if (sentence.text[quantity.end - sentence.start] === '-') return true;
  return /\b(?:man|woman|boy|girl|teenager|suspect) of $/.test(before);
}

/** *a 400-gram bar was sold*: which one it is, and not how much of it was sold. */
function isOfSize({ quantity }: Party): boolean {
  return quantity?.unit === 'kg' && /\d-\p{L}/u.test(quantity.text);
}

/** *was sentenced to prison after four years of investigations*: how long it took, and not for how long. */
function isWait({ role, quantity }: Party): boolean {
  return quantity?.unit === 's' && /^(?:after|before|since|during)$/.test(role);
}

/** *released the names of six men*: the names were released, not the men. */
function isOwnerOfTold({ parties }: Told, { role, start }: Party): boolean {
  return (
    role === 'of' &&
    parties.some(
      ({ role: of, head, end }) =>
        of === 'patient' && owned.has(head) && end < start && start - end <= 4,
    )
  );
}

/**
 * Compares two claims by the number that each gives for one thing: numbers are ranges, and only ranges
 * that do not meet can conflict.
 */
export function compareNumbers(a: Told, b: Told, assume: Assumption): Comparison | null {
  const [x, y] = [countedParty(a), countedParty(b)];
  if (!x?.quantity || !y?.quantity || a.claim.predicate !== b.claim.predicate) return null;
  const predicate = a.claim.predicate ?? '';
  if (!assume.oneEvent && !isPredicateClass(predicate) && !countsAlike(a, b, x, y)) return null;
  if (predicate === 'arrive' && isReached(x.quantity)) return null;
  // *two were unchanged*, *was unchanged at 17.86*
  if (isFraction(x.quantity) !== isFraction(y.quantity)) return null;
  if (MANY.test(predicate) && !(a.speaker !== null && a.speaker === b.speaker)) return null;
  const match = matchCounted(a, b, x, y);
  const part = partOf(a, b, match);
  const isOverfull =
    part !== null && predicate !== 'amount' && exceeds(a, b, part, x.quantity, y.quantity);
  const gates = runGates([
    () =>
      assume.oneEvent && (tellsToo(a, y.quantity!) || tellsToo(b, x.quantity!))
        ? { clears: 'one of the two counts a part only' }
        : silent,
    () => sameCount(a, b, x, y, match),
    () => sameKindOfFact(a, b),
    () =>
      sameParticipants(
        a,
        b,
        ['agent', 'patient', 'from'].filter((role) => role !== x.role && role !== y.role),
      ),
    () => sameDoer(a, b, x, y),
    () => sameDraw(a, b),
    () => sameMeasure(a, b),
    // *in the camp*: what makes a part of it explains no number larger than the whole.
    () => (isOverfull ? silent : sameSetting(a, b, [x.quantity!, y.quantity!], assume)),
    () => samePriced(a, b, x, assume),
    () => (part ? silent : samePlace(a, b)),
    () => sameTime(a, b, assume),
    () => sameStory(a, b, assume),
  ]);
  const slots = [x.quantity, y.quantity] as const;
  const cleared = {
    relation: null,
    kind: 'number',
    strength: 'weak',
    nearest: null,
    slots,
  } as const;
  if (gates.cleared) return { ...gates, ...cleared };
  if (part && predicate === 'amount')
    return { ...gates, ...cleared, cleared: 'one of the two is a narrower measure' };
  if (part)
    return isOverfull
      ? overfull(gates.passed, slots)
      : { ...gates, ...cleared, cleared: 'one of the two counts a part only' };
  return weighNumbers(a, b, [x.quantity, y.quantity], predicate, gates.passed, assume);
}

/** *17.86*: no number of anything that is counted. */
function isFraction({ low, unit, of }: Quantity): boolean {
  return unit === null && of === '' && !Number.isInteger(low);
}

/** *killed 52 people and the four bombers*: what the other counts is counted here as well. */
function tellsToo({ claim: { sentence } }: Told, { text, unit, of }: Quantity): boolean {
  if (unit !== null || !countsPeople(of)) return false;
  return ` ${sentence.text.toLowerCase()} `.includes(` ${text.toLowerCase()} `);
}

/** A verb that is in no class may tell much: what it says must be of the very same things, on the very same day. */
function countsAlike(a: Told, b: Told, x: Party, y: Party): boolean {
  const verb = a.claim.predicate ?? '';
  if (verb === '' || isEmptyVerb(verb) || x.quantity!.of === '') return false;
  if (x.role !== y.role || !/^(?:agent|patient|extra)$/.test(x.role)) return false;
  if (partOf(a, b, matchCounted(a, b, x, y)) || matchCounted(a, b, x, y) !== 'same') return false;
  if (a.event && b.event) return gapBetween(a.event, b.event) === 0;
  return a.said !== null && b.said !== null && Math.abs(daysBetween(a.said, b.said)) <= 1;
}

/** Whether the part is larger than the whole that it is of, which has not grown since. */
function exceeds(a: Told, b: Told, part: Told | 'unclear', p: Quantity, q: Quantity): boolean {
  if (part === 'unclear') return false;
  const whole = part === a ? b : a;
  // Those who are missing become fewer.
  if (part.said !== whole.said && fleeting.has(part.claim.predicate ?? '')) return false;
  const isOneDay = a.event !== null && b.event !== null && gapBetween(a.event, b.event) === 0;
  // More of those who were hurt on one day are known the day after.
  const isLater =
    aspectOf(part.claim.predicate ?? '') === 'cumulative' &&
    !!part.published &&
    !!whole.published &&
    part.published > whole.published;
  if (isLater && !(part.said !== null && whole.said !== null && part.said < whole.said))
    return false;
  if (!isOneDay && (part.said === null || whole.said === null || part.said > whole.said))
    return false;
  // *92 soldiers killed in all* are no part of those whom one attack killed.
  if (isWholeCount(part) && !isWholeCount(whole)) return false;
  const [small, large] = part === a ? [p, q] : [q, p];
  return large.high !== null && small.low > large.high;
}

function overfull(passed: readonly string[], slots: readonly [Quantity, Quantity]): Comparison {
  return {
    relation: 'conflict',
    kind: 'part-whole',
    strength: 'medium',
    cleared: null,
    slots,
    passed: [...passed, 'the part is more than the whole'],
    nearest: 'the whole having grown since',
  };
}

const owned = wordSet(relations.owned);
const fleeting = wordSet(relations.fleeting);

/** *Profit reached 63 million euros*, *the temperature reached 49 degrees*: neither money nor a share nor heat comes anywhere. */
function isReached({ unit }: Quantity): boolean {
  return unit === '%' || unit === 'K' || isCurrency(unit);
}

/** What may be done over and over: each time with another number. */
const MANY =
  /^(?:win|lose|score|meet|visit|travel|live|produce|use|publish|write|begin|end|happen)$/;

/** A price belongs to a thing: of another model, or of nothing that is named, it is another price; so does a rise. */
function samePriced(a: Told, b: Told, { quantity }: Party, assume: Assumption): Verdict {
  const { predicate } = a.claim;
  const isPrice = isCurrency(quantity?.unit) && PRICED.test(predicate ?? '');
  const isMove =
    MOVING.test(predicate ?? '') && (quantity?.unit !== null || /^(?:point)?$/.test(quantity.of));
  if (assume.oneEvent || !(isPrice || isMove)) return silent;
  if (typeof a.claim.speaker?.character === 'number' && a.speaker === b.speaker) return silent;
  const thingIn = (told: Told) =>
    ['patient', 'agent'].flatMap((role) =>
      told.parties.filter((party) => party.role === role && !party.quantity),
    )[0];
  const [x, y] = [thingIn(a), thingIn(b)];
  if (!x || !y || !areOneThing(a, b, x, y))
    return { clears: 'nothing shows that both tell it of one thing' };
  return { passes: `both speak of “${x.text}”` };
}

/** Predicates that say by how much something rose or fell, or where it ended: each index has its own. */
const MOVING = /^(?:raise|cut|close)$/;

/** Predicates whose amount is the price of what they are told of. */
const PRICED = /^(?:cost|worth|sell|buy)$/;

/** What one story tells once, whether it names who does it or says *the company* or nobody. */
const oneOfAStory = wordSet(relations.oneOfAStory);

/** *The kite festival drew 30,000 visitors*, *the concert drew 12,000*: each has its own, unless both articles speak of both. */
function sameDraw(a: Told, b: Told): Verdict {
  const [x, y] = [partyOf(a, 'agent'), partyOf(b, 'agent')];
  if (a.claim.predicate !== 'attend' || !x || !y || x.named || y.named) return silent;
  if (x.head === y.head || relateWords(x.head, y.head) !== null) return silent;
  const isTold = b.hasWord(stemOf(x.head)) && a.hasWord(stemOf(y.head));
  return isTold ? silent : { clears: `${x.text} and ${y.text} are not the same` };
}

/** *its main interest rate* and then *the rate*. */
function areOneThing(a: Told, b: Told, x: Party, y: Party): boolean {
  const isShortFor = (short: Party, long: Party) =>
    /^the \p{Ll}+$/iu.test(short.text) && long.head.endsWith(` ${short.head}`);
  return (
    sameThing(x, y, matchThings(a, b, x, y)) === 'same' || isShortFor(x, y) || isShortFor(y, x)
  );
}

/** What somebody has, pays or sends is another number for everybody else; a toll stands for itself. */
function sameDoer(a: Told, b: Told, counted: Party, other: Party): Verdict {
  const { predicate } = a.claim;
  if (counted.role === 'agent' && !isEmptyVerb(predicate ?? '')) return silent;
  if (counted.role !== 'agent' && counted.role !== 'patient') {
    // *the bank raised its rate to 5.25 per cent*: what is raised tells more than who raises it.
    const [p, q] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
    if (p && q && areOneThing(a, b, p, q)) return silent;
  }
  if (predicate && aspectOf(predicate) === 'cumulative') return silent;
  const [x, y] = [
    partyOf(a, 'agent') ?? partyOf(a, 'patient'),
    partyOf(b, 'agent') ?? partyOf(b, 'patient'),
  ];
  if (x && y && x !== counted && y !== other) {
    const match = matchParties(x, y);
    const oneSpeaker = a.speaker !== null && a.speaker === b.speaker;
    if (match === 'same' || (oneSpeaker && match !== 'different')) return silent;
    if (predicate === 'present' && match !== 'different' && match !== 'unknown') return silent;
    if (oneOfAStory.has(predicate ?? '') && match !== 'different') return silent;
  }
  if (
    x === counted ||
    y === other ||
    (!partyOf(a, 'agent') && !partyOf(b, 'agent') && !isEmptyVerb(predicate ?? ''))
  )
    return silent;
  return { clears: 'nothing shows that both speak of the same doer' };
}
