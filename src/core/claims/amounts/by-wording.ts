import type { NounPhrase, Sentence } from '../../language/sentence.ts';
import { formsIn, matchPattern, spotOf, type Match } from '../match-pattern.ts';
import { measuringPatternsOf, type Pattern } from '../telling-patterns.ts';
import type { Quantity } from '../claim.ts';
import type { Amount } from './amount.ts';
import { chainBefore } from './noun-before.ts';

/** Reads one number of a sentence. */
export type ReadByWording = (quantity: Quantity) => Amount | null;

/**
 * Reads what a number measures by patterns of words (data/claims/amount-wordings.json): *the picture changed hands for X*,
 * *X were bid for the picture*. Of several patterns the one with the most words tells it.
 */
export function readerByWording(sentence: Sentence): ReadByWording {
  const patterns = [...measuringPatternsOf(formsIn(sentence))];
  return (quantity) => {
    if (patterns.length === 0) return null;
    const spot = spotOf(sentence, quantity);
    let best: { readonly pattern: Pattern; readonly match: Match } | null = null;
    for (const pattern of patterns) {
      const match = matchPattern(sentence, spot, pattern);
      if (match && (!best || weightOf(match) > weightOf(best.match))) best = { pattern, match };
    }
    if (!best) return null;
    const { pattern, match } = best;
    const { words, doer } = match;
    if (isOnlyWished(sentence, Math.min(spot.from, ...words), pattern.predicate)) return null;
    const isBefore = doer !== null && doer.to <= spot.from;
    const thing = doer && isBefore ? headOf(sentence, doer, words) : doer;
    return { quantity, measure: pattern.predicate, thing, words, scopes: [], period: null };
  };
}

/** *A sketch for the picture*: the first of the phrases that hang on each other, unless it tells the measure, as in *shares in Norda fell*. */
function headOf(sentence: Sentence, last: NounPhrase, telling: readonly number[]): NounPhrase {
  const first = chainBefore(sentence, last.to).at(-1);
  return first?.preposition === null && !telling.includes(first.noun.head) ? first.noun : last;
}

/** How many tokens before a pattern are looked at for what makes it a wish. */
const WISHED_FROM = 6;
const WISHING =
  /^(?:expect|hope|estimate|predict|forecast|ask|want|seek|demand|propose|offer|aim|wish|bet)$/;

/** *experts had expected it to go for X*: nobody says that it did. */
function isOnlyWished({ tokens }: Sentence, first: number, measure: string): boolean {
  if (measure === 'pay claim') return false;
  return tokens
    .slice(Math.max(0, first - WISHED_FROM), first)
    .some(({ lemma, pos }) => pos !== 'NOUN' && WISHING.test(lemma));
}

/** A pattern that says what the amount belongs to says more. */
function weightOf({ words, doer }: Match): number {
  return words.length + (doer ? 0.5 : 0);
}
