import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';

/** *8,000 soldiers on Monday and another 2,000 later*; not *killed 12 and wounded another 30*. */
const ANOTHER =
  /\b(?:and|plus|then) (?:another|a further|an additional) [\p{L}\d,.-]+(?: (?:thousand|million|billion))?(?= (?:in|at|on|later|more|during|the|by|from)\b|[.,;])/iu;

/** Whether the lower of two numbers is only the first part of a sum that its own sentence goes on to tell. */
export function isPartOfSum(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): boolean {
  const [told, low] = p.low <= q.low ? [a, p] : [b, q];
  const { text, start } = told.claim.sentence;
  const rest = text.slice(low.end - start);
  const found = ANOTHER.exec(rest);
  return found !== null && !/[.;:]\s/.test(rest.slice(0, found.index));
}
