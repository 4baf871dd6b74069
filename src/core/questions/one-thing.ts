import { matchThings } from './match-things.ts';
import type { Party, Told } from './told.ts';

/** Whether two phrases are of one thing, by any of its names: *its main interest rate* and then *the rate*. */
export function areOneThing(a: Told, b: Told, x: Party, y: Party): boolean {
  return matchThings(a, b, x, y) === 'same' || isShortFor(x, y) || isShortFor(y, x);
}

/** A bank has one rate of which news tells; shares and prices there are many. */
function isShortFor(short: Party, long: Party): boolean {
  return /^the rate$/i.test(short.text) && long.head.endsWith(' rate');
}
