import { innermost } from './attributed.ts';
import type { Quantity } from './claim.ts';
import type { UnnamedClaim } from './claim-parts.ts';
import { countsPeople } from './counted-noun.ts';
import { countedNoun } from './counted-phrase.ts';
import { numberClaim } from './number-claim.ts';
import { tellNumber } from './number-told.ts';
import { aspectOf } from './predicate.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** *, including 24 police officers*, *, among them 24 children*. */
const AMONG = /^[^.;:]*,? (?:including|among them|among whom (?:are|were))(?: at least)? $/;
/** *, 24 of them police officers*. */
const ASIDE = /^[^.;:]*,(?: (?:and|at least))? $/;
const OF_THEM = /^ of (?:them|whom)(?: (?:are|were))? (?=\p{L})/u;

/**
 * How many of some kind are among those of whom a sentence tells how many they are: *46 people were hurt, 24 of them police
 * officers*. What is told of all is told of these. Where the sentence tells of two groups before, of neither.
 *
 * @param told What the sentence has told of its numbers.
 */
export function countsAmong(
  { reading, facts, attributions }: SentenceReading,
  told: readonly UnnamedClaim[],
): readonly UnnamedClaim[] {
  const counts = told.filter(isCountOfPeople);
  if (counts.length === 0) return [];
  return facts.quantities.flatMap((quantity) => {
    const before = counts.filter((count) => count.quantity!.end <= quantity.start);
    const [all] = before;
    if (!all || before.some(({ predicate }) => predicate !== all.predicate)) return [];
    const some = someOf(facts, all.quantity!, quantity);
    if (!some) return [];
    const number = tellNumber(facts, some, all.predicate!, 'fact');
    return [numberClaim(reading, facts, number, innermost(attributions, quantity))];
  });
}

/** Whether a claim says of how many people something is told that happens to each of them. */
function isCountOfPeople({ predicate, quantity, polarity, modality }: UnnamedClaim): boolean {
  return (
    quantity?.unit === null &&
    (quantity.of === '' || countsPeople(quantity.of)) &&
    aspectOf(predicate ?? '') === 'cumulative' &&
    polarity === 'positive' &&
    modality === 'fact'
  );
}

/** A number as one of those people whom another counts; null for what is no part of them. */
function someOf({ text, sentence }: SentenceFacts, all: Quantity, some: Quantity): Quantity | null {
  if (some.unit !== null) return null;
  const between = text.slice(all.end, some.start);
  if (AMONG.test(between)) return countsPeople(some.of) && some.of !== 'person' ? some : null;
  const [ofThem] = OF_THEM.exec(text.slice(some.end, sentence.end)) ?? [];
  if (ofThem === undefined || !ASIDE.test(between)) return null;
  const kind = countedNoun(sentence.tokens, some.end + ofThem.length);
  if (!kind || kind.head === 'person' || !countsPeople(kind.head)) return null;
  return { ...some, of: kind.head, modifiers: kind.modifiers };
}
