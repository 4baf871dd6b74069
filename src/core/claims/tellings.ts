import type { Sentence, Token } from '../language/sentence.ts';
import type { Quantity } from './claim.ts';
import { formsIn, matchPattern, spotOf, type Match } from './match-pattern.ts';
import { patternsOf, type Pattern } from './telling-patterns.ts';

/** What the words around a number tell of those that it counts. */
export interface Telling extends Match {
  readonly predicate: string;
  /** Whether it may be told of some of them only. */
  readonly ofSome: boolean;
  /** Whether its words leave open when: *the loss of 800 jobs*, *is cutting 800 jobs*. */
  readonly untensed: boolean;
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
      const told = tellingsAt(sentence, quantity, patterns);
      if (told.length) found.set(quantity, told);
    }
  return found;
}

function tellingsAt(
  sentence: Sentence,
  quantity: Quantity,
  patterns: ReadonlySet<Pattern>,
): readonly Telling[] {
  const { tokens } = sentence;
  const spot = spotOf(sentence, quantity);
  // *The driver, 42, has been arrested*: an age.
  if (quantity.of === '' && tokens[spot.from - 1]?.text === ',') return [];
  const told = new Map<string, Telling>();
  for (const pattern of patterns) {
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
      untensed: pattern.untensed || isUntensed(tokens, match),
      ...match,
    });
  }
  return [...told.values()];
}

function isUntensed(tokens: readonly Token[], { words }: Match): boolean {
  const first = words[0];
  if (first === undefined) return false;
  const { pos, tag } = tokens[first]!;
  const isEvent = pos === 'NOUN' && tokens[first + 1]?.lemma === 'of';
  return isEvent || (tag === 'VBG' && /^(?:is|are)$/i.test(tokens[first - 1]?.text ?? ''));
}
