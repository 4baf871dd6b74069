import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { daysBetween } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { titleAtEnd } from '../../entities/titles.ts';
import { isContest } from '../../claims/deeds/win.ts';
import { alignParties } from '../align.ts';
import { canBothHold } from '../can-both-hold.ts';
import { silent, type Assumption, type Comparison } from '../comparison.ts';
import { conflictUnless } from '../conflict.ts';
import { oneContest } from '../gates/one-contest.ts';
import { isHappening } from '../gates/of-one-event.ts';
import { sameStory } from '../gates/same-story.ts';
import { samePlace } from '../gates/same-place.ts';
import { areOfOneTime, sameTime } from '../gates/same-time.ts';
import { toldAsFact } from '../gates/told-as-fact.ts';
import { matchParties } from '../match-parties.ts';
import { areSpellings } from '../one-name.ts';
import { twoNames, twoRivals } from '../gates/two-names.ts';
import { runGates } from '../run-gates.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { sidesOf } from './outcome.ts';
import { wordSet } from '../../text/word-list.ts';

/** What one party alone does to one thing: whoever else is named for it contradicts. */
const sole = wordSet(relations.sole);

/** What befalls somebody who is named only once. */
const FATES = /^(?:kill|kidnap|intercept)$/;

/** Whether one party alone can do it to one thing. */
export function isSole(predicate: string): boolean {
  return sole.has(predicate);
}

/** Compares two claims by the name that each gives for who did it, where only one can have. */
export function compareValues(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!predicate || predicate !== b.claim.predicate || !isSole(predicate)) return null;
  const [x, y] = [partyOf(a, 'agent'), partyOf(b, 'agent')];
  const [p, q] = [wonOrDone(a, b), wonOrDone(b, a)];
  if (!x || !y || !p || !q || !isOne(x) || !isOne(y)) return null;
  if (matchParties(x, y) !== 'different') return null;
  // Whoever gets a contract is a firm, whatever its name was taken for.
  const isFirm = /^(?:own|buy)$/.test(predicate) || p.head === 'contract';
  if (!isFirm && !areOfOneKind(x, y)) return null;
  if (areSpellings(x.head, y.head)) return null;
  const gates = runGates([
    () =>
      (p === q || alignParties(a, b).patient === 'same' || areOneGoal(p, q)) &&
      (isThis(p) || isSold(a, p)) &&
      (isThis(q) || isSold(b, q)) &&
      !areOfTwoSizes(p, q)
        ? { passes: `both speak of “${q.text}”` }
        : { clears: 'the two do not speak of the same' },

    () => (predicate === 'win' ? oneContest(a, b, p, q) : silent),
    () => (arePlansOfOneTime(a, b) ? silent : toldAsFact(a, b)),
    () =>
      predicate === 'win' && [p, q].every(({ head }) => isContest(head))
        ? twoRivals(a, b, x, y)
        : twoNames(a, b, x, y),
    () => samePlace(a, b),
    () => sameTime(a, b, assume),
    () => sameStory(a, b, assume),
    () =>
      (a.event && b.event) ||
      areOfOneTime(a, b) ||
      aspectOf(predicate) === 'once' ||
      isOfOneTime(a, b) ||
      arePlansOfOneTime(a, b) ||
      assume.oneEvent ||
      areOneHappening(a, p, b, q) ||
      (p.named && q.named && FATES.test(predicate))
        ? { silent: true as const }
        : { clears: 'it may have been done by both, one after the other' },
  ]);
  return conflictUnless(gates, {
    kind: 'value',
    slots: [x, y],
    strength: 'medium',
    why: `“${x.text}” and “${y.text}” are two`,
    nearest: 'the two names being one, or both having done it together',
  });
}

/** What it was done to; *came first*, with nothing said of where, tells it of the race that the other tells of. */
function wonOrDone(told: Told, other: Told): Party | undefined {
  const what = partyOf(told, 'patient');
  if (what || sidesOf(told)?.winner === undefined || sidesOf(other) === null) return what;
  const contest = partyOf(other, 'patient');
  const isKnown = contest?.modifiers.every((word) => told.scene.words.has(stemOf(word)));
  return isKnown && told.parties.length === 1 ? contest : undefined;
}

/** *the 30-kilometre race*, *the 10-kilometre race*. */
function areOfTwoSizes({ quantity: x }: Party, { quantity: y }: Party): boolean {
  return x !== null && y !== null && !canBothHold(x, y);
}

/** *the winning goal*, *the only goal*: a match has one of each kind. */
function areOneGoal(p: Party, q: Party): boolean {
  if (p.head !== 'goal' || q.head !== 'goal') return false;
  return GOALS.some((kind) => [p, q].every(({ modifiers }) => modifiers.some((w) => kind.test(w))));
}

