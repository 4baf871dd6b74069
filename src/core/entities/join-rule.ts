import type { Bearer, NameNode } from './folder-name.ts';

/** Joins one of two names to the other; the order does not matter. */
export type Unite = (a: NameNode, b: NameNode) => void;

/** What else the articles say that a name stands in: for telling two bearers of like names apart. */
export interface Surroundings {
  /** How many other names the articles of both have in common, countries and peoples left out. */
  shared(a: Bearer, b: Bearer): number;
}

/**
 * A rule that joins full names. It looks at blocks of names that share a key, and decides from the names
 * of a block and their surroundings alone: that is why a change of one article costs no more than the
 * blocks of its names.
 */
export interface JoinRule {
  readonly name: string;
  /** The blocks of a name; none where the rule says nothing about it. */
  keysOf(node: NameNode): readonly string[];
  /**
   * Joins names of one block: all that have the key, two or more, in the order of the folder. What comes
   * out may not depend on anything else.
   */
  join(block: readonly NameNode[], around: Surroundings, unite: Unite, key: string): void;
}

/** Whether two names have a role or at least two names around them in common. */
export function agree(a: Bearer, b: Bearer, around: Surroundings): boolean {
  return sharesOffice(a, b) || around.shared(a, b) >= 2;
}

/** Whether an article gives both the same office of the same state or body. */
export function sharesOffice(a: Bearer, b: Bearer): boolean {
  const [few, many] = a.offices.size < b.offices.size ? [a, b] : [b, a];
  for (const office of few.offices) if (many.offices.has(office)) return true;
  return false;
}

/** Blocks that are larger than this hold a word that says nothing; no pairs are tried. */
const largestBlock = 60;

/** Visits each two names of a block. */
export function eachPair(
  block: readonly NameNode[],
  visit: (a: NameNode, b: NameNode) => void,
): void {
  if (block.length > largestBlock) return;
  block.forEach((a, i) => block.slice(i + 1).forEach((b) => visit(a, b)));
}
