import data from '../../../../data/questions/placed.json' with { type: 'json' };
import { daysBetween } from '../../calendar/day.ts';
import { lieApart, regionOf } from '../../entities/regions.ts';
import { nameByWord } from '../../text/word-list.ts';
import { silent, type Assumption, type Comparison, type Verdict } from '../comparison.ts';
import { placeConflictUnless } from '../conflict.ts';
import { isCountry } from '../gates/same-place.ts';
import { sameStory } from '../gates/same-story.ts';
import { gapBetween, happened } from '../gates/same-time.ts';
import { isPlaceNamed, twoPlaces } from '../gates/two-places.ts';
import { matchParties } from '../match-parties.ts';
import { areTwoPlaces, townOf } from '../place-told.ts';
import { readOnce } from '../read-once.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/** Where somebody with a name is, by whatever verb: *will visit China*, *flew to Cairo*, *is being treated in Selm*. */
export interface Presence {
  /** As what somebody is there: a traveller, a patient, a prisoner, an exile. */
  readonly kind: string;
  readonly who: Party;
  readonly place: Party;
}

const kinds = nameByWord(data.presence);
const UNDERGONE = /^(?:care|custody)$/;

/** Where a claim says that somebody is; undefined for none. */
export const presenceIn = readOnce((told): Presence | undefined => {
  const { predicate, polarity, quantity } = told.claim;
  const kind = kinds.get(predicate ?? '');
  if (kind === undefined || polarity !== 'positive' || quantity) return undefined;
  // Who treats the wounded or holds a prisoner is not told to stay there.
  const who = partyOf(told, UNDERGONE.test(kind) ? 'patient' : 'agent');
  const place = visitedIn(told) ?? townOf(told);
  return who && isPerson(who) && place ? { kind, who, place } : undefined;
});

/** *visited China*: a land or a town by its name, and no museum. */
function visitedIn(told: Told): Party | undefined {
  const what = told.claim.predicate === 'visit' ? partyOf(told, 'patient') : undefined;
  return what?.named && regionOf(what.text) !== null ? what : undefined;
}

/** One person, whatever is named before the name: *German Chancellor Anna Berg*. */
function isPerson({ named, ids }: Party): boolean {
  const [own] = ids;
  return named && own?.startsWith('PERSON:') === true;
}

/** Compares two claims by where each says that one person is at one time. */
export function comparePresence(a: Told, b: Told, assume: Assumption): Comparison | null {
  const [p, q] = [presenceIn(a), presenceIn(b)];
  if (!p || !q || p.kind !== q.kind || !areTwoPlaces(p.place, q.place)) return null;
  const [x, y] = [p.place, q.place];
  const gates = runGates([
    () =>
      matchParties(p.who, q.who) === 'same'
        ? { passes: `both speak of “${q.who.text}”` }
        : { clears: 'the two do not speak of the same' },
    () =>
      a.claim.modality === b.claim.modality
        ? silent
        : { clears: 'one of the two did not happen, or not yet' },
    () => twoPlaces(a, x, b, y),
    () => (p.kind === 'stay' ? inTwoLands(x, y) : silent),
    () => (knows(a, y) || knows(b, x) ? { clears: 'one of the two names both places' } : silent),
    () => atOneTime(a, b, p.kind),
    () => sameStory(a, b, assume, 'place'),
  ]);
  return placeConflictUnless(gates, [x, y], 'both places having been reached, one after the other');
}

/** Who travels may well see two towns of one country on one day. */
function inTwoLands(x: Party, y: Party): Verdict {
  return (isCountry(x) && isCountry(y)) || lieApart(x.text, y.text)
    ? silent
    : { clears: 'both towns may have been visited on one day' };
}

/** Whether an article names a place, or the land in which it lies. */
function knows(told: Told, place: Party): boolean {
  return isPlaceNamed(told, place) || place.countries.some((land) => told.setting.has(`@${land}`));
}

/** Within how many days somebody stays where he is. */
const DAYS = 2;

/** A journey is told of one day; who is in a hospital or in exile is there for some. */
function atOneTime(a: Told, b: Told, kind: string): Verdict {
  const [x, y] = [a.event, b.event];
  const areDays = x !== null && y !== null && x.first === x.last && y.first === y.last;
  if (areDays && gapBetween(x, y) === 0) return { passes: `both on ${x.first}` };
  const apart = { clears: 'told of two days' };
  const [p, q] = [happened(a), happened(b)];
  if (kind === 'stay' || (p && q && gapBetween(p, q) > 0) || !a.said || !b.said) return apart;
  const days = Math.abs(daysBetween(a.said, b.said));
  return days <= DAYS
    ? { passes: days === 0 ? `both on ${a.said}` : `told ${days} days apart` }
    : apart;
}
