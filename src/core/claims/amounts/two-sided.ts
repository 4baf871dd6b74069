import type { Span } from '../../text/span.ts';
import type { Quantity } from '../claim.ts';

/** Either side is less than this. */
const SIDE = 1000;

/**
 * A result of two sides, *3-1*, *34 votes to 13*, as one number, so that two that differ in either side cannot both hold.
 * Who is named first does not matter: 1-3 of the losers is 3-1.
 *
 * @param sides As they are written, each below a thousand.
 * @param of What it is a result of: *score*.
 * @param what The same in the words that a hover shows.
 */
export function twoSided(
  { start, end }: Span,
  text: string,
  sides: readonly [string, string],
  of: string,
  what: string,
): Quantity {
  const [more, less] = sides.map(Number).sort((a, b) => b - a) as [number, number];
  const value = more * SIDE + less;
  return {
    ...{ start, end, text, low: value, high: value, of, modifiers: [], unit: null },
    reading: `${what}: ${more} to ${less}`,
  };
}
