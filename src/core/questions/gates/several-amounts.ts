import type { Phrase } from '../../claims/statement.ts';
import type { Span } from '../../text/span.ts';
import type { GivenAmount } from '../article-tellings.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** What one story gives of many things, and of one thing in several forms. */
const OF_MANY = 'price';

/**
 * Whether two amounts can be of one thing by what else their articles give: where one tells of several (*the steel watch will
 * cost 500 dollars, the gold one 5,000*), *a watch at 600* may be any of them, and so may a price that names no thing.
 */
export function ofOneAmong(a: Told, b: Told, [p, q]: readonly [Span, Span]): Verdict {
  const [x, y] = [givenAt(a, p), givenAt(b, q)];
  if (!x || !y) return silent;
  if (x.quantity.modifiers.join() !== y.quantity.modifiers.join())
    return { clears: 'one of the two is a narrower measure' };
  const isOne = areNarrowedAlike(x.thing, y.thing);
  return areSeveral(a, x, isOne) || areSeveral(b, y, isOne)
    ? { clears: 'one of the articles gives several, and nothing shows which is of the same' }
    : silent;
}

function givenAt({ amountsOf }: Told, { start }: Span): GivenAmount | undefined {
  return amountsOf(OF_MANY).find(({ quantity }) => quantity.start === start);
}

/** *the steel watch* twice; not *the steel watch* and *the watch*. */
function areNarrowedAlike(x: Phrase | null, y: Phrase | null): boolean {
  return !!x && !!y && x.head === y.head && x.modifiers.join() === y.modifiers.join();
}

/** Whether an article gives prices in one money that exclude each other; of one thing alone where it is known of which. */
function areSeveral({ amountsOf }: Told, { quantity, thing }: GivenAmount, isOne: boolean) {
  let [highest, lowest] = [-Infinity, Infinity];
  for (const given of amountsOf(OF_MANY)) {
    const { unit, low, high } = given.quantity;
    if (unit !== quantity.unit || (isOne && !areNarrowedAlike(given.thing, thing))) continue;
    highest = Math.max(highest, low);
    lowest = Math.min(lowest, high ?? Infinity);
  }
  return lowest < highest;
}
