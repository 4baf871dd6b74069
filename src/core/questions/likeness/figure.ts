import { countsPeople } from '../../claims/counted-noun.ts';
import type { Quantity } from '../../claims/claim.ts';
import type { Quoted } from '../../text/span.ts';
import type { PlainSentence } from '../plain-sentence.ts';
import { LONGEST, nearWords, type NearWord } from './near-words.ts';

/** An amount that an article gives, with the words around it. */
export interface Figure {
  /** Offsets refer to the sentence. */
  readonly amount: Quantity;
  readonly sentence: Quoted;
  /** Where the sentence stands, as a share of what the article claims: 0 at the beginning. */
  readonly place: number;
  /** The words that say what the amount is, the nearest with the greatest weight. */
  readonly near: readonly NearWord[];
}

/** The amounts of a sentence; what stands around each is read when it is asked for. */
function figuresIn(sentence: Quoted, plain: PlainSentence, place: number): Figure[] {
  return plain.amounts.map((amount) => {
    let near: readonly NearWord[] | undefined;
    return {
      amount,
      sentence,
      place,
      get near() {
        return (near ??= nearWords(sentence.text, plain.words, amount));
      },
    };
  });
}

/** The amounts of all sentences in which an article claims something, but for those too long; each is read once by `read`. */
export function figuresOf(
  sentences: readonly Quoted[],
  read: (sentence: Quoted) => PlainSentence,
): readonly Figure[] {
  const end = sentences.at(-1)?.end ?? 1;
  return sentences.flatMap((sentence, i) =>
    sentence.start === sentences[i - 1]?.start || sentence.text.length > LONGEST
      ? []
      : figuresIn(sentence, read(sentence), sentence.start / end),
  );
}

/** What two figures must have in common to be held against each other: a unit, or that they count. */
export function unitOf({ amount }: Figure): string {
  return amount.unit ?? 'count';
}

/** What an amount counts: people of any kind are one. */
export function countedBy({ amount: { unit, of } }: Figure): string {
  return unit ?? (countsPeople(of) ? 'person' : of);
}

/** Whether two figures cannot both hold of one thing, and are not the nearest to each other that rounding leaves: likeness alone is no proof. */
export function areDifferent({ amount: p }: Figure, { amount: q }: Figure): boolean {
  const [low, high] = p.low <= q.low ? [p, q] : [q, p];
  return low.high !== null && low.high < high.low;
}
