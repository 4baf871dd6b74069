import { namedPlaces } from '../../claims/named-places.ts';
import { regionOf } from '../../entities/regions.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Party, Told } from '../told.ts';
import { matchParties } from '../match-parties.ts';
import { readOnce } from '../read-once.ts';

const PLACES = /^(?:in|at|near|inside|outside|across|into|to|off)$/;

/** The named places of a claim, by their prepositions. */
export const placesOf = readOnce(({ parties }): readonly Party[] => namedPlaces(parties, PLACES));

/** Where: two different places make two different events, and a place inside another is another scope. */
export function samePlace(a: Told, b: Told): Verdict {
  const [x, y] = [placesOf(a), placesOf(b)];
  if (narrowerPlace(a, b)) return { clears: 'one of the two speaks of a part of the place only' };
  if (!x.length || !y.length) return silent;
  const shared = x.find((p) => isIn(p, y));
  if (shared) return { passes: `both in ${shared.text}` };
  const [p, q] = [x[0]!, y[0]!];
  if (isNamedIn(p, b) || isNamedIn(q, a)) return silent;
  const within = /^(?:in|at|near|inside|across)$/;
  if (p.role !== q.role && !(within.test(p.role) && within.test(q.role))) return silent;
  return { clears: `another place: ${p.text} and ${q.text}` };
}

/** *launched from Kourou in French Guiana*, *launched at Kourou*: one sentence knows the place of the other. */
function isNamedIn(place: Party, { parties }: Told): boolean {
  return parties.some((party) => party.named && matchParties(place, party) === 'same');
}

/** *in the capital*, *across the province*: an area without a name of its own. */
const AREA =
  /^(?:the|this|that) (?:\p{L}+ )?(capital|city|town|port|village|region|province|district|suburbs?|state|county|country|island|valley|north|south|east|west|coast|centre|center)$/iu;
/** Areas by their size: each may lie inside those of the rows after its own. */
const SIZES = [
  /^(?:suburbs?|village|centre|center)$/,
  /^(?:town|port|city|capital)$/,
  /^(?:district|county)$/,
  /^(?:province|region|state|island|valley)$/,
  /^country$/,
];

/** The claim that speaks of a part of the other's place: it names both, or an area where the other names none. */
export function narrowerPlace(a: Told, b: Told): Told | null {
  const [x, y] = [placesOf(a), placesOf(b)];
  if (x.some((p) => isIn(p, y))) {
    const isPart = (place: Party, others: readonly Party[], other: Told) =>
      /^(?:in|at|inside)$/.test(place.role) &&
      !isCountry(place) &&
      !isIn(place, others) &&
      // *researchers in Orval counted them in Chad*, where the other says of the researchers that they are in Orval.
      !place.head.split(' ').every((word) => other.content.own.has(word)) &&
      // *workers at Brenner Axle*, where the other tells what Brenner Axle does: no part of the town.
      !(place.role === 'at' && isNamedIn(place, other));
    const [inA, inB] = [x.filter((p) => isPart(p, y, b)), y.filter((q) => isPart(q, x, a))];
    if (inA.length && inB.length) return null;
    if (inA.length) return inA.some((p) => isAdded(p, x, a)) ? b : a;
    if (inB.length) return inB.some((q) => isAdded(q, y, b)) ? a : b;
  }
  const [isInB, isInA] = [
    liesIn(x, y) || isToldToLieIn(a, x, y),
    liesIn(y, x) || isToldToLieIn(b, y, x),
  ];
  if (isInB !== isInA) return isInB ? a : b;
  const [wide, other] = [a, b].map(isWide);
  if (wide && !other && (y.length || hasArea(b))) return b;
  if (other && !wide && (x.length || hasArea(a))) return a;
  // *across the country*, where the other says no place: all of it may be meant.
  if (wide !== other) return null;
  const [p, q] = [areaOf(a), areaOf(b)];
  if (p && q) {
    const [small, large] = [p, q].map(({ kind }) => SIZES.findIndex((size) => size.test(kind)));
    return small === large || small! < 0 || large! < 0 ? null : small! < large! ? a : b;
  }
  if (p && !p.hasName) return isThere(b, a) ? null : a;
  return q && !q.hasName && !isThere(a, b) ? b : null;
}

