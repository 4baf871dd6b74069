import table from '../../../data/entities/regions.json' with { type: 'json' };
import { governmentOf } from './governments.ts';
import { foldName } from './name-key.ts';

/** Where a named place lies, as far as its name tells. */
export interface Region {
  /** ISO 3166-1 code; null for a continent. */
  readonly country: string | null;
  /** Codes of continents: two for a country that lies on both. */
  readonly continents: readonly string[];
}

const continents = new Map(
  Object.entries(table.continents).flatMap(([continent, codes]) =>
    codes.split(' ').map((code) => [code, continent] as const),
  ),
);
/** Countries that lie, or are told of, on a second continent. */
const SECOND: Readonly<Record<string, string>> = {
  RU: 'EU', TR: 'EU', KZ: 'EU', GE: 'EU', AZ: 'EU', AM: 'EU', EG: 'AS', CY: 'AS', US: 'OC', FR: 'SA', ID: 'OC',
}; // prettier-ignore
const named = new Map<string, readonly string[]>([
  ['africa', ['AF']],
  ['asia', ['AS']],
  ['europe', ['EU']],
  ['antarctica', ['AN']],
  ['north america', ['NA']],
  ['south america', ['SA']],
  ['america', ['NA', 'SA']],
  ['the americas', ['NA', 'SA']],
  ['latin america', ['NA', 'SA']],
  ['oceania', ['OC']],
]);
const countries = new Map(
  [table.cities, table.parts].flatMap((lists) =>
    Object.entries(lists).flatMap(([code, names]) =>
      names.split(', ').map((name) => [foldName(name), code] as const),
    ),
  ),
);

/** The region of a country, a city, a part of a country or a continent by its name; null for all others. */
export function regionOf(name: string): Region | null {
  const folded = foldName(name).replace(/'s?$/, '');
  const plain = folded.replace(
    /^(?:north|south|east|west|central|northern|southern|eastern|western)(?:ern)? (?=\p{L})/u,
    '',
  );
  const whole = named.get(folded) ?? named.get(plain);
  if (whole) return { country: null, continents: whole };
  const country = governmentOf(name) ?? countries.get(folded) ?? countries.get(plain);
  if (country === undefined) return null;
  const [first, second] = [continents.get(country), SECOND[country]];
  return { country, continents: [first, second].filter((code) => code !== undefined) };
}

const parts = new Set(
  Object.values(table.parts).flatMap((names) => names.split(', ').map((name) => foldName(name))),
);

/** Whether a name is that of a part of a country, with towns in it: *Bavaria*, *Texas*. */
export function isPartOfCountry(name: string): boolean {
  return parts.has(foldName(name));
}

/** Of which the one belongs to the other, or a part of it is told of as lying in either. */
const JOINED = new Set(
  'CN HK|CN MO|CN TW|IL PS|RS XK|EH MA|RU UA|AM AZ|GE RU|PR US|GU US|US VI|AS US|FR GF|FR GP|FR MQ|FR RE|FR NC|FR PF|GB GI|GB IM|GB GG|GB JE|BM GB|FK GB|DK GL|DK FO|AW NL|CW NL|CY TR|MD RU|IT VA'
    .split('|')
    .map((pair) => pair.split(' ').sort().join(' ')),
);

/** Whether two places are known to lie apart: in two countries, or a country on another continent. */
export function lieApart(a: string, b: string): boolean {
  const [x, y] = [regionOf(a), regionOf(b)];
  if (!x || !y) return false;
  if (x.country !== null && y.country !== null)
    return x.country !== y.country && !JOINED.has([x.country, y.country].sort().join(' '));
  return !x.continents.some((code) => y.continents.includes(code));
}
