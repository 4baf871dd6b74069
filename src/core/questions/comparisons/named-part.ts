import { pieces } from '../../claims/numerals/pieces.ts';
import { readNumeral } from '../../claims/numerals/read-numeral.ts';
import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';

/** What shows that a number is of some of those counted before: *300 jobs, 210 of them this year*. */
const OF_THEM = /^ (?:\p{L}+ )?of (?:them|these|those|whom|which)\b/iu;

/** *six bullets, including two that hit his head*. */
const AMONG = /^[^.;:]*\b(?:including|among them) $/;

/** Whether the sentence of the larger of two numbers itself names the smaller one as a part of it. */
export function isNamedPart(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): boolean {
  const [told, whole, part] = p.low >= q.low ? [a, p, q] : [b, q, p];
  const { text, start } = told.claim.sentence;
  const rest = text.slice(whole.end - start);
  const all = pieces(rest, { start: 0, end: rest.length });
  return all.some((_, i) => {
    const numeral = readNumeral(all, i);
    return (
      numeral !== null &&
      (OF_THEM.test(rest.slice(numeral.end)) || AMONG.test(rest.slice(0, numeral.start))) &&
      numeral.low <= (part.high ?? Infinity) &&
      part.low <= numeral.high
    );
  });
}

/** *All 26 were saved*, said of pupils, beside the 288 who were: the smaller number is of those of whom the sentence before told. */
export function isAllOfSome(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): boolean {
  const [told, some] = p.low <= q.low ? [a, p] : [b, q];
  const { text, start } = told.claim.sentence;
  const [before, behind] = [text.slice(0, some.start - start), text.slice(some.end - start)];
  const isOfAll = /^all /i.test(some.text) || /\ball $/i.test(before);
  return isOfAll && /^ (?:are|were|have|had)\b/.test(behind);
}

/** *owes 210 million to its landlords alone*, *the first of the two halls*: one of the two says that it tells of a part. */
export function isSaidOfPart({ claim: a }: Told, { claim: b }: Told): boolean {
  const [x, y] = [a, b].map(
    ({ predicate, sentence }) =>
      PART.test(sentence.text) ||
      (EMPLOYING.test(predicate ?? '') && WORKPLACE.test(sentence.text)),
  );
  return x !== y;
}

/** *employs 2,150 people*, *640 people work at the plant*, *walked out at the plant*: those of one place of work are some of all. */
const EMPLOYING = /^(?:employ|hire|use|work|walk-out)$/;
const WORKPLACE =
  /\bat (?:the|this|that|its|their) (?:\p{L}+ ){0,3}(?:plant|factory|site|works|mill|refinery|mine|yard|shipyard|depot|branch|hospital|office)\b/u;

const PART = /\b(?:alone|(?:first|second|third|last) of the)\b/i;
