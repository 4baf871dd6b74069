import type { Claim } from '../claims/claim.ts';
import { countedHead, countsPeople } from '../claims/counted-noun.ts';
import { isTellingClass } from '../claims/telling-patterns.ts';
import { stemOf } from './stem.ts';
import { formsOf } from './word-forms.ts';

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
