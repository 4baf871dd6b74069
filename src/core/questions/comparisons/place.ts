import { daysBetween } from '../../calendar/day.ts';
import { aspectOf, isPredicateClass } from '../../claims/predicate.ts';
import { lieApart } from '../../entities/regions.ts';
import { alignParties, isWhole, tieOf } from '../align.ts';
import { silent, type Assumption, type Comparison } from '../comparison.ts';
import { conflictUnless } from '../conflict.ts';
import { ofOneThing } from '../gates/of-one-thing.ts';
import { sameStory } from '../gates/same-story.ts';
import { areOfOneTime, gapBetween, sameTime } from '../gates/same-time.ts';
import { notElsewhereBefore } from '../gates/told-again.ts';
import { isCountry, placesOf } from '../gates/same-place.ts';
import { matchParties, narrowingOf } from '../match-parties.ts';
import { isEmptyVerb } from '../opposed.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import data from '../../../../data/questions/parties.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';

/** Words of areas that may hold a place of any other name. */
const AREA = new RegExp(`\\b(?:${data.areas.replaceAll(' ', '|')})\\b`, 'i');

/** *Port Lucan* is a town, *the port of Lucan* a part of one. */
function isArea({ text }: Party): boolean {
  return AREA.test(text.replace(/^(?:Port|Fort) (?=\p{Lu})/u, ''));
}

/** Compares two claims by the place that each gives for one event: two towns, neither of them in the other. */
export function comparePlaces(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!predicate || predicate !== b.claim.predicate || isEmptyVerb(predicate)) return null;
  if (!assume.oneEvent && !isPredicateClass(predicate) && !isWhole(a, b)) return null;
  if (!isDoing(a) || MANY_PLACES.test(predicate) || [a, b].some(goesOnWidely)) return null;
  if ([a, b].some(comesIn)) return null;
  const aspect = aspectOf(predicate);
  const both = [roomOf(a), roomOf(b)] as const;
  const [x, y] = both[0] && both[1] ? both : [townOf(a), townOf(b)];
  if (!x || !y || kindOf(x) !== kindOf(y) || !areTwoPlaces(x, y)) return null;
  const gates = runGates([
    () => ofOneThing(alignParties(a, b), isTold(a) && isTold(b)),
    () =>
      a.claim.polarity === 'positive' &&
      b.claim.polarity === 'positive' &&
      a.claim.modality === b.claim.modality
        ? { silent: true }
        : { clears: 'one of the two did not happen, or not yet' },
    () =>
      (isCountry(x) !== isCountry(y) || isArea(x) || isArea(y)) && !lieApart(x.text, y.text)
        ? { clears: `${x.text} and ${y.text} may be one inside the other` }
        : { passes: `${x.text} and ${y.text} are two places` },
    () => (countOthers(a, b) ? { clears: 'the numbers differ' } : { silent: true }),
    () =>
      isNamedIn(x, b) || isNamedIn(y, a)
        ? { clears: 'one of the two names both places' }
        : { silent: true },
    () =>
      aspect === 'once' ||
      (a.event && b.event) ||
      areOfOneTime(a, b) ||
      isNewsOfOne(a, b) ||
      (assume.oneEvent && a.event === b.event)
        ? { silent: true }
        : { clears: 'it may have happened in both places' },
    () =>
      a.event && b.event && gapBetween(a.event, b.event) > 0
        ? { clears: 'another day: it may have happened twice' }
        : sameTime(a, b, assume),
    () =>
      !assume.oneEvent &&
      (lasted(a) !== lasted(b) ||
        (aspect !== 'once' && [a, b].some((told) => isOfThePast(told, a, b))))
        ? { clears: 'it may have happened in both places' }
        : { silent: true },
    () =>
      areOneAndSeveral(a, b) || mayBeAnother(a, b)
        ? { clears: 'it may have happened in both places' }
        : silent,
    () => notElsewhereBefore(a, b),
    () => sameStory(a, b, assume, 'place'),
  ]);
  return conflictUnless(gates, {
    kind: 'place',
    slots: [x, y],
    strength: 'medium',
    why: null,
    nearest: 'two events instead of one',
  });
}

/** Two towns, or two rooms: *broke out in the kitchen*, *in the basement*. */
function areTwoPlaces(x: Party, y: Party): boolean {
  return isRoom(x) && isRoom(y) ? x.head !== y.head : matchParties(x, y) === 'different';
}

const rooms = wordSet(data.rooms);
const isRoom = ({ head, named }: Party) => !named && rooms.has(head);

/** The room that something is told of. */
function roomOf({ parties }: Told): Party | undefined {
  return parties.find((party) => /^(?:in|at)$/.test(party.role) && isRoom(party));
}

/** Whoever wins in one place wins in others, and who follows somebody *in Washington* was chosen elsewhere. */
const MANY_PLACES = /^(?:win|lose|succeed)$/;

/** *Lind finished second in Rosk*: who comes in there comes in elsewhere the week after. */
function comesIn(told: Told): boolean {
  return told.claim.statement.verb === 'finish' && partyOf(told, 'agent')?.named === true;
}

const wide = wordSet(data.goingOnWidely);

/** *the race in Ohio*, *the campaign*: what goes on in many places at one time. */
function goesOnWidely({ parties }: Told): boolean {
  return parties.some(
    ({ role, head }) => (role === 'agent' || role === 'patient') && wide.has(head),
  );
}

/** What befalls one person hardly twice within days. */
const PERSONAL = /^(?:arrest|kidnap|kill|rescue|discover|found-dead)$/;
/** Within how many days it is news, where one of the two does not say when it was. */
const NEWS_DAYS = 3;

