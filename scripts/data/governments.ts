/**
 * tsx scripts/data/governments.ts
 *
 * Writes data/entities/governments.json: how each country, its capital, its people and the seat of its
 * government are called in English news. Names come from npm packages; what they lack is listed here.
 */
import { writeFileSync } from 'node:fs';
import { countries } from 'countries-list';
import isoCountries from 'i18n-iso-countries';
import isoEnglish from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nationalities from 'i18n-nationality';
import nationalityEnglish from 'i18n-nationality/langs/en.json' with { type: 'json' };

interface Additions {
  readonly names?: string;
  readonly capitals?: string;
  /** Adjectives first, then the people in the singular, then in the plural where that is no -s. */
  readonly peoples?: string;
  readonly seats?: string;
}

/** Common knowledge that the packages lack or spell otherwise than newspapers do. */
const additions: Record<string, Additions> = {
  AE: { names: 'Emirates', peoples: 'Emirati' },
  AF: { peoples: 'Afghani' },
  AG: { names: 'Antigua', peoples: 'Antiguan' },
  AR: { peoples: 'Argentine, Argentinian', seats: 'Casa Rosada' },
  AZ: { peoples: 'Azeri' },
  BA: { names: 'Bosnia, Bosnia-Herzegovina', peoples: 'Bosnian' },
  BR: { capitals: 'Brasilia', seats: 'Planalto, Planalto Palace' },
  BW: { peoples: 'Botswanan' },
  BY: { names: 'Byelorussia', peoples: 'Belarussian, Byelorussian' },
  CD: { names: 'DR Congo, DRC, Democratic Republic of Congo, Zaire', peoples: 'Zairean' },
  CG: { names: 'Congo-Brazzaville, Republic of Congo' },
  CI: { capitals: 'Abidjan', peoples: 'Ivorian' },
  CN: { names: 'PRC, Mainland China', capitals: 'Peking', seats: 'Zhongnanhai' },
  CU: {},
  CZ: { seats: 'Prague Castle' },
  DE: { names: 'Federal Republic of Germany', capitals: 'Bonn', seats: 'Chancellery' },
  DK: { peoples: 'Dane' },
  ES: { peoples: 'Spaniard', seats: 'Moncloa' },
  FI: { peoples: 'Finn' },
  FR: { seats: 'Elysee, Elysee Palace, Matignon, Quai d’Orsay' },
  GB: {
    names: 'Britain, U.K., England, Scotland, Wales, Northern Ireland',
    peoples: 'Briton, Brit, English, Englishman, Scottish, Scot, Welsh',
    seats: 'Downing Street, 10 Downing Street, No 10, Number 10, Whitehall',
  },
  GR: { peoples: 'Hellenic' },
  HK: { peoples: 'Hong Konger' },
  IE: { peoples: 'Irishman' },
  IL: { capitals: 'Tel Aviv' },
  IN: { capitals: 'Delhi' },
  IR: { names: 'Islamic Republic, Persia', capitals: 'Teheran', peoples: 'Persian' },
  IS: { peoples: 'Icelander' },
  IT: { seats: 'Palazzo Chigi, Quirinale, Quirinal' },
  KG: { peoples: 'Kyrgyzstani' },
  KP: {
    names: 'DPRK, D.P.R.K., N. Korea, N Korea, N.Korea, Democratic People’s Republic of Korea',
    peoples: 'N. Korean, N.Korean',
  },
  KR: {
    names: 'ROK, S. Korea, S Korea, S.Korea',
    peoples: 'S. Korean, S.Korean',
    seats: 'Blue House',
  },
  KW: {},
  KZ: { capitals: 'Nur-Sultan', peoples: 'Kazakh' },
  LA: { peoples: 'Lao' },
  LT: {},
  MD: { capitals: 'Chisinau', peoples: 'Moldavian' },
  ME: { peoples: 'Montenegrin' },
  MK: { names: 'Macedonia', peoples: 'North Macedonian' },
  MM: { names: 'Burma', capitals: 'Nay Pyi Taw, Rangoon, Yangon' },
  MN: { capitals: 'Ulaanbaatar' },
  MV: { capitals: 'Male', peoples: 'Maldivian' },
  MZ: {},
  NG: {},
  NL: { names: 'Holland', capitals: 'The Hague', peoples: 'Dutchman' },
  NP: { peoples: 'Nepali' },
  NZ: { peoples: 'Kiwi' },
  PH: { peoples: 'Philippine', seats: 'Malacanang, Malacañang Palace' },
  PK: { peoples: 'Pakistani' },
  PL: { peoples: 'Pole' },
  PS: { names: 'Palestinian Authority, Palestinian territories', peoples: 'Palestinian' },
  PT: {},
  QA: {},
  RO: { peoples: 'Rumanian' },
  RS: { peoples: 'Serb' },
  RU: { names: 'Russian Federation', seats: 'Kremlin' },
  SA: { peoples: 'Saudi Arabian' },
  SE: { peoples: 'Swede' },
  SI: { peoples: 'Slovene' },
  SK: { peoples: 'Slovak' },
  SO: { peoples: 'Somalian' },
  SS: { peoples: 'South Sudanese' },
  SZ: { names: 'Swaziland' },
  TH: { seats: 'Government House' },
  TJ: { peoples: 'Tajikistani' },
  TL: { names: 'Timor Leste' },
  TM: { peoples: 'Turkmen' },
  TR: { peoples: 'Turk' },
  TW: {},
  UA: { capitals: 'Kiev, Kyiv', peoples: 'Ukranian', seats: 'Bankova' },
  US: {
    names: 'USA, U.S.A., US, U.S., America, United States',
    capitals: 'Washington, Washington DC, Washington, D.C.',
    peoples: 'American',
    seats: 'White House, Oval Office, Capitol Hill',
  },
  UZ: { peoples: 'Uzbek' },
  VA: { names: 'Vatican, Holy See', peoples: 'Vatican' },
  VE: {},
  VN: { names: 'Viet Nam' },
  XK: { peoples: 'Kosovar, Kosovan' },
  YE: { capitals: 'Sanaa, Sana’a', peoples: 'Yemeni' },
  ZA: {},
};

