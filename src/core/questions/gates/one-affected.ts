import data from '../../../../data/claims/light-verbs.json' with { type: 'json' };
import { daysBetween } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { isOnceOnly, tellsOfName } from '../comparisons/one-occasion.ts';
import { silent, type Verdict } from '../comparison.ts';
import { areKin } from '../kin.ts';
import { areOneSomebody } from '../one-age.ts';
import { wordSet } from '../../text/word-list.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/** *the bridge*, *Nimba-3*. */
const KNOWN = /^the\b|\d/i;

/** Whom or what it happens to, without a name: *the bridge collapsed*. */
function affected(told: Told): Party | undefined {
  return partyOf(told, 'patient') ?? partyOf(told, 'agent');
}

/**
 * Whether what each of two claims tells of is known, by a name or as *the bridge*.
 *
 * @param isOrigin Whether both tell when it was made.
 */
export function areIdentified(a: Told, b: Told, isOrigin: boolean): boolean {
  const isKnown = (told: Told, other: Told) => {
    if (tellsOfName(told)) return true;
    const one = affected(told);
    if (!one || one.quantity || !(isOrigin || isOnceOnly(told.claim.predicate!))) return false;
    return (
      KNOWN.test(one.text) || isBroughtUp(one, affected(other)) || areBothBroughtUp(told, other)
    );
  };
  return isKnown(a, b) && isKnown(b, a);
}

/** *signed a pay agreement*, beside *the agreement*: so the one brings up what the other knows. */
function isBroughtUp({ text, modifiers }: Party, other: Party | undefined): boolean {
  return modifiers.length > 0 && /^an?\b/i.test(text) && /^the\b/i.test(other?.text ?? '');
}

/** *a law that parliament passed*, *parliament passed a law*: one body, told within days of each other, does it to one thing. */
function areBothBroughtUp(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  if (!x || !y || x.head !== y.head || !drafted.has(x.head) || !a.said || !b.said) return false;
  if (!partyOf(a, 'agent') || !partyOf(b, 'agent')) return false;
  return (
    [x, y].every(({ text }) => /^an?\b/i.test(text)) &&
    Math.abs(daysBetween(a.said, b.said)) <= DAYS
  );
}

/** Within how many days two articles bring up one thing. */
const DAYS = 3;

const drafted = wordSet(data.drafted);

/** Whether one of two claims brings up what the other speaks of. */
export function areBroughtUp(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  if (!x || !y || (x.head !== y.head && !areKin(x.head, y.head)) || !isOnceOnly(a.claim.predicate!))
    return false;
  return isBroughtUp(x, y) || isBroughtUp(y, x);
}

/** Neither is of any such thing: *a bridge collapsed* there, *the bridge collapsed* here. */
export function ofNoSuchThing(a: Told, b: Told): Verdict {
  return (isIndefinite(a) || isIndefinite(b)) && !areOneSomebody(a, b) && !areBroughtUp(a, b)
    ? { clears: 'one of the two speaks of any such thing' }
    : silent;
}

/** *sent a letter*, *12 died*: one of several such things. */
function isIndefinite({ claim, parties }: Told): boolean {
  const isOnce = aspectOf(claim.predicate!) === 'once';
  return parties.some(
    ({ role, text, quantity }) =>
      role === 'patient' && (quantity !== null || (!isOnce && /^an?\b/i.test(text))),
  );
}

/** *a new fire broke out*, where the other article tells of one that began before. */
export function notANewOne(a: Told, b: Told): Verdict {
  const isNew = (told: Told) => A_NEW_ONE.test(affected(told)?.text ?? '');
  return isNew(a) !== isNew(b) ? { clears: 'one of the two tells of another occasion' } : silent;
}

const A_NEW_ONE = /^(?:a (?:new|fresh|second|third)|another) /i;
