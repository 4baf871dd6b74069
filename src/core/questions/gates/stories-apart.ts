import { aspectOf } from '../../claims/predicate.ts';
import { matchParties } from '../match-parties.ts';
import { relateWords } from '../relate-words.ts';
import type { Scene } from '../scene.ts';
import { stemOf } from '../stem.ts';
import { areAgesOfOne, partyOf, type Party, type Told } from '../told.ts';
import { isOfOneEvent } from './of-one-event.ts';
import { gapBetween } from './same-time.ts';
import { tellToll } from './shared-setting.ts';

/** What two claims are asked for, which then says nothing about whether their articles tell of one event. */
export type Asked = 'date' | 'place' | 'death' | 'office';

/** Why two articles tell of two events: other places, other kinds of places or other days; null where nothing says so. */
export function storiesApart(a: Told, b: Told, asked?: Asked): string | null {
  return (
    onOtherDays(a, b, asked) ?? atOtherPlaces(a, b, asked) ?? atOtherSites(a, b) ?? anotherOne(a, b)
  );
}

function onOtherDays(a: Told, b: Told, asked?: Asked): string | null {
  if (asked === 'date' || asked === 'death' || asked === 'office') return null;
  if (!/^(?:cumulative|event)$/.test(aspectOf(a.claim.predicate ?? ''))) return null;
  // What is to come has no day yet: those with which the articles open are of something else.
  if ([a, b].every(({ claim }) => claim.modality === 'planned')) return null;
  const [x, y] = [a.scene, b.scene];
  const placed = new Set([...x.places, ...y.places].flat());
  const isTied = [...x.names].some((name) => y.names.has(name) && !placed.has(name));
  // *the 23 killed in the attack on the Tarsk post*, told beside what was done on a later day.
  const isOfEvent = [a, b].some((told) => told.event === null && isOfOneEvent(told));
  if (isOfEvent && [...x.own].some((name) => y.own.has(name))) return null;
  if (isTied || (a.event && b.event && gapBetween(a.event, b.event) <= 1)) return null;
  // A toll is told on in articles of later days, which open with what was done on those.
  if (isOneToll(a, b)) return null;
  // *three days after the quake*, in an article of a later day.
  const [days, others] = [x, y].map((scene) =>
    [scene.days, scene.earlier].filter((one) => one !== null),
  );
  const isApart = days!.every((day) => others!.every((other) => gapBetween(day, other) > 1));
  return x.days && y.days && isApart ? 'the two articles tell of different days' : null;
}

/** Whether one speaker tells in both how many victims there are, neither with the day on which it befell them. */
function isOneToll(a: Told, b: Told): boolean {
  const isDated = a.event !== null || b.event !== null;
  return !isDated && tellToll(a, b) && isOneOffice(a.speaker, b.speaker);
}

/** *the disaster agency*, *the national disaster agency*. */
function isOneOffice(x: string | null, y: string | null): boolean {
  if (x === null || y === null) return false;
  const [short, long] = [x, y].map((name) => name.split(' ')).sort((p, q) => p.length - q.length);
  return short!.every((word) => long!.includes(word));
}

function atOtherPlaces(a: Told, b: Told, asked?: Asked): string | null {
  if (asked === 'place' || asked === 'death') return null;
  if (areAgesOfOne(a, b)) return null;

  const isElsewhere = ({ scene: { places } }: Told, { isNamed }: Told) =>
    places.length > 0 && places.every((words) => !words.some(isNamed));
  return isElsewhere(a, b) && isElsewhere(b, a)
    ? 'the two articles tell of different places'
    : null;
}

/** *the port* here, *the station* there. */
function atOtherSites(a: Told, b: Told): string | null {
  if (areOneDeed(a, b)) return null;
  const [x, y] = [a.scene, b.scene];
  // Sentences that name one thing are of one site, wherever else their articles have been.
  const share = [...x.own].some((name) => y.own.has(name));
  const [sites, others] = [x, y].map((scene) => [...(share ? scene.ownSites : scene.sites)]);
  const [site] = sites!;
  const [other] = others!;
  if (!site || !other || sites!.some((one) => others!.some((two) => areOneSite(one, two))))
    return null;
  const speaksOf = (scene: Scene, all: readonly string[]) =>
    scene.ownSites.size === 0 && all.some((one) => scene.words.has(stemOf(one)));
  if (speaksOf(x, others!) || speaksOf(y, sites!)) return null;
  return `${site} and ${other} are different places`;
}

/** *the port* and *the harbour* are one kind of place. */
function areOneSite(site: string, other: string): boolean {
  return site === other || relateWords(site, other) === 'synonym';
}

/** Whether who does it and to whom are the same, or either by name: where the sentence also speaks of says nothing then. */
function areOneDeed(a: Told, b: Told): boolean {
  const matches = ['agent', 'patient'].map((role) => {
    const [x, y] = [partyOf(a, role), partyOf(b, role)];
    return x && y && !x.quantity && matchParties(x, y) === 'same' ? (x.named ? 2 : 1) : 0;
  });
  return matches[0]! + matches[1]! >= 2;
}

/** *on another freighter*, *an earlier offer*: one of the two says that it speaks of something else. */
function anotherOne(a: Told, b: Told): string | null {
  // *is survived by his wife and three children*: they are what is told.
  if (a.claim.predicate === 'outlive') return null;
  const isOther = ({ text, quantity }: Party) =>
    !quantity && (ANOTHER.test(text) || KIN.test(text));
  const [x, y] = [a, b].map(({ parties }) => parties.find(isOther));
  return !x === !y ? null : `“${(x ?? y)!.text}” is none that the other speaks of`;
}

const ANOTHER =
  /^(?:another|an? (?:different|second|third|separate|later|further|rival|similar|neighbou?ring|earlier|other|previous)|the (?:other|previous|next|earlier|rival))\b/i;

/** *his brother*, *her neighbour*: somebody near to the one of whom the other tells. */
const KIN =
  /^(?:his|her|their|its) (?:\p{L}+ )?(?:brother|sister|son|daughter|father|mother|wife|husband|neighbou?r|friend|colleague|cousin|partner|rival|twin|deputy|dog|team-?mate)$/iu;
