import type { Quantity } from '../../claims/claim.ts';
import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';

/** The two kinds of people of whom a war has a toll each. */
type Side = 'soldiers' | 'civilians';

/**
 * Whether two tolls are of the same people where a text speaks of *military deaths* or *the civilian toll*: an army counts
 * its soldiers, a town its civilians, and a strike kills people of whom nothing more is said.
 */
export function sameSide(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): Verdict {
  const [one, other] = [sideOf(a), sideOf(b)];
  // What the number itself counts, *92 soldiers*, is known where it is counted.
  if (one === undefined && other === undefined) return silent;
  const [x, y] = [one ?? headed(p), other ?? headed(q)];
  if (x === y) return silent;
  return {
    clears:
      x && y ? `${x} and ${y} are counted` : 'one of the numbers is only a share of those counted',
  };
}

/** *92 soldiers*: whom a number counts by its own noun. */
function headed({ of }: Quantity): Side | undefined {
  if (of === 'civilian') return 'civilians';
  return /^(?:soldier|troop|serviceman|fighter)$/.test(of) ? 'soldiers' : undefined;
}

/** Of whom the toll is that the part of the sentence around the number tells of. */
const sideOf = readOnce(({ claim: { predicate, quantity, sentence } }): Side | undefined => {
  if (predicate !== 'kill' || !quantity || headed(quantity)) return undefined;
  const at = quantity.start - sentence.start;
  const before = sentence.text
    .slice(0, at)
    .split(/[,;:] /)
    .at(-1)!;
  const [, military] = TOLL.exec(before + sentence.text.slice(at).split(/[,;] /, 1)[0]!) ?? [];
  if (military === undefined) return undefined;
  return /^civilian/i.test(military) ? 'civilians' : 'soldiers';
});

const TOLL =
  /\b(military|civilians?|soldiers?|troops?|army) (?:(?:dead|deaths?|toll|death toll|fatalities|losses|casualties)\b|(?:dead|killed) to\b)/i;
