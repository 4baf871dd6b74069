import data from '../../../data/claims/clock.json' with { type: 'json' };
import type { Day } from '../calendar/day.ts';
import { regionOf } from '../entities/regions.ts';

/** By how many hours a clock is ahead of the one of Greenwich: the least and the most that it may be. */
export type Hours = readonly [least: number, most: number];

/**
 * The hours from UTC that the clocks of a place show on a day, by the time zones of its country, or of the city itself where a zone
 * is named after it. What zones there are is known to the machine; where it does not tell, and for a place that is not known, null.
 *
 * @param place A city, a part of a country, a country or its people: *Tokyo*, *California*, *Peru*, *British*.
 */
export function hoursFromUtc(place: string, day: Day): Hours | null {
  const zones = zonesOf(place);
  if (zones.length === 0) return null;
  const hours = zones.map((zone) => hoursOf(zone, day));
  return [Math.min(...hours), Math.max(...hours)];
}

/**
 * The names of the tz database for a place, by the last part of such a name or by country. Zones are called by many a name that
 * is another's as well (*Easter*, *Davis*, *Cordoba*): it must be that of a known place, in the country of the zone.
 */
function zonesOf(place: string): readonly string[] {
  const country = regionOf(place)?.country;
  if (!country) return [];
  const zones = zonesOfCountry(country);
  const own = namedZones().get(place.toLowerCase().replace(/['’]s?$/, ''));
  return own !== undefined && (zones.length === 0 || zones.includes(own)) ? [own] : zones;
}

let named: ReadonlyMap<string, string> | undefined;

/** `tokyo` → `Asia/Tokyo`; the cities, and the parts of large countries, that are in one zone. */
function namedZones(): ReadonlyMap<string, string> {
  return (named ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map((zone): [string, string] => [
      zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
    ...Object.entries(data.partsInOneZone).flatMap(([zone, places]) =>
      places.split(', ').map((place): [string, string] => [place.toLowerCase(), zone]),
    ),
  ]));
}

/** Not all that run us tell which zones a country has, and they do so by either of two names. */
function zonesOfCountry(code: string): readonly string[] {
  const locale = new Intl.Locale('und', { region: code }) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    readonly getTimeZones?: () => readonly string[] | undefined;
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** As Intl writes it: `GMT`, `GMT+09:00`. */
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d))?$/;

function hoursOf(zone: string, day: Day): number {
  const key = `${zone} ${day}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const [, sign, hours, minutes] = OFFSET.exec(format.format(new Date(`${day}T12:00Z`))) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (+(hours ?? 0) + +(minutes ?? 0) / 60);
  found.set(key, offset);
  return offset;
}

const found = new Map<string, number>();
