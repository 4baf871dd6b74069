import type { Quantity } from '../../claims/claim.ts';
import type { Span } from '../../text/span.ts';
import type { GivenAmount } from '../article-tellings.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** What one story gives of many things, or of one thing in several forms. */
const OF_MANY = ['price', 'term', 'fine'];

/**
 * Whether two amounts can be of one thing by what else their articles give: where one tells of several (*the steel watch will
 * cost 500 dollars, the gold one 5,000*), *a watch at 600* may be any of them, and so may a price that names no thing.
 */
export function ofOneAmong(a: Told, b: Told, [p, q]: readonly [Span, Span]): Verdict {
  const [x, y] = [givenAt(a, p), givenAt(b, q)];
  if (!x || !y) return silent;
  if (x.quantity.modifiers.join() !== y.quantity.modifiers.join())
    return { clears: 'one of the two is a narrower measure' };
  return areSeveral(a, x) || areSeveral(b, y)
    ? { clears: 'one of the articles gives several, and nothing shows which is of the same' }
    : silent;
}

function givenAt({ amountsOf }: Told, { start }: Span): GivenAmount | undefined {
  return OF_MANY.flatMap(amountsOf).find(({ quantity }) => quantity.start === start);
}

/** Whether an article gives amounts of one measure, of the same thing where it is named, that exclude each other. */
function areSeveral({ amountsOf }: Told, { quantity, thing }: GivenAmount): boolean {
  const alike = amountsOf(quantity.of).filter(
    (given) => thing === null || given.thing?.head === thing.head,
  );
  return alike.some((one) => alike.some((other) => excludes(one.quantity, other.quantity)));
}

function excludes(p: Quantity, q: Quantity): boolean {
  return p.unit === q.unit && p.high !== null && p.high < q.low;
}
