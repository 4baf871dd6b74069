import { silent, type Assumption, type Comparison } from './comparison.ts';
import { compareCauses } from './comparisons/cause.ts';
import { compareClocks } from './comparisons/clock.ts';
import { compareCounts } from './comparisons/count.ts';
import { compareCovered } from './comparisons/covered.ts';
import { compareCopies } from './comparisons/edited-copy.ts';
import { compareDates } from './comparisons/date.ts';
import { compareElsewhere } from './comparisons/elsewhere.ts';
import { compareFacts } from './comparisons/facts.ts';
import { compareIdentities } from './comparisons/identity.ts';
import { compareNumbers } from './comparisons/number.ts';
import { compareOffices } from './comparisons/office.ts';
import { compareOutcomes } from './comparisons/outcome.ts';
import { compareOtherDays } from './comparisons/other-day.ts';
import { comparePlaces } from './comparisons/place.ts';
import { comparePresence } from './comparisons/presence.ts';
import { comparePolarity } from './comparisons/polarity.ts';
import { compareQuotes, isQuoted } from './comparisons/quote-drift.ts';
import { compareAmountsByWords } from './comparisons/amount-by-words.ts';
import { compareLikeAmounts } from './comparisons/like-amount.ts';
import { compareSignatories } from './comparisons/signatory.ts';
import { compareStands } from './comparisons/stand.ts';
import { compareTurned } from './comparisons/turned.ts';
import { compareWhereabouts } from './comparisons/whereabouts.ts';
import { compareValues } from './comparisons/value.ts';
import { overlaps } from '../text/span.ts';
import { ofAllAlike } from './gates/narrowed-subject.ts';
import { ofOneAmount } from './gates/one-amount.ts';
import { ofOneBody } from './gates/one-body.ts';
import { ofOneFirm } from './gates/one-firm.ts';
import { inOnePattern } from './gates/other-words.ts';
import { notOfOthers } from './gates/of-others.ts';
import { notFarApart } from './gates/told-far-apart.ts';
import { ofOneAmong } from './gates/several-amounts.ts';
import { ofOneCase } from './gates/two-cases.ts';
import { overOneTime } from './gates/two-periods.ts';
import { ofOneSubject } from './gates/two-subjects.ts';
import { areNearDeeds } from './near-deeds.ts';
import { runGates } from './run-gates.ts';
import type { Told } from './told.ts';
import { ALL_WAYS, AS_COPIES, BY_AMOUNTS, BY_THINGS, OTHERWISE, type Ways } from './ways.ts';

type Test = (a: Told, b: Told, assume: Assumption) => Comparison | null;

/** The typed tests in their order, each with what it needs; the first that has something to say decides. */
const tests: readonly (readonly [Test, Ways])[] = [
  [compareQuotes, OTHERWISE],
  [compareNumbers, OTHERWISE],
  [compareCounts, BY_THINGS],
  [compareDates, OTHERWISE],
  [compareClocks, OTHERWISE],
  [comparePlaces, OTHERWISE],
  [comparePolarity, OTHERWISE],
  [compareOutcomes, OTHERWISE],
  [compareValues, OTHERWISE],
  [compareSignatories, OTHERWISE],
  [compareOffices, OTHERWISE],
  [compareIdentities, OTHERWISE],
  [compareCauses, BY_THINGS],
  [compareCovered, OTHERWISE],
  [compareTurned, OTHERWISE],
  [compareOtherDays, OTHERWISE],
  [compareFacts, OTHERWISE],
  [compareStands, OTHERWISE],
  [compareElsewhere, OTHERWISE],
  [compareWhereabouts, BY_THINGS],
  [comparePresence, BY_THINGS],
  [compareAmountsByWords, BY_AMOUNTS],
  [compareLikeAmounts, OTHERWISE],
];

const nothing: Comparison = {
  relation: null,
  kind: null,
  strength: 'weak',
  passed: [],
  cleared: 'the two do not answer one question',
  nearest: null,
  slots: null,
};

/**
 * Compares two claims by each typed test; a test that finds a relation wins over one that clears, and what two claims
 * agree on does not hide that they differ in other words. What differs in
 * two copies of one text is told by the test of its kind where that speaks of the same words, else as an edit.
 *
 * @param ways What is looked for: where something is left out, less is said of why two claims have no relation.
 */
