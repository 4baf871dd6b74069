import data from '../../../../data/questions/placed.json' with { type: 'json' };
import { namedPlaces } from '../../claims/named-places.ts';
import { nameByWord, wordSet } from '../../text/word-list.ts';
import { silent, type Assumption, type Comparison, type Verdict } from '../comparison.ts';
import { placeConflictUnless } from '../conflict.ts';
import { sameStory } from '../gates/same-story.ts';
import { isPlaceNamed, twoPlaces } from '../gates/two-places.ts';
import { matchThings } from '../match-things.ts';
import { areTwoPlaces, townOf } from '../place-told.ts';
import { readOnce } from '../read-once.ts';
import { runGates } from '../run-gates.ts';
import { stemOf } from '../stem.ts';
import type { Party, Told } from '../told.ts';

/** Something of which a story has one, and the place behind its words: *the final in Lyon*, *a camp in Kibero*. */
export interface Placed {
  /** What it is, by one name for all words for it. */
  readonly kind: string;
  /** Its words; none where a verb tells it: *met in Geneva*. */
  readonly thing: Party | null;
  readonly place: Party;
}

const events = nameByWord(data.events);
const deeds = nameByWord(data.deeds);
const sites = wordSet(data.sites);

/** What stands between a thing and its place: *the funeral of the mayor in Selm*, *the camp is in Selm*. */
const TIED =
  /^(?: of(?: [\p{L}'’-]+){1,4}?)?(?: (?:is|was|lies|lay|stands|stood|are|were|(?:will|would|is to|are to) be))? (?:in|at|near|off) (?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:of (?:the )?)?$/u;

/** The things of a claim of which it says where they are. */
export const placedIn = readOnce((told): readonly Placed[] => {
  const { parties, claim } = told;
  const places = namedPlaces(parties, /^(?:in|at|near|off)$/);
  const { text, start } = claim.sentence;
  const found = parties.flatMap((thing): readonly Placed[] => {
    const kind = kindOf(thing);
    if (kind === null) return [];
    const isWhat = claim.predicate === 'happen' && /^(?:agent|patient)$/.test(thing.role);
    const place = isWhat
      ? townOf(told)
      : places.find(
          (one) =>
            one.start > thing.end && TIED.test(text.slice(thing.end - start, one.start - start)),
        );
    return place ? [{ kind, thing, place }] : [];
  });
  const kind = deeds.get(claim.predicate ?? '');
  const place = kind === undefined || found.length > 0 ? undefined : townOf(told);
  return place ? [{ kind: kind!, thing: null, place }] : found;
});

const NEW = /^(?:new|first|planned|next|only|future)$/;

function kindOf({ role, named, quantity, head, text, modifiers }: Party): string | null {
  // *was taken to a museum in Selm*: to one of several.
  if (!/^(?:agent|patient|in|at|of)$/.test(role)) return null;
  if (named || quantity || /^(?:no|any|every|each|another|other|several)\b/i.test(text))
    return null;
  // *its plant in Selm*: a firm may have several.
  const isOneOfItsOwn = /^(?:its|their)\b/i.test(text) && !modifiers.some((word) => NEW.test(word));
  return events.get(head) ?? (sites.has(head) && !isOneOfItsOwn ? head : null);
}

/** Compares two claims by where each says that something is of which the story has one, whatever else they tell of it. */
export function compareWhereabouts(a: Told, b: Told, assume: Assumption): Comparison | null {
  for (const p of placedIn(a))
    for (const q of placedIn(b)) {
      const areByVerb = p.thing === null && q.thing === null;
      if (p.kind !== q.kind || areByVerb || !areTwoPlaces(p.place, q.place)) continue;
      return comparePlaced(a, p, b, q, assume);
    }
  return null;
}

function comparePlaced(a: Told, p: Placed, b: Told, q: Placed, assume: Assumption): Comparison {
  const [x, y] = [p.place, q.place];
  const gates = runGates([
    () => ofOneOfStory(a, p, b, q),
    () => told(a, b),
    () => twoPlaces(a, x, b, y),
    () =>
      isPlaceNamed(a, y) || isPlaceNamed(b, x)
        ? { clears: 'one of the two names both places' }
        : silent,
    () => sameStory(a, b, assume, 'place'),
  ]);
  return placeConflictUnless(gates, [x, y], 'two events instead of one');
}

/** Whether each article opens with such a thing, and nothing makes two of them. */
function ofOneOfStory(a: Told, p: Placed, b: Told, q: Placed): Verdict {
  const areApart =
    p.thing !== null &&
    q.thing !== null &&
    p.thing.head === q.thing.head &&
    (areTwoKinds(p.thing, q.thing) || matchThings(a, b, p.thing, q.thing) === 'different');
  return !areApart && isOpened(a, p) && isOpened(b, q)
    ? { passes: `both speak of “${(q.thing ?? p.thing)!.text}”` }
    : { clears: 'the two do not speak of the same' };
}

/** *a turkey farm*, *a chicken farm*: each article brings up one of its own. */
function areTwoKinds(x: Party, y: Party): boolean {
  const areBroughtUp = [x, y].every(({ text }) => /^an?\b/i.test(text));
  return areBroughtUp && x.modifiers.join(' ') !== y.modifiers.join(' ');
}

/** Whether one of the sentences with which an article opens has a word for such a thing. */
function isOpened({ scene }: Told, { thing, kind }: Placed): boolean {
  if (thing === null) return true;
  const words = scene.opening.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  return words.some((word) => events.get(word) === kind || stemOf(word) === stemOf(thing.head));
}

function told({ claim: x }: Told, { claim: y }: Told): Verdict {
  const isSo = x.polarity === 'positive' && y.polarity === 'positive';
  return isSo && x.modality === y.modality
    ? silent
    : { clears: 'one of the two did not happen, or not yet' };
}
