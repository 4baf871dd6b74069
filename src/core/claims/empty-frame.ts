import type { Clause, Sentence } from '../language/sentence.ts';

/** Verbs that say nothing by themselves before *to*: what is told is what stands behind it. */
const FRAMES = /^(?:appear|seem|tend|plan|intend|aim|decline|happen)$/;

/** *appeared calm*, *seemed well aware*: how it looked to somebody. */
const LOOKING = /^(?:appear|seem)$/;

/**
 * Whether the verb of a clause only leads to what another tells: *appeared to lay the ground*, *plans to open a shop*,
 * *declined to follow*; *appeared in court* and *profit declined* tell something.
 */
export function isEmptyFrame(
  { tokens, verbs }: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
): boolean {
  const { head, to } = verbs[clause.verb]!;
  const { lemma } = tokens[head]!;
  if (!FRAMES.test(lemma) || clause.object !== null) return false;
  if (LOOKING.test(lemma) && /^(?:JJ|RB)/.test(tokens[to]?.tag ?? '')) return true;
  return tokens[to]?.tag === 'TO' && clauses.some(({ verb }) => verbs[verb]!.from === to);
}