/** *Police have arrested Osei in Orval*, told on the day on which another article has him arrested elsewhere. */
function isNewsOfOne(a: Told, b: Told): boolean {
  if (!PERSONAL.test(a.claim.predicate!) || !a.said || !b.said) return false;
  if (Math.abs(daysBetween(a.said, b.said)) > 1) return false;
  return [a, b].every((told) => {
    const { event, said } = told;
    const isLately = !event || Math.abs(daysBetween(event.last, said!)) <= NEWS_DAYS;
    return isLately && partyOf(told, 'patient')?.named === true;
  });
}

/** Beyond how many days *the meeting*, of which nothing more is said, may be another one; and *the school board* of another town. */
const [DAYS, SEASONS] = [14, 100];

/** Whether no more than a bare word ties two claims of different weeks, or no name two of different seasons. */
function mayBeAnother(a: Told, b: Told): boolean {
  if (!a.said || !b.said || areOfOneTime(a, b)) return false;
  const days = Math.abs(daysBetween(a.said, b.said));
  return days > DAYS && [a, b].some((told) => !isTied(told, days > SEASONS));
}

/** *The meeting was held in Rosk*, *the meetings held in Jeddah*: several are no single one. */
function areOneAndSeveral(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  if (!x || !y || x.named || y.named || x.head !== y.head) return false;
  const isPlural = ({ text, head }: Party) => new RegExp(`\\b${head}s$`, 'i').test(text);
  return /^\p{Ll}+$/u.test(x.head) && isPlural(x) !== isPlural(y);
}

/** Whether something that a claim tells of has a name or, unless that is asked for, a word that describes it. */
function isTied(told: Told, byName: boolean): boolean {
  return told.parties.some(
    (party) =>
      /^(?:agent|patient)$/.test(party.role) &&
      (party.named ||
        (!byName && (narrowingOf(party).length > 0 || tieOf(told, party).length > 0))),
  );
}

/** Whether a claim tells where something was done by or to somebody known: of others, two places are never compared. */
export function isPlaced(told: Told): boolean {
  return townOf(told) !== undefined && isDoing(told) && isTold(told);
}

/** *killed 14 people in Germany*, *15 in Lyon*: whoever each counts is not whom the other counts. */
function countOthers(a: Told, b: Told): boolean {
  const [p, q] = [partyOf(a, 'patient')?.quantity, partyOf(b, 'patient')?.quantity];
  return !!p && !!q && (p.low > (q.high ?? Infinity) || q.low > (p.high ?? Infinity));
}

/** How many days before it is told of what happened lately. */
const LATELY = 60;

/**
 * Whether what may happen to somebody time and again is told as long past, in one of two claims only: *was captured in
 * Tripoli, in 2011*, *had been kidnapped in Libya*.
 */
function isOfThePast(told: Told, a: Told, b: Told): boolean {
  const other = told === a ? b : a;
  const isOld = ({ event, published }: Told) =>
    event !== null && (published === null || daysBetween(event.last, published) > LATELY);
  if (isOld(told) && other.event === null) return true;
  const [x, y] = [told, other].map(({ claim: { sentence, statement } }) => {
    const { start, end } = statement.verbSpan;
    return PAST.test(
      sentence.text.slice(Math.max(0, start - 8 - sentence.start), end - sentence.start),
    );
  });
  // *police said that he had been arrested on Tuesday* tells it of that day.
  return x! && !y! && told.speaker === null && told.event === null;
}

const PAST = /\bhad\b/i;

/** *was held there for 44 days*: what went on elsewhere before or after. */
function lasted({ claim: { sentence } }: Told): boolean {
  return LASTED.test(sentence.text);
}

const LASTED = /\bfor (?:[\p{L}\d-]+ ){1,3}(?:hours|days|weeks|months|years)\b/u;

/** Whether it tells of what happens in one place, not of what is so or is thought. */
function isDoing({ claim: { predicate } }: Told): boolean {
  return !/^(?:attitude|state)$/.test(aspectOf(predicate ?? ''));
}

/** *in Bombara, as Fort Dunmore was renamed*: a sentence that knows both places may have two names for one. */
function isNamedIn({ head }: Party, { content }: Told): boolean {
  return head.split(' ').every((word) => content.own.has(word));
}

/** Whether who or what it happens to is known, by name or as *the summit*, *her body*: *a train* may hit a bus in two towns. */
function isTold(told: Told): boolean {
  return told.parties.some(
    ({ role, named, text }) =>
      (role === 'agent' || role === 'patient') &&
      (named || /^(?:the|this|that|his|her|their)\b/i.test(text)),
  );
}

/** Where something is or where it goes; what lies outside one town may be in another. */
function kindOf({ role }: Party): string {
  if (role === 'outside') return role;
  return /^(?:into|to)$/.test(role) ? 'to' : 'in';
}

/** *on Mount Orrin*, not *on Tuesday* nor *on Microsoft*. */
function isSite({ text }: Party): boolean {
  return SITE.test(text);
}

const SITE =
  /\b(?:mount|mountain|cerro|pass|lake|island|isle|islet|river|coast|beach|hill|ridge|street|road|avenue|square|bank|shore|cape|peninsula)\b/i;

/** *at the Bureau of Mines*, *at Corvo’s office*: a name that goes on is no town. */
function goesOn({ claim: { sentence } }: Told, { end }: Party): boolean {
  return /^(?:['’]s? \p{Ll}| of (?:the )?\p{Lu})/u.test(sentence.text.slice(end - sentence.start));
}

function townOf(told: Told): Party | undefined {
  return (
    placesOf(told).find(
      (place) =>
        place.role !== 'inside' &&
        place.role !== 'across' &&
        !/[\d@]/.test(place.text) &&
        !goesOn(told, place),
    ) ?? told.parties.find((party) => party.named && party.role === 'on' && isSite(party))
  );
}
