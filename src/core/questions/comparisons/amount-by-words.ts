import type { Quantity } from '../../claims/claim.ts';
import { countsPeople } from '../../claims/counted-noun.ts';
import { silent, type Assumption, type Comparison } from '../comparison.ts';
import { areApartBefore, areOneTelling, setApart } from '../gates/one-telling.ts';
import { sameCount } from '../gates/same-count.ts';
import { NEGATION } from '../judge-edit.ts';
import { countsSpeakers, isMagnitude, nearest, partyAt, TO_COME, UNSURE } from '../plain-amount.ts';
import type { PlainSentence } from '../plain-sentence.ts';
import { isVerbForm, predicateOfForm } from '../plain-words.ts';
import { relateWords } from '../relate-words.ts';
import { stemOf } from '../stem.ts';
import { isVagueHead } from './count.ts';
import type { Party, Told } from '../told.ts';
import { matchByWords } from './count-scope.ts';
import { judgeAmounts } from './judge-amounts.ts';

/**
 * Compares two sentences by their words alone: the same names and rare words, one amount of one kind in each, and these
 * cannot both hold. So a number is found where the clause around it was read wrongly.
 */
export function compareAmountsByWords(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (assume.oneEvent || !a.leads || !b.leads || !areOfOneMood(a, b)) return null;
  const { plain: x } = a;
  const { plain: y } = b;
  let cleared: Comparison | null = null;
  for (const p of x.amounts)
    for (const q of y.amounts) {
      if (!mayBeOneAmount(x, y, p, q) || countsSpeakers(a, p) || countsSpeakers(b, q)) continue;
      // Not before, as it takes all that the two articles tell.
      if (!areOneTelling(a, b)) return null;
      const found = compareAmounts(a, b, partyAt(a, p), partyAt(b, q), nearest(x, p), assume);
      if (found.relation) return found;
      cleared ??= found;
    }
  return cleared;
}

/** What the amounts of a sentence are filed under. */
export function amountsTold(told: Told): readonly string[] {
  return told.leads ? [...new Set(told.plain.amounts.map(thingOf))] : [];
}

function thingOf({ unit, of }: Quantity): string {
  return unit ?? (countsPeople(of) ? 'person' : of);
}

/** Whether two amounts are the only ones of their kind in their sentences, told of alike. */
function mayBeOneAmount(x: PlainSentence, y: PlainSentence, p: Quantity, q: Quantity): boolean {
  const thing = thingOf(p);
  if (thing === '' || thing !== thingOf(q) || thing === 's') return false;
  if (p.unit === null && thing !== 'person' && isVagueHead(thing)) return false;
  const isAlone = ({ amounts }: PlainSentence) =>
    amounts.filter((one) => thingOf(one) === thing).length === 1;
  if (!isAlone(x) || !isAlone(y)) return false;
  if (!areOfOneOrder(p, q) || !areToldAlike(thing, nearest(x, p), nearest(y, q))) return false;
  if (!haveOneVerb(x, y, p, q) || isMagnitude(p) || isMagnitude(q)) return false;
  const isDenied = ({ words }: PlainSentence, { start, end }: Quantity) =>
    words.some(({ lower, at }) => NEGATION.test(lower) && !(at >= start && at < end));
  return isDenied(x, p) === isDenied(y, q);
}

/** *tricked 310 customers*, *the data of 640,000 customers*: no desk errs that far; the two count two things. */
function areOfOneOrder({ low: p }: Quantity, { low: q }: Quantity): boolean {
  return Math.max(p, q) <= MOST_TIMES * Math.max(1, Math.min(p, q));
}

/** How many times the one amount may be the other: a slip of the pen moves the point by one place. */
const MOST_TIMES = 30;

/** Whether two sentences tell what was, or both what is to come. */
function areOfOneMood({ claim: a }: Told, { claim: b }: Told): boolean {
  const [x, y] = [a.sentence.text, b.sentence.text];
  return !UNSURE.test(x) && !UNSURE.test(y) && TO_COME.test(x) === TO_COME.test(y);
}

/** Whether what is said of two amounts may be one: of people the same class; of things one may be in words of no class. */
function areToldAlike(thing: string, p: string, q: string): boolean {
  return p === q || (thing !== 'person' && (p === '' || q === ''));
}

/** How many words before an amount are looked at for its verb. */
const BEFORE = 5;

/** *had retaken nine villages*, *had surrounded 19 villages*: two verbs right before two amounts tell two things. */
function haveOneVerb(x: PlainSentence, y: PlainSentence, p: Quantity, q: Quantity): boolean {
  const [v, w] = [verbBefore(x, p), verbBefore(y, q)];
  if (v === null || w === null || stemOf(v) === stemOf(w)) return true;
  const [one, other] = [predicateOfForm(v), predicateOfForm(w)];
  if (one !== null && one === other) return true;
  return relateWords(v, w) === 'synonym';
}

function verbBefore({ words }: PlainSentence, { start }: Quantity): string | null {
  const before = words.filter(({ end }) => end <= start).slice(-BEFORE);
  return before.findLast(({ lower }) => isVerbForm(lower))?.lower ?? null;
}

function compareAmounts(
  a: Told,
  b: Told,
  x: Party,
  y: Party,
  predicate: string,
  assume: Assumption,
): Comparison {
  const [p, q] = [x.quantity!, y.quantity!];
  const match = p.unit === null ? matchByWords(predicate, x, y) : 'same';
  const alike = [
    () =>
      match === 'same'
        ? { passes: 'both sentences tell it in the same words' }
        : { clears: 'one of the two counts a part only' },
    () => {
      const apart = setApart(a, b);
      return apart === null ? silent : { clears: apart };
    },
    () =>
      areApartBefore(a, p.start, b, q.start)
        ? { clears: 'other things are told of right before the two' }
        : silent,
  ];
  const counted = () => sameCount(a, b, x, y, match);
  return judgeAmounts(a, b, { parties: [x, y], predicate, alike, counted }, assume);
}