/** Capitals that are better known as another place or as a name of people. */
const ambiguousCapitals = new Set([
  'Georgetown',
  'Victoria',
  'Kingston',
  'George Town',
  'Hamilton',
]);
/** Territories that send no government of their own to the news pages keep their names but no capital. */
const independent = new Set([
  ...Object.keys(additions),
  ...Object.keys(countries).filter((code) => nationalities.getName(code, 'en') !== isoName(code)),
]);

function isoName(code: string): string | undefined {
  return isoCountries.getName(code, 'en');
}

function list(text: string | undefined): string[] {
  return text ? text.split(/, (?!D\.C)/).map((part) => part.trim()) : [];
}

function unique(values: readonly (string | undefined)[]): string[] {
  const plain = values.filter((value) => value !== undefined && value !== '') as string[];
  return [...new Set(plain.map((value) => value.replace(/\s*\([^)]*\)/, '')))];
}

isoCountries.registerLocale(isoEnglish);
nationalities.registerLocale(nationalityEnglish);
const names = isoCountries.getNames('en', { select: 'all' }) as Record<string, string[]>;
/** Territories whose people are called what those of France are. */
const ofFrance = new Set(['GF', 'PF', 'TF']);
const governments = Object.entries(countries)
  .filter(([code]) => names[code])
  .map(([code, country]) => {
    const own = additions[code];
    const people = nationalities.getName(code, 'en');
    const isPeople = people && !names[code]!.includes(people) && people !== country.name;
    return {
      code,
      names: unique([
        country.name,
        ...names[code]!.filter((n) => !n.includes(',')),
        ...list(own?.names),
      ]),
      capitals: independent.has(code)
        ? unique([country.capital.replace(' D.C.', ''), ...list(own?.capitals)]).filter(
            (capital) => !ambiguousCapitals.has(capital),
          )
        : [],
      peoples: unique([
        ...(isPeople && !ofFrance.has(code) && !/ or | - |,|Welsh/.test(people)
          ? [people.replace('Antiguans', 'Antiguan')]
          : []),
        ...list(own?.peoples),
      ]),
      seats: list(own?.seats),
    };
  });
const table = {
  origin:
    'npm countries-list (names, capitals), i18n-iso-countries (names), i18n-nationality (peoples), and additions of our own in scripts/data/governments.ts, which writes this file',
  licence: 'MIT (all three packages)',
  governments,
};
writeFileSync('data/entities/governments.json', JSON.stringify(table, null, 1) + '\n');
console.log(`${governments.length} governments`);
