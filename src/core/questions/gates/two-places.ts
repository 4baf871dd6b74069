import { isPartOfCountry, lieApart, regionOf } from '../../entities/regions.ts';
import type { Verdict } from '../comparison.ts';
import { isToldAsArea } from '../place-told.ts';
import type { Party, Told } from '../told.ts';
import { isCountry } from './same-place.ts';

/** Two places that are to differ: a town may lie in a country or in an area that the other claim names. */
export function twoPlaces(a: Told, x: Party, b: Told, y: Party): Verdict {
  const mayHold =
    isCountry(x) !== isCountry(y) ||
    isToldAsArea(a, x) ||
    isToldAsArea(b, y) ||
    isPartOfCountry(x.text) !== isPartOfCountry(y.text) ||
    isNearSite(x, y) ||
    isNearSite(y, x);
  const areApart = x.head === y.head || lieApart(x.text, y.text) || areInTwoLands(a, x, b, y);
  return mayHold && !areApart
    ? { clears: `${x.text} and ${y.text} may be one inside the other` }
    : { passes: `${x.text} and ${y.text} are two places` };
}

/** *near Selm*, *at the Cutler crossroads*: which may well lie there. */
function isNearSite({ role }: Party, site: Party): boolean {
  return role === 'near' && site.role !== 'near' && /\p{Lu}\S* \p{Ll}+$/u.test(site.text);
}

/** *near Selm*, in an article that speaks of Selm further on. */
export function isPlaceNamed({ isNamed }: Told, { text }: Party): boolean {
  return (text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some((word) => isNamed(word.toLowerCase()));
}

/** *southwest Poland*, *the Hungarian city of Debrecen*: places of which it is told in which countries they lie. */
function areInTwoLands(a: Told, x: Party, b: Told, y: Party): boolean {
  const [land, other] = [landOf(a, x), landOf(b, y)];
  return land !== null && other !== null && land !== other;
}

function landOf({ parties }: Told, place: Party): string | null {
  // *Niger state* lies in Nigeria.
  const isOfALand = /\p{Ll} (?:state|province|region|county|district)$/u.test(place.text);
  const region = regionOf(place.text);
  // *South America* is no America.
  if (region?.country === null) return null;
  const known = isOfALand ? undefined : (place.countries[0] ?? region?.country);
  if (known) return known;
  const kind = parties.find(
    ({ end, named }) => !named && end <= place.start && place.start - end <= ' of '.length,
  );
  return kind?.countries[0] ?? null;
}
