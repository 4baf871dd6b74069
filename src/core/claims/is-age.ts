import type { Quantity } from './claim.ts';

/** How many letters before a number say that it is an age. */
const REACH = 10;

/** *a man of 34*: how old somebody is, and not how many. */
export function isAgeOfOne(text: string, { start, of, unit }: Quantity): boolean {
  if (of !== '' || unit !== null) return false;
  return /\b(?:man|woman|boy|girl) of\s$/.test(text.slice(Math.max(0, start - REACH), start));
}

/** *died at 81*, *aged 81*, *a man of 34*, *was 58.*: a number without a noun that is nobody's but an age. */
export function isAge(text: string, quantity: Quantity): boolean {
  const { start, end, of, unit } = quantity;
  if (of !== '' || unit !== null) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    isAgeOfOne(text, quantity) ||
    /\b(?:at|aged)\s$/.test(before) ||
    (/\b(?:was|is|turned)\s$/.test(before) && /^[.,;]/.test(text.slice(end)))
  );
}
