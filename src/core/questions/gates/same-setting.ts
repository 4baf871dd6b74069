import type { Quantity } from '../../claims/claim.ts';
import { silent, type Assumption, type Verdict } from '../comparison.ts';
import { runGates } from '../run-gates.ts';
import type { Party, Told } from '../told.ts';
import { ofOneArea } from './narrower-area.ts';
import { isCountry, placesOf } from './same-place.ts';
import { sameQualifiers } from './same-qualifiers.ts';
import { sameState } from './same-state.ts';
import { nothingAdded, sameStretch } from './same-stretch.ts';

/**
 * Whether nothing that only one of two sentences says sets its number apart: another time of the same thing (*the calf
 * had weighed 95 kilos at birth*), a state of things (*with half of the ballots counted*), a place that the other article
 * does not know, or another partner (*six jets from Boeing*).
 */
export function sameSetting(
  a: Told,
  b: Told,
  [p, q]: readonly [Quantity, Quantity],
  assume: Assumption,
): Verdict {
  if (assume.oneEvent) return silent;
  const { cleared } = runGates([
    () => sameState(a, b, [p, q]),
    () => ofOneArea(a, b, [p, q]),
    () => samePlaces(a, b),
    () => sameStretch(a, b, [p, q]),
    () => nothingAdded(a, b, [p, q]),
    () => samePartner(a, b, [p, q]),
    () => sameQualifiers(a, b, [p, q]),
  ]);
  return cleared === null ? silent : { clears: cleared };
}

function samePlaces(a: Told, b: Told): Verdict {
  // *A court in Graz sentenced Brandl to six years*: where somebody is judged says nothing of for how long.
  if (a.claim.quantity?.of === 'term' || a.claim.predicate === 'aboard') return silent;
  const place = unknownPlace(a, b) ?? unknownPlace(b, a);
  return place ? { clears: `only one of the two speaks of ${place.text}` } : silent;
}

function samePartner(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): Verdict {
  const [x, y] = [partnerOf(a, p), partnerOf(b, q)];
  return x && y && x !== y && !knows(a, y) && !knows(b, x)
    ? { clears: `the one speaks of ${x}, the other of ${y}` }
    : silent;
}

/** The place of a claim where the other gives none and its article does not know it; a country may be where all of it is. */
function unknownPlace(told: Told, other: Told): Party | undefined {
  if (placesOf(other).length > 0) return undefined;
  return placesOf(told).find(
    (place) =>
      /^(?:in|at|inside)$/.test(place.role) &&
      !isCountry(place) &&
      !COURT.test(place.text) &&
      !isOfThem(told, place) &&
      !isOfSource(told, place) &&
      ![...place.ids].some((id) => other.setting.has(id)) &&
      !isKnownIn(other, place.text),
  );
}

/** *300 jobs, 210 of them in Tarsk*: where some of them are. */
function isOfThem({ claim: { sentence } }: Told, { start }: Party): boolean {
  return /\bof (?:them|these|those|whom|which)\b[^,.;]*$/.test(
    sentence.text.slice(0, start - sentence.start),
  );
}

/** *according to a study in the Journal of Surgery*: where it is told. */
function isOfSource({ claim: { sentence } }: Told, { start }: Party): boolean {
  return /\baccording to [^,.;]*$/i.test(sentence.text.slice(0, start - sentence.start));
}

/** Where somebody is judged says nothing of what is decided. */
const COURT = /\b(?:Court|Tribunal)\b/;

/** Whether an article knows all names in these words, those with a hyphen by a part of them. */
function isKnownIn({ isNamed }: Told, words: string): boolean {
  const names = words.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return names.every((name) => name.toLowerCase().split('-').some(isNamed));
}

/** *six jets from Boeing*: the name right behind what is counted. */
function partnerOf({ claim: { sentence } }: Told, { end }: Quantity): string | null {
  const behind = sentence.text.slice(end - sentence.start);
  return PARTNER.exec(behind)?.[1] ?? null;
}

const PARTNER = /^(?:\s[\p{L}\d-]+){0,3}\s(?:from|to|for|against)\s(\p{Lu}[\p{L}\d-]+)/u;

function knows({ isNamed }: Told, name: string): boolean {
  return isNamed(name.toLowerCase());
}
