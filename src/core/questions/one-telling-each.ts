import type { Quantity } from '../claims/claim.ts';
import { aspectOf } from '../claims/predicate.ts';
import { canBothHold } from './can-both-hold.ts';
import type { Pair } from './rows.ts';

/**
 * The pairs of one question without the conflicts of an article that gives two numbers of one day as its own, of which one excludes
 * the other, with one that gives a single number: the first tells of two things, and nothing says of which the other does.
 */
export function ofOneTellingEach(pairs: readonly Pair[]): readonly Pair[] {
  const twofold = twofoldFiles(pairs);
  if (twofold.size === 0) return pairs;
  return pairs.filter(({ a, b, comparison: { relation, kind } }) => {
    if (relation !== 'conflict' || kind !== 'number') return true;
    return twofold.has(a.file) === twofold.has(b.file);
  });
}

/** The articles that give two numbers of one day which cannot both hold. */
function twofoldFiles(pairs: readonly Pair[]): ReadonlySet<string> {
  const given = new Map<string, Quantity[]>();
  const twofold = new Set<string>();
  for (const { a, b, comparison } of pairs) {
    if (comparison.kind !== 'number' || comparison.slots === null) continue;
    for (const [i, { file, said, speaker, predicate }] of [a, b].entries()) {
      if (speaker !== null || !isOfOneNumber(predicate ?? '')) continue;
      const number = comparison.slots[i] as Quantity;
      const telling = `${file}\n${said ?? ''}`;
      const before = given.get(telling) ?? [];
      if (before.some((one) => !canBothHold(one, number))) twofold.add(file);
      given.set(telling, [...before, number]);
    }
  }
  return twofold;
}

/** Tolls and measures: of what is done, as of votes and of strikes, one article may well give all and some. */
function isOfOneNumber(predicate: string): boolean {
  return predicate === 'amount' || aspectOf(predicate) === 'cumulative';
}
