import { namedPlaces } from '../claims/named-places.ts';
import { placesOf } from './gates/same-place.ts';
import { matchParties } from './match-parties.ts';
import type { Party, Told } from './told.ts';
import data from '../../../data/questions/parties.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

/** Words of areas that may hold a place of any other name. */
const AREA = new RegExp(`\\b(?:${data.areas.replaceAll(' ', '|')})\\b`, 'i');

/** *Port Lucan* is a town, *the port of Lucan* a part of one. */
export function isArea({ text }: Party): boolean {
  return AREA.test(text.replace(/^(?:Port|Fort) (?=\p{Lu})/u, ''));
}

/** *in the municipality of Arouvela*: an area that is called after a town, or after nothing that we know. */
export function isToldAsArea({ claim: { sentence } }: Told, place: Party): boolean {
  return isArea(place) || OF_AREA.test(sentence.text.slice(0, place.start - sentence.start));
}

const OF_AREA =
  /\b(?:region|province|district|county|state|municipality|commune|prefecture|governorate|parish) of (?:the )?$/i;

/** Two towns, or two rooms: *broke out in the kitchen*, *in the basement*. */
export function areTwoPlaces(x: Party, y: Party): boolean {
  return isRoom(x) && isRoom(y) ? x.head !== y.head : matchParties(x, y) === 'different';
}

const rooms = wordSet(data.rooms);
const isRoom = ({ head, named }: Party) => !named && rooms.has(head);

/** The room that something is told of. */
export function roomOf({ parties }: Told): Party | undefined {
  return parties.find((party) => /^(?:in|at)$/.test(party.role) && isRoom(party));
}

/** *in Bombara, as Fort Dunmore was renamed*: a sentence that knows both places may have two names for one. */
export function isNamedIn({ head }: Party, { content }: Told): boolean {
  return head.split(' ').every((word) => content.own.has(word));
}

/** Where something is or where it goes; what lies outside one town may be in another. */
export function kindOf({ role }: Party): string {
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
function goesOn({ claim: { sentence } }: Told, { end, text }: Party): boolean {
  if (/\p{L} of (?:the )?\p{Lu}/u.test(text)) return true;
  return /^(?:['’]s? \p{Ll}| of (?:the )?\p{Lu})/u.test(sentence.text.slice(end - sentence.start));
}

/** *launched from Kourou in French Guiana*: the site, and not its land. */
function siteOf({ claim, parties }: Told): Party | undefined {
  return claim.predicate === 'launch' ? namedPlaces(parties, /^from$/)[0] : undefined;
}

export function townOf(told: Told): Party | undefined {
  return (
    siteOf(told) ??
    placesOf(told).find(
      (place) =>
        place.role !== 'inside' &&
        place.role !== 'across' &&
        !/[\d@]/.test(place.text) &&
        !goesOn(told, place),
    ) ??
    told.parties.find((party) => party.named && party.role === 'on' && isSite(party)) ??
    told.parties.find((party) => /^(?:to|in|at)$/.test(party.role) && isNamedHouse(told, party))
  );
}

const houses = wordSet(data.houses);

/** *Soltan prison*, *Brenna airport*: a house by its name, where it is told where somebody is brought. */
function isNamedHouse({ claim }: Told, { head, text, characters }: Party): boolean {
  if (claim.predicate !== 'take-to' || !houses.has(head)) return false;
  return characters.length > 0 && /^\p{Lu}/u.test(text.replace(/^the /i, ''));
}