export function compareClaims(
  a: Told,
  b: Told,
  assume: Assumption,
  ways: Ways = ALL_WAYS,
): Comparison {
  const copy = compareAsCopies(a, b, assume);
  if (copy?.relation) return copy;
  let cleared = copy;
  let agreed: Comparison | null = null;
  for (const [test, way] of tests) {
    if (!(ways & way)) continue;
    const told = test(a, b, assume);
    const found = ofOneDeed(a, b, assume.oneEvent ? told : ofOneMatter(a, b, told));
    if (found?.relation === 'agreement') agreed ??= found;
    else if (found?.relation && !(agreed && isSameSlot(agreed, found))) return found;
    if (found && found.passed.length >= (cleared?.passed.length ?? 0)) cleared = found;
  }
  return agreed ?? cleared ?? nothing;
}

/** The relation of two claims of a folder, looked for in those ways alone that a glance leaves open; null or without one for none. */
export function relateClaims(a: Told, b: Told, ways: Ways): Comparison | null {
  const assume = { oneEvent: false };
  return ways === AS_COPIES ? compareAsCopies(a, b, assume) : compareClaims(a, b, assume, ways);
}

/**
 * What was found, unless it holds two numbers against each other of which the articles tell two things: so many voted for it,
 * and so many against.
 */
function ofOneDeed(a: Told, b: Told, found: Comparison | null): Comparison | null {
  if (found?.relation !== 'conflict' || !found.slots) return found;
  const [told, other] = [a.toldOf(found.slots[0].start), b.toldOf(found.slots[1].start)];
  if (
    !told.size ||
    !other.size ||
    [...told].some((name) => other.has(name) || [...other].some((one) => areNearDeeds(name, one)))
  )
    return found;
  return { ...found, relation: null, strength: 'weak', cleared: 'two things are told of the two' };
}

/** Kinds of answers that tell what was done by or to somebody; a place asks for itself whether it is of one occasion. */
const OF_DEEDS: ReadonlySet<string> = new Set(['polarity', 'antonym', 'date', 'value']);

/** What was found; no conflict and no dispute where the two sentences say that each tells of another case or of somebody else. */
function ofOneMatter(a: Told, b: Told, found: Comparison | null): Comparison | null {
  if (found?.relation !== 'conflict' && found?.relation !== 'dispute') return found;
  const isOfName = found.kind === 'value' || found.asks === 'value';
  const { cleared } = runGates([
    () => ofOneCase(a, b),
    () => (found.kind === 'polarity' || found.kind === 'antonym' ? notOfOthers(a, b) : silent),
    () => ofOneBody(a, b),
    () => (isOfName ? silent : ofOneSubject(a, b)),
    () => (isOfName ? silent : ofAllAlike(a, b)),
    () => (OF_DEEDS.has(found.kind!) ? notFarApart(a, b) : silent),
    () => (found.kind === 'number' ? overOneTime(a, b) : silent),
    () => (found.kind === 'number' ? inOnePattern(a, b, found.slots) : silent),
    () => (found.kind === 'number' && found.slots ? ofOneAmong(a, b, found.slots) : silent),
    () => (found.slots ? ofOneAmount(a, b, found.kind, found.slots) : silent),
    () => ofOneFirm(a, b, found.slots),
  ]);
  return cleared ? { ...found, relation: null, strength: 'weak', cleared, nearest: null } : found;
}

/** The same for two claims that can have a relation only as copies; null where they are none. */
export function compareAsCopies(a: Told, b: Told, assume: Assumption): Comparison | null {
  const copy = compareCopies(a, b, assume);
  const isEdited = copy?.relation === 'conflict' && !assume.oneEvent;
  return isEdited ? ofOneMatter(a, b, inItsKind(copy, a, b, assume)) : copy;
}

/** An edit as the test tells it that compares the words which were edited. */
function inItsKind(copy: Comparison, a: Told, b: Told, assume: Assumption): Comparison {
  for (const [test] of tests) {
    const found = test(a, b, assume);
    if (!found?.relation || found.relation === 'agreement' || !isSameSlot(copy, found)) continue;
    // Nothing comes between the two ways in which the words of one speaker are quoted.
    const isQuote = (isQuoted(a) || isQuoted(b)) && a.speaker !== null && a.speaker === b.speaker;
    if (found.relation === 'update' && copy.asks === 'polarity' && isQuote) return copy;
    const strength = found.relation === 'conflict' ? 'strong' : found.strength;
    return { ...found, strength, passed: [...copy.passed.slice(0, 1), ...found.passed] };
  }
  return copy;
}

function isSameSlot({ slots: edited }: Comparison, { slots }: Comparison): boolean {
  return !!edited && !!slots && slots.every((slot, i) => overlaps(slot, edited[i]!));
}
