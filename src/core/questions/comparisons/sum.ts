import { pieces } from '../../claims/numerals/pieces.ts';
import { readNumeral } from '../../claims/numerals/read-numeral.ts';
import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';

/** *8,000 soldiers on Monday and another 2,000 later*; not *killed 12 and wounded another 30*. */
const ANOTHER = /\b(?:and|plus|then) (?:another|a further|an additional) (?=[\p{L}\d])/iu;
/** *three satellites of its own and five foreign ones*: the second number counts more of the same. */
const ONES = /\band (?=[\p{L}\d-]+ (?:\p{L}+ )?(?:ones|others)\b)/iu;
/** What follows a number that names nothing of its own; *another 30 were injured* counts others. */
const ENDS = /^(?: (?:in|at|on|later|more|during|the|by|from)\b|[.,;]|$)/;

/** Whether the lower of two numbers is the first part of a sum in its own sentence that comes to the other one. */
export function isPartOfSum(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): boolean {
  const [told, part, whole] = p.low <= q.low ? [a, p, q] : [b, q, p];
  const { text, start } = told.claim.sentence;
  const rest = text.slice(part.end - start).split(/[;:]\s/)[0]!;
  const another = ANOTHER.exec(rest);
  const found = another ?? ONES.exec(rest);
  if (!found) return false;
  const from = found.index + found[0].length;
  const more = readNumeral(pieces(rest, { start: from, end: rest.length }), 0);
  if (!more || (another && !ENDS.test(rest.slice(more.end)))) return false;
  const [low, high] = [part.low + more.low, (part.high ?? Infinity) + more.high];
  return low <= (whole.high ?? Infinity) && whole.low <= high;
}

/** *800 jobs will be lost in Norland and 650 in Selland*: so many in one place, before the number for another one. */
const IN_ONE = /^[^.;:,]{0,50}\b(?:in|at) (?:the )?\p{Lu}[\p{L} '’-]{0,30} and (?=[\p{L}\d])/u;
const IN_ANOTHER = /^ (?:in|at) (?:the )?\p{Lu}/u;

/** What two places come to of which one sentence gives the number, that of the first being `part`; null for one place. */
export function sumOfPlaces({ claim: { sentence } }: Told, part: Quantity): number | null {
  const rest = sentence.text.slice(part.end - sentence.start);
  const found = IN_ONE.exec(rest);
  if (!found) return null;
  const all = pieces(rest, { start: found[0].length, end: rest.length });
  const more = readNumeral(all, 0);
  if (!more || !IN_ANOTHER.test(rest.slice(more.end))) return null;
  return part.low + more.low;
}
