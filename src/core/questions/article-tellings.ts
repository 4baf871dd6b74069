import type { Claim, Quantity } from '../claims/claim.ts';
import { countedHead, countsPeople } from '../claims/counted-noun.ts';
import type { Phrase } from '../claims/statement.ts';
import { isTellingClass } from '../claims/telling-patterns.ts';
import { stemOf } from './stem.ts';
import { formsOf } from './word-forms.ts';

/** What an article tells as a whole, each read when it is first asked for. */
export interface ArticleTellings {
  readonly counted: () => ReadonlySet<string>;
  readonly hasWord: (stem: string) => boolean;
  readonly toldOf: (start: number) => ReadonlySet<string>;
  readonly amountsOf: (measure: string) => readonly GivenAmount[];
}

/** @param claims Gives the claims of the article. */
export function tellingsOfArticle(claims: () => readonly Claim[]): ArticleTellings {
  let counted: ReturnType<typeof countedIn> | null = null;
  let stems: ReturnType<typeof stemsIn> | null = null;
  let tellings: ReturnType<typeof tellingsIn> | null = null;
  let amounts: ReturnType<typeof amountsIn> | null = null;
  return {
    counted: () => (counted ??= countedIn(claims())),
    hasWord: (stem) => (stems ??= stemsIn(claims())).has(stem),
    toldOf: (start) => (tellings ??= tellingsIn(claims())).get(start) ?? NOTHING,
    amountsOf: (measure) => (amounts ??= amountsIn(claims())).get(measure) ?? [],
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** What the claims of an article tell of each of its numbers, by where the number begins: classes of predicates, and measures. */
export function tellingsIn(claims: readonly Claim[]): ReadonlyMap<number, ReadonlySet<string>> {
  const told = new Map<number, Set<string>>();
  for (const { predicate, quantity, statement } of claims) {
    if (!quantity || !predicate || !(predicate === 'amount' || isTellingClass(predicate))) continue;
    const isOfIt = statement.phrases.some(
      ({ role, quantity: own }) =>
        own?.start === quantity.start && /^(?:patient|agent)$/.test(role),
    );
    if (!isOfIt) continue;
    const name = predicate === 'amount' ? `amount ${quantity.of}` : predicate;
    const names = told.get(quantity.start);
    if (names) names.add(name);
    else told.set(quantity.start, new Set([name]));
  }
  return told;
}

/** An amount that an article gives, with what it is of where the sentence says so. */
export interface GivenAmount {
  readonly quantity: Quantity;
  readonly thing: Phrase | null;
}

/** The amounts that the claims of an article give, by their measures: its prices, its ages. */
export function amountsIn(claims: readonly Claim[]): ReadonlyMap<string, readonly GivenAmount[]> {
  const given = new Map<string, GivenAmount[]>();
  for (const { predicate, quantity, statement } of claims) {
    if (predicate !== 'amount' || !quantity) continue;
    const thing = statement.phrases.find(({ role }) => role === 'of') ?? null;
    const amounts = given.get(quantity.of);
    if (amounts) amounts.push({ quantity, thing });
    else given.set(quantity.of, [{ quantity, thing }]);
  }
  return given;
}

/** The stems of all words of the sentences in which an article claims something. */
export function stemsIn(claims: readonly Claim[]): ReadonlySet<string> {
  const sentences = new Set(claims.map(({ sentence }) => sentence.text.toLowerCase()));
  return new Set([...sentences].flatMap((text) => (text.match(/\p{L}{3,}/gu) ?? []).map(stemOf)));
}

/** *38 passengers and five crew*: of what kinds the people are that the sentences of an article count, by lemmas. */
export function countedIn(claims: readonly Claim[]): ReadonlySet<string> {
  const sentences = new Set(claims.map(({ sentence }) => sentence.text.toLowerCase()));
  const words = [...sentences].flatMap((text) =>
    [...text.matchAll(COUNTED)].flatMap(([, first, second]) => [first!, second ?? '']),
  );
  return new Set(words.flatMap((word) => formsOf(word).map(countedHead).filter(countsPeople)));
}

/** A number, or the possessive before those who are always there, with the two words behind it. */
const COUNTED =
  /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|several|(?:its|the) (?=(?:crew|driver|pilot|skipper|captain|guide)\b)) ?(\p{L}+)(?: (\p{L}+))?/gu;
