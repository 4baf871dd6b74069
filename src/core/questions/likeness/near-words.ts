import data from '../../../../data/questions/likeness.json' with { type: 'json' };
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import type { PlainWord } from '../plain-sentence.ts';
import { isClosed, predicateOfForm } from '../plain-words.ts';
import { stemOf } from '../stem.ts';
import { partAround } from './part-around.ts';

/** A word near an amount. */
export interface NearWord {
  readonly lower: string;
  readonly stem: string;
  /** The class of predicates that it names, if any. */
  readonly predicate: string | null;
  /** Whether it narrows or widens what it is said of, or makes it one of a wish or of another time. */
  readonly isScope: boolean;
  /** How far it is from the amount: in words, and some more for each comma and conjunction between them; 0 within. */
  readonly far: number;
  /** Whether it stands in the part of the sentence that tells of the amount. */
  readonly isBeside: boolean;
}

const scope = wordSet(data.scope);

/** What parts of a sentence are farther apart than their words. */
const BREAK = /[,;:()–—]|\b(?:and|but|while|as|which|who|after|before|when)\b/gi;

/** For how many words each break counts. */
const OF_BREAK = 3;

/** Beyond which distance a word says nothing of an amount. */
const FARTHEST = 30;

/** Longer than this a sentence is a list, or a page run together: what stands near a number there says little of it. */
export const LONGEST = 600;

/** Who says so, and not what. */
const SAID = [
  /,?\s*(?:the\s+)?[^,]{1,60}\s(?:said|says|told [^,.]{1,40}|announced|confirmed|reported|showed?|estimate[sd])(?:\s(?:on|in|late|early|after|at|yesterday|today|this|last)\b[^,]*)?\.?$/i,
  /,?\s*according to [^,]*(?:,|\.|$)/i,
  /^[^,]{1,70}?\b(?:said|says|announced|confirmed|reported)\b(?:\s+(?:on|late|early) \w+)?(?:\s+that)?\s/i,
] as const;

/**
 * The words that tell what an amount is, without names, numbers and whoever says it; none in a sentence that is too long.
 *
 * @param amount Offsets into `text`, as those of `words`.
 */
export function nearWords(
  text: string,
  words: readonly PlainWord[],
  amount: Span,
): readonly NearWord[] {
  if (text.length > LONGEST) return [];
  const said = saidIn(text, amount);
  const part = partAround(text, amount);
  return words.flatMap(({ at, end, lower }, i) => {
    const isScope = scope.has(lower);
    const isEmpty = !isScope && (lower.length < 3 || isClosed(lower));
    if (isEmpty || /\d/.test(lower) || isName(text, words, i)) return [];
    if (said.some((span) => at >= span.start && end <= span.end)) return [];
    const isWithin = at < amount.end && end > amount.start;
    const far = isWithin ? 0 : distance(text, at, end, amount);
    if (far > FARTHEST) return [];
    const isBeside = at >= part.start && end <= part.end;
    const word = { lower, stem: stemOf(lower), predicate: predicateOfForm(lower) };
    return [{ ...word, isScope, far, isBeside }];
  });
}

/** Where a sentence tells who says it, unless the amount stands in there. */
function saidIn(text: string, amount: Span): readonly Span[] {
  return SAID.flatMap((pattern) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const end = found.index + found[0].length;
    return found.index < amount.end && end > amount.start ? [] : [{ start: found.index, end }];
  });
}

/** A word with a capital; the first word of a sentence only before another: *Ford Aldane won*. */
function isName(text: string, words: readonly PlainWord[], index: number): boolean {
  const { at } = words[index === 0 ? 1 : index] ?? { at: text.length };
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function distance(text: string, at: number, end: number, amount: Span): number {
  const between = text.slice(Math.min(end, amount.end), Math.max(at, amount.start));
  const words = between.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return words + OF_BREAK * (between.match(BREAK)?.length ?? 0);
}
