import { daysBetween } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { silent, type Assumption, type Comparison, type Verdict } from '../comparison.ts';
import { setApartBy } from '../gates/one-telling.ts';
import { oneScale } from '../gates/one-scale.ts';
import { oneSubject } from '../gates/one-subject.ts';
import { profitKind } from '../gates/profit-kind.ts';
import { sameAmount } from '../gates/same-count.ts';
import { gapBetween } from '../gates/same-time.ts';
import { areNearDeeds } from '../near-deeds.ts';
import { areDifferent, unitOf, type Figure } from '../likeness/figure.ts';
import { areLikely, type Articles } from '../likeness/likeness.ts';
import { mayAnswerOne, tellingOf } from '../likeness/may-answer-one.ts';
import { nearest, partyAt } from '../plain-amount.ts';
import { stemOf } from '../stem.ts';
import type { Told } from '../told.ts';
import { matchByWords } from './count-scope.ts';
import { judgeAmounts } from './judge-amounts.ts';

/** Beyond how many days two articles may well tell of two events that are alike; see `may-relate.ts`. */
export const LIKE_DAYS = 3;

/**
 * Compares two sentences by amounts that answer one question in all likelihood, whatever their words: *had to pay 3
 * million*, *a penalty of 4 million*. Where the two are not likely to, nothing is said of them.
 */
export function compareLikeAmounts(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (assume.oneEvent || !a.leads || !b.leads || !areOfTheseDays(a, b)) return null;
  let cleared: Comparison | null = null;
  let articles: Articles | undefined;
  for (const x of figuresOf(a))
    for (const y of figuresOf(b)) {
      if (!areDifferent(x, y) || !mayBeHeldAgainst(a, x, b, y)) continue;
      if (!areToldOnOneDay(a, b) && !isOfOneDay(a, x, b)) continue;
      articles ??= articlesOf(a, b);
      if (!areLikely(x, y, articles)) continue;
      const found = compareFigures(a, x, b, y, assume);
      if (found.relation) return found;
      cleared ??= found;
    }
  return cleared;
}

/** Whether every gate lets two figures be held against each other, however alike they are. */
export function passesGates(a: Told, x: Figure, b: Told, y: Figure): boolean {
  if (!mayBeHeldAgainst(a, x, b, y)) return false;
  return compareFigures(a, x, b, y, { oneEvent: false }).relation !== null;
}

/** What two articles give beside two of their figures. */
export function articlesOf(a: Told, b: Told): Articles {
  const [x, y] = [stemsOfOpening(a), stemsOfOpening(b)];
  return {
    ours: a.figures,
    theirs: b.figures,
    event: new Set([...x].filter((stem) => y.has(stem))),
  };
}

function stemsOfOpening({ scene }: Told): ReadonlySet<string> {
  const words = scene.opening.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return new Set(words.map(stemOf));
}

function areOfTheseDays(a: Told, b: Told): boolean {
  if (a.said === null || b.said === null) return false;
  return Math.abs(daysBetween(a.said, b.said)) <= LIKE_DAYS;
}

function areToldOnOneDay(a: Told, b: Told): boolean {
  return a.said === b.said || (a.published !== null && a.published === b.published);
}

/**
 * Whether a number that is told on another day is still the same: a measure of what happened on one day, of which both
 * articles tell. Counts grow from day to day, and so do prices.
 */
function isOfOneDay(a: Told, { amount }: Figure, b: Told): boolean {
  const [days, others] = [a.event ?? a.scene.days, b.event ?? b.scene.days];
  return amount.unit !== null && !!days && !!others && gapBetween(days, others) === 0;
}

/** The figures of the sentence of a claim. */
export function figuresOf({ figures, claim }: Told): readonly Figure[] {
  return figures.filter(({ sentence }) => sentence.start === claim.sentence.start);
}

function mayBeHeldAgainst(a: Told, x: Figure, b: Told, y: Figure): boolean {
  // What both are is known, and compared as such.
  if (isRead(a, x) && isRead(b, y)) return false;
  return mayAnswerOne(x, y) && !isGivenBy(x, b) && !isGivenBy(y, a);
}

/** Whether a claim says what an amount is: of a measure, or of a deed. */
function isRead({ toldOf }: Told, { sentence, amount }: Figure): boolean {
  return toldOf(sentence.start + amount.start).size > 0;
}

/** Whether an article gives an amount too, for whatever: then it gives no other one instead. */
function isGivenBy(x: Figure, { figures }: Told): boolean {
  const { low, high } = x.amount;
  return figures.some(
    (one) => unitOf(one) === unitOf(x) && one.amount.low === low && one.amount.high === high,
  );
}

function compareFigures(a: Told, x: Figure, b: Told, y: Figure, assume: Assumption): Comparison {
  const [p, q] = [x.amount, y.amount];
  const told = [nearest(a.plain, p), nearest(b.plain, q)].filter((one) => one !== '').sort();
  // The same whichever article comes first; either may say that they are counted on and on.
  const predicate = told.find((one) => aspectOf(one) === 'cumulative') ?? told[0] ?? '';
  const areTwoDeeds = told.length === 2 && told[0] !== told[1] && !areNearDeeds(told[0]!, told[1]!);
  const parties = [partyAt(a, p), partyAt(b, q)] as const;
  const match = p.unit === null ? matchByWords(predicate, ...parties) : 'same';
  const alike = [
    () =>
      match === 'same'
        ? { passes: 'both answer one question in all likelihood' }
        : { clears: 'one of the two counts a part only' },
    () => {
      const apart = setApartBy(tellingOf(x), tellingOf(y));
      return apart === null ? silent : { clears: apart };
    },
    () => oneSubject(a, x, b, y),
    () => oneScale(x, y),
    () => (areTwoDeeds ? { clears: 'two things are told of the two' } : silent),
    () => sameProfit(a, b),
  ];
  const counted = () => sameAmount(a, b, ...parties, match);
  return judgeAmounts(a, b, { parties, predicate, alike, counted }, assume);
}

/** Two profits of one firm are two numbers. */
function sameProfit(a: Told, b: Told): Verdict {
  const areProfits = [a, b].every(({ claim }) => PROFIT.test(claim.sentence.text));
  return areProfits && profitKind(a) !== profitKind(b)
    ? { clears: 'one of the two is a narrower measure' }
    : silent;
}

const PROFIT = /\b(?:profits?|earnings|income|loss(?:es)?)\b/i;
