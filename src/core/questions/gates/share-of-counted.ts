import type { Quantity } from '../../claims/claim.ts';
import { relateWords } from '../relate-words.ts';
import type { Party, Told } from '../told.ts';
import { isNumberOfSome } from './number-of-some.ts';
import { isOfSide, isOfThoseAboard, sideOfLine } from './of-a-side.ts';
import { isOfThese, isOfThose, isOfThoseWho, isUpTo } from './of-those-told.ts';

/**
 * Whether one of two numbers of one thing is of some of those that the other counts, or of some of others.
 *
 * @param x The party of `a` that carries its number; `y` that of `b`.
 */
export function isShareOfCounted(a: Told, b: Told, x: Party, y: Party): boolean {
  const [p, q] = [x.quantity!, y.quantity!];
  return (
    areOfOthers(p, q) ||
    isNumberOfSome(a, x) ||
    isNumberOfSome(b, y) ||
    isOfThese(a, p) !== isOfThese(b, q) ||
    isOfThose(a, p, q) !== isOfThose(b, q, p) ||
    isOfThoseWho(a, p) !== isOfThoseWho(b, q) ||
    isUpTo(a, p) !== isUpTo(b, q) ||
    isOfSide(a, p) !== isOfSide(b, q) ||
    sideOfLine(a, p) !== sideOfLine(b, q) ||
    isOfThoseAboard(a, p, b) ||
    isOfThoseAboard(b, q, a)
  );
}

/** *22 percent of the teachers*, *85 percent of the drivers*. */
function areOfOthers(p: Quantity, q: Quantity): boolean {
  const areTold = p.of !== '' && q.of !== '' && p.of !== q.of;
  return (
    p.unit === '%' &&
    areTold &&
    !/^(?:synonym|general|special)$/.test(relateWords(p.of, q.of) ?? '')
  );
}
