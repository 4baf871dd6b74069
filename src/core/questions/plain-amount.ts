import type { Quantity } from '../claims/claim.ts';
import { areReckonedBack } from './gates/reckoned-back.ts';
import { gapBetween } from './gates/same-time.ts';
import type { Span } from '../text/span.ts';
import type { PlainSentence } from './plain-sentence.ts';
import { readOnce } from './read-once.ts';
import type { Party, Told } from './told.ts';

/*
 * What is asked of an amount that is read by the words of its sentence alone, where its clause may have been read wrongly.
 */

/** Words that make a sentence tell what may be, what would have been or what nobody knows. */
export const UNSURE =
  /\b(?:if|unless|whether|could|may|might|would have|feared|rumou?r\w*|allegedly|reportedly|hoax|denied|denies|falsely|wrongly)\b/i;

/** Words that put a number into the time to come. */
export const TO_COME =
  /\b(?:will|would|shall|is to|are to|was to|were to|going to|plans?|planned|planning|expected|due to)\b/i;

/** How many letters around an amount are looked at for what is told of it. */
const AROUND = 60;

/** The class of predicates that is named nearest to an amount, within its part of the sentence. */
export function nearest({ told, asides }: PlainSentence, { start, end }: Quantity): string {
  const far = (at: number) => Math.max(at - end, start - at);
  const isAside = (at: number) => asides.some((one) => isWithin(at, one) && !isWithin(start, one));
  const [first] = told
    .filter(({ word: { at } }) => (at >= end || at < start) && far(at) < AROUND && !isAside(at))
    .sort((a, b) => far(a.word.at) - far(b.word.at));
  return first?.predicate ?? '';
}

const isWithin = (at: number, { start, end }: Span) => at >= start && at < end;

/** *millions of dollars*: how many digits a number has, and no more. */
export function isMagnitude({ low, high }: Quantity): boolean {
  return high !== null && high > 3 * Math.max(low, 1);
}

/** An amount as a phrase of the claim that stands for its sentence. */
export function partyAt({ claim: { sentence }, ids }: Told, amount: Quantity): Party {
  const [start, end] = [amount.start + sentence.start, amount.end + sentence.start];
  const before = /(?:\p{L}+\s+){0,2}$/u.exec(sentence.text.slice(0, amount.start))![0];
  return {
    start,
    end,
    role: 'patient',
    head: amount.of,
    modifiers: amount.modifiers,
    text: `${before}${amount.text}`,
    characters: [],
    countries: [],
    isCapital: false,
    named: false,
    quantity: { ...amount, start, end },
    ids: new Set(),
    around: ids,
  };
}

/** *one user wrote*: an amount in the words for who says it counts those who do. */
export function countsSpeakers({ claim: { speaker, sentence } }: Told, { start }: Span): boolean {
  const at = sentence.start + start;
  return speaker !== null && speaker.start <= at && at < speaker.end;
}

/** Whether the days differ that two claims tell of; what an index gains, it gains anew on each day that is reported. */
export function areOfTwoDays(a: Told, b: Told, { unit }: Quantity): boolean {
  if (a.event && b.event) return gapBetween(a.event, b.event) > 0 || areReckonedBack(a, b);
  const isOfDay = unit === '%' || unit === 'pp' || [a, b].some(isOfTrading);
  return isOfDay && a.said !== b.said;
}

/** *Turnover came to 310 million crowns*, *gained 1 percent to 50.50 crowns*: what a day of trading has of its own. */
const isOfTrading = readOnce(({ claim: { sentence } }) => TRADING.test(sentence.text));

const TRADING =
  /\b(?:turnover|changed hands|trading volume|(?:closed|finished|ended|traded|trading) at)\b|(?:\bper ?cent|\bpoints?|%),? (?:higher |lower )?(?:to|at) (?:\p{Sc}|[A-Z]{2,3} ?)?\d/iu;

/** A name of a sentence, not of who says it, that the other article does not know; null for none. */
export function namesApart({ content, claim }: Told, other: Told): string | null {
  const speaker = claim.speaker?.text.toLowerCase() ?? '';
  return [...content.own].find((name) => !other.isNamed(name) && !speaker.includes(name)) ?? null;
}
