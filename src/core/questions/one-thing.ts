import { sameThing } from './align.ts';
import { matchThings } from './match-things.ts';
import type { Party, Told } from './told.ts';

/** Whether two phrases are of one thing, by any of its names: *its main interest rate* and then *the rate*. */
export function areOneThing(a: Told, b: Told, x: Party, y: Party): boolean {
  const isShortFor = (short: Party, long: Party) =>
    /^the \p{Ll}+$/iu.test(short.text) && long.head.endsWith(` ${short.head}`);
  return (
    sameThing(x, y, matchThings(a, b, x, y)) === 'same' || isShortFor(x, y) || isShortFor(y, x)
  );
}
