import type { Assumption, Comparison, Verdict } from '../comparison.ts';
import { samePlace } from '../gates/same-place.ts';
import { sameScope } from '../gates/same-scope.ts';
import { sameSetting } from '../gates/same-setting.ts';
import { sameStory } from '../gates/same-story.ts';
import { sameTime } from '../gates/same-time.ts';
import { toldOfOnePlace } from '../gates/told-where.ts';
import { silent } from '../comparison.ts';
import { areOfTwoDays, namesApart } from '../plain-amount.ts';
import { runGates } from '../run-gates.ts';
import type { Party, Told } from '../told.ts';
import { weighNumbers } from './weigh-numbers.ts';

/** Two amounts that are read by the words of their sentences, and what makes them one. */
export interface AmountPair {
  /** What `a` gives, and what `b` gives; each has a quantity. */
  readonly parties: readonly [Party, Party];
  /** What is told of the things that are counted. */
  readonly predicate: string;
  /** Asked first: what shows that they are one, and what of its own may set them apart. */
  readonly alike: readonly (() => Verdict)[];
  /** Whether they count the same things, all of them. */
  readonly counted: () => Verdict;
}

/** What two such amounts make of each other, by the gates that every amount has to pass; a conflict, or nothing. */
export function judgeAmounts(
  a: Told,
  b: Told,
  { parties: [x, y], predicate, alike, counted }: AmountPair,
  assume: Assumption,
): Comparison {
  const slots = [x.quantity!, y.quantity!] as const;
  const gates = runGates([
    ...alike,
    () => sameNames(a, b),
    () => sameScope(a, b, slots),
    () => toldOfOnePlace(a, b, slots),
    counted,
    () => samePlace(a, b),
    () => sameSetting(a, b, slots, assume),
    () => (areOfTwoDays(a, b, slots[0]) ? { clears: 'told of two days' } : sameTime(a, b, assume)),
    () => sameStory(a, b, assume),
  ]);
  if (gates.cleared)
    return { ...gates, relation: null, kind: 'number', strength: 'weak', nearest: null, slots };
  const found = weighNumbers(a, b, slots, predicate, gates.passed, assume);
  if (found.relation !== 'conflict') return { ...found, relation: null };
  return { ...found, asks: 'number', strength: 'medium' };
}

/** Each article names what the other does not know: two stories. */
function sameNames(a: Told, b: Told): Verdict {
  const [one, other] = [namesApart(a, b), namesApart(b, a)];
  return one !== null && other !== null
    ? { clears: `the one speaks of ${one}, the other of ${other}` }
    : silent;
}