const GOALS = [/^(?:winning|decisive|only)$/, /^(?:opening|first)$/, /^equali[sz]ing$/];

/** Two plans of one day: the yard *will be sold to Corvo*, and *Tolka Lines is to buy it*; and of who is to lead something, of one time. */
function arePlansOfOneTime(a: Told, b: Told): boolean {
  const isToCome = ({ claim }: Told) =>
    (claim.modality === 'planned' || goesOn(claim)) &&
    claim.polarity === 'positive' &&
    claim.stance === 'asserts';
  if (![a, b].some(({ claim }) => claim.modality === 'planned')) return false;
  if (!isToCome(a) || !isToCome(b) || a.said === null || b.said === null) return false;
  return a.said === b.said || isOfOneTime(a, b);
}

/** *is being bought by Corvo*: as far off as what is agreed. */
function goesOn({ sentence, statement: { verbSpan } }: Told['claim']): boolean {
  return /^(?:is|are) (?:now )?\p{Ll}+ing\b/u.test(
    sentence.text.slice(verbSpan.start - sentence.start),
  );
}

/** *the bombing*, *Monday's bombing*, told within a few days: what is called by its noun happened once. */
function areOneHappening(a: Told, p: Party, b: Told, q: Party): boolean {
  if (!isHappening(p.head) || !isHappening(q.head) || a.said === null || b.said === null)
    return false;
  return Math.abs(daysBetween(a.said, b.said)) <= HAPPENING_DAYS;
}

const HAPPENING_DAYS = 2;

/** Beyond how many days what somebody owns or leads may have changed hands. */
const DAYS = 14;

/** Whether two articles tell at one time whose something is. */
function isOfOneTime(a: Told, b: Told): boolean {
  if (aspectOf(a.claim.predicate!) !== 'state' || !a.said || !b.said) return false;
  return Math.abs(daysBetween(a.said, b.said)) <= DAYS;
}

/** One name alone, not *Chile and Norway*, and not a title that has lost its name: *Sgt.* */
function isOne({ named, text, head, characters, ids }: Party): boolean {
  const isName = /^(?:[Tt]he (?:group |party |team |company |firm |movement )?)?\p{Lu}/u;
  // *Turkish company Delmar*, *Marenta’s Anna Berg*: what is named before it is no second one.
  const isAlone = characters.length < 2 || text.toLowerCase().endsWith(head);
  const words = text.replace(/^the /i, '').split(' ');
  if (titleAtEnd(words) === words.length) return false;
  // *the envoy Anna Berg*
  const isTitled = isPersonOfName(ids) && /^[Tt]he (?:[\p{Ll}-]+ ){1,3}\p{Lu}/u.test(text);
  return (
    named && isAlone && (isName.test(text) || isTitled) && !/\b(?:and|or|one of)\b/i.test(text)
  );
}

const isPersonOfName = (ids: ReadonlySet<string>) =>
  [...ids].some((id) => id.startsWith('PERSON:'));

/**
 * A person and a team are no rivals for one thing, nor is one who kills another than the group that he kills for: *IS*, of which
 * nothing is known, may be one.
 */
function areOfOneKind(x: Party, y: Party): boolean {
  const [p, q] = [x, y].map(({ ids }) => /^([A-Z]+):/.exec([...ids][0] ?? '')?.[1]);
  if (p !== undefined && q !== undefined) return p === q || (isGroup(x, p) && isGroup(y, q));
  return !(p === 'PERSON' && isShort(y)) && !(q === 'PERSON' && isShort(x));
}

/** *The Harbour Front* was taken for a place: whatever does something and is no land and nobody may be a group. */
function isGroup({ countries }: Party, kind: string): boolean {
  return kind !== 'PERSON' && countries.length === 0;
}

/** *IS*, *the ETA*: letters that no person has for a name. */
function isShort({ text }: Party): boolean {
  return /^(?:the )?\p{Lu}{2,}$/u.test(text);
}

/** *sold its lift business to Pelham*: the seller’s own is one. */
function isSold({ claim }: Told, { text, quantity }: Party): boolean {
  return claim.predicate === 'buy' && quantity === null && /^(?:its|their)\b/i.test(text);
}

/**
 * A name or *the* thing, *Sunday's* included: a bomb, an Oscar or houses may be several, and *their first title* is
 * everyone's own.
 */
function isThis({ named, head, text, quantity }: Party): boolean {
  // *the 30-kilometre race*: which one it is, and not how many.
  if (
    (quantity !== null && quantity.unit === null) ||
    /^(?:an?|any|some|his|her|its|their|our|my)\b/i.test(text)
  )
    return false;
  return named || head === 'title' || /^(?:the|this|that|\p{L}+day['’]s)\b/iu.test(text);
}
