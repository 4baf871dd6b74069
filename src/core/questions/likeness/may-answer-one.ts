import { NEGATION } from '../judge-edit.ts';
import { isMagnitude, TO_COME, UNSURE } from '../plain-amount.ts';
import { unitOf, type Figure } from './figure.ts';
import { partAround } from './part-around.ts';

/** Whether two amounts are of one unit, both told as so or both of what is to come, and neither is denied. */
export function mayAnswerOne(x: Figure, y: Figure): boolean {
  if (unitOf(x) !== unitOf(y) || isNoAnswer(x) || isNoAnswer(y)) return false;
  const [told, other] = [tellingOf(x), tellingOf(y)];
  return (
    !UNSURE.test(told) &&
    !UNSURE.test(other) &&
    TO_COME.test(told) === TO_COME.test(other) &&
    isDenied(told) === isDenied(other)
  );
}

/** The words of the part of its sentence that tells of an amount. */
export function tellingOf({ sentence: { text }, amount }: Figure): string {
  const { start, end } = partAround(text, amount);
  return text.slice(start, end);
}

/** *millions*, *one*, *3,000 or 4,000*, *from 400 to 360*, *three in four*, a bare *4656.60*: nothing to hold another number against. */
function isNoAnswer({ amount, sentence: { text } }: Figure): boolean {
  const [before, behind] = [text.slice(0, amount.start), text.slice(amount.end)];
  if (isMagnitude(amount) || /\bor\b|^one$/i.test(amount.text)) return true;
  if (FROM.test(before) || OF_SO_MANY.test(behind)) return true;
  if (amount.unit === '%' && (WHO_ARE.test(behind) || COUNTED.test(behind))) return true;
  if (amount.unit !== null) return false;
  if (INHABITED.test(before)) return true;
  return SOME_OF.test(before) || (amount.of === '' && !Number.isInteger(amount.low));
}

/** *of voters were 45 or older*: a share of those who are something, of which each question has its own; not *were hurt*. */
const WHO_ARE =
  /^ (?:of )?[^,;.]{1,40}? (?:is|are|was|were) (?!\p{L}+(?:ed|en|wn|ught)\b|hurt\b|hit\b|up\b|down\b)/u;

/** *with 97 percent of polling stations counted*: how far a count had come, of which each hour has its own. */
const COUNTED = /^ of (?:the )?(?:\p{L}+ ){1,3}(?:counted|reporting|reported|tallied)\b/u;

/** *a port city of about 2.7 million people*: how many live there, and nothing of what happened. */
const INHABITED =
  /\b(?:city|town|village|island|country|nation|state|region|province|district|capital|port) (?:of|with) (?:\p{Ll}+ ){0,2}$/u;

const FROM = /\b(?:from|between|from\s+\S+(?:\s+\S+){0,2}\s+to)\s+$/i;

const OF_SO_MANY =
  /^\s*(?:\p{L}+\s)?(?:or|in|out of)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/iu;

const SOME_OF =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine)\s+(?:\p{L}+\s)?(?:in|out of|or)\s+$/iu;

function isDenied(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []).some((word) => NEGATION.test(word));
}