/** *in Munich*, *in Bavaria*, where the other speaks of Germany. */
function liesIn(places: readonly Party[], others: readonly Party[]): boolean {
  const lands = new Set(others.filter(isCountry).flatMap(({ countries }) => countries));
  return places.some((place) => {
    const land =
      /^(?:in|at|near|inside)$/.test(place.role) &&
      !isCountry(place) &&
      regionOf(place.text)?.country;
    return !!land && lands.has(land);
  });
}

/** *in Arroyo, the capital of Sandoval province*, where the other speaks of Sandoval. */
function isToldToLieIn(
  { claim: { sentence } }: Told,
  places: readonly Party[],
  others: readonly Party[],
): boolean {
  return places.some(({ end }) => {
    const [, whole] = LIES_IN.exec(sentence.text.slice(end - sentence.start)) ?? [];
    return whole !== undefined && others.some(({ head }) => head.startsWith(whole.toLowerCase()));
  });
}

const LIES_IN =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:town|city|village|capital|port|suburb|district|resort|settlement|borough|county)(?: in the (?:far )?(?:north|south|east|west|centre|center)\p{Ll}*)? (?:of|in) (?:the )?(?:(?:province|region|state|district|county) of )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u;

/** *in Dunmoor and at its office in Leeds*: a place beside another of the same claim, and no part of it. */
function isAdded(place: Party, all: readonly Party[], { claim: { sentence } }: Told): boolean {
  return all.some(({ end }) => {
    const between = sentence.text.slice(end - sentence.start, place.start - sentence.start);
    return end <= place.start && /\band\b/.test(between);
  });
}

/** *nationwide*, *across the country*: wherever another claim is told of is a part of it. */
const isWide = readOnce(({ claim: { sentence } }) => WIDE.test(sentence.text));

const WIDE =
  /\b(?:nationwide|countrywide|worldwide|(?:across|throughout|all over|around) the (?:whole )?(?:country|nation|world|state|province|group|company)|all over \p{L}+|(?:across|throughout) all (?:of )?(?:\p{L}+ ){1,2}\p{L}+s|national(?:ly| (?:number|total|figure|count|tally|toll)))\b/iu;

/** *The county has 113 cases*, *officials in Juniper County*: an area has what is told, or those who tell it. */
function hasArea({ parties, claim: { sentence } }: Told): boolean {
  const isArea = parties.some(({ role, text }) => role === 'agent' && AREA.test(text));
  return (
    isArea ||
    /\b(?:in|across) (?:the )?\p{Lu}\p{L}+ (?:County|District|Parish|Borough)\b(?! \p{Lu})/u.test(
      sentence.text,
    )
  );
}

/** *in the town*, in an article about the town that the other claim names. */
function isThere(named: Told, area: Told): boolean {
  return named.parties.some(
    (party) =>
      party.named &&
      /^(?:in|at|near|of)$/.test(party.role) &&
      party.head.split(' ').every(area.isNamed),
  );
}

/** What kind of area a claim speaks of, and whether its name follows: *the city*, *the port of Batumi*. */
const areaOf = readOnce(({ parties, claim: { sentence } }) => {
  for (const { role, text, end } of parties) {
    const kind = /^(?:in|across|inside)$/.test(role) ? AREA.exec(text)?.[1] : undefined;
    if (!kind) continue;
    // *the port of Batumi*, *the Marsk region*
    const hasName =
      /\s\p{Lu}/u.test(text) || /^ of \p{Lu}/u.test(sentence.text.slice(end - sentence.start));
    return { kind: kind.toLowerCase(), hasName };
  }
  return undefined;
});

function isIn(place: Party, others: readonly Party[]): boolean {
  return others.some((other) => matchParties(place, other) === 'same');
}

/** A country by its own name, not by its capital. */
export function isCountry(party: Party): boolean {
  return party.countries.length > 0 && !party.isCapital;
}

/** Whether both name the place where it is done: *visited on Monday in Oslo*. */
export function nameOnePlace(a: Told, b: Told): boolean {
  return placesOf(a).some((x) => placesOf(b).some((y) => matchParties(x, y) === 'same'));
}
