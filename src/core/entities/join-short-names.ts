import type { Bearer, NameNode } from './folder-name.ts';
import { agree, eachPair, sharesOffice, type Surroundings, type Unite } from './join-rule.ts';
import { mayBeShortFor } from './readings.ts';

/** A person with one of the full names that may be meant by a bare surname. */
export interface Candidate<P extends Bearer> {
  readonly name: NameNode;
  readonly person: P;
}

/** Whom a bare surname means: one person of the folder; one of several; or nobody who is known. */
export type Meant<P> =
  | { readonly kind: 'one'; readonly person: P }
  | { readonly kind: 'several'; readonly people: readonly P[] }
  | { readonly kind: 'unknown' };

/**
 * Whom the bare surname of one article means: the one person of the folder who may be called so and whose
 * articles speak of the same things.
 *
 * @param candidates Everybody with a word like the short name in a full name.
 */
export function whoIsMeant<P extends Bearer>(
  short: NameNode,
  candidates: readonly Candidate<P>[],
  around: Surroundings,
): Meant<P> {
  const named = candidates.filter(({ name }) => mayBeShortFor(short, name));
  const people = [...new Set(named.map(({ person }) => person))];
  const fitting = people.filter((person) => agree(short, person, around));
  const inOffice = fitting.filter((person) => sharesOffice(short, person));
  if (inOffice.length === 1) return { kind: 'one', person: inOffice[0]! };
  if (fitting.length === 1) return { kind: 'one', person: fitting[0]! };
  if (people.length === 0) return { kind: 'unknown' };
  return { kind: 'several', people: fitting.length > 0 ? fitting : people };
}

/** Joins like surnames of different articles that mean nobody who is known, in the order of the folder. */
export function joinUnknown(shorts: readonly NameNode[], around: Surroundings, unite: Unite): void {
  eachPair(shorts, (a, b) => {
    if (mayBeShortFor(a, b) && agree(a, b, around)) unite(a, b);
  });
}
