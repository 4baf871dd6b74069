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
