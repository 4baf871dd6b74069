import type { NounPhrase, Sentence, Token } from '../language/sentence.ts';
import type { Quantity } from './claim.ts';
import { kindOfCase } from './kind-of-case.ts';
import { formsIn, matchPattern, type Match } from './match-pattern.ts';
import { ordersOf, type Order } from './plain-orders.ts';
import { patternsOf, type Pattern } from './telling-patterns.ts';

/** What the words around a number tell of those that it counts. */
export interface Telling extends Match {
  readonly predicate: string;
  /** Whether it may be told of some of them only. */
  readonly ofSome: boolean;
  /** Whether its words leave open when: *the loss of 800 jobs*, *is cutting 800 jobs*. */
  readonly untensed: boolean;
  /** The number with what it counts. */
  readonly counted: Quantity;
}

/**
 * Reads what a sentence tells of each of its numbers by patterns of words (data/claims/tellings.json): one telling for
 * each predicate, the one with the most words. It needs no clauses, so it holds where they were read wrong.
 */
export function tellingsOf(
  sentence: Sentence,
  quantities: readonly Quantity[],
): ReadonlyMap<Quantity, readonly Telling[]> {
  const found = new Map<Quantity, readonly Telling[]>();
  if (!quantities.length) return found;
  const patterns = patternsOf(formsIn(sentence));
  if (patterns.size)
    for (const quantity of quantities) {
      const told = new Map<string, Telling>();
      for (const order of ordersOf(sentence, quantity)) addTellings(told, order, patterns);
      if (told.size) found.set(quantity, [...told.values()]);
    }
  return found;
}

function addTellings(
  told: Map<string, Telling>,
  { sentence, spot, places, isToBe }: Order,
  patterns: ReadonlySet<Pattern>,
): void {
  const { tokens } = sentence;
  const { quantity } = spot;
  // *The driver, 42, has been arrested*: an age.
  if (quantity.of === '' && tokens[spot.from - 1]?.text === ',') return;
  const isOtherCase =
    quantity.of === 'case' &&
    kindOfCase(
      tokens.map(({ text }) => text.toLowerCase()),
      quantity,
    ) === 'other';
  for (const pattern of patterns) {
    if (isOtherCase && pattern.predicate === 'infect') continue;
    // *412 patients were taken to other hospitals*: they had been ill before.
    if (quantity.of === 'patient' && pattern.predicate === 'wound') continue;
    const match = matchPattern(sentence, spot, pattern);
    if (!match) continue;
    const { predicate, ofSome } = pattern;
    const known = told.get(predicate);
    if (
      known &&
      (known.ofSome === ofSome ? known.words.length >= match.words.length : !known.ofSome)
    )
      continue;
    told.set(predicate, {
      predicate,
      ofSome,
      untensed: pattern.untensed || isToBe || isUntensed(tokens, match),
      counted: quantity,
      doer: match.doer && asWritten(match.doer, places),
      words: match.words.map((word) => places[word]!).sort((a, b) => a - b),
    });
  }
}

/** A noun phrase of an order, where it stands in the sentence. */
function asWritten({ from, to, head }: NounPhrase, places: readonly number[]): NounPhrase {
  return { from: places[from]!, to: places[to - 1]! + 1, head: places[head]! };
}

function isUntensed(tokens: readonly Token[], { words }: Match): boolean {
  const first = words[0];
  if (first === undefined) return false;
  const { pos, tag } = tokens[first]!;
  const isEvent = pos === 'NOUN' && tokens[first + 1]?.lemma === 'of';
  return isEvent || (tag === 'VBG' && /^(?:is|are)$/i.test(tokens[first - 1]?.text ?? ''));
}
