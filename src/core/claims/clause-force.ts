import type { Clause, Sentence } from '../language/sentence.ts';
import type { Attribution } from './attribution.ts';

/** Inside *if*, *whether* or *had it been*, or inside a clause that is. */
export function isHypothetical(
  { tokens, nouns }: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
): boolean {
  const opens = (i: number) =>
    /^(?:if|unless|whether|whoever|whatever)$/i.test(tokens[i]?.text ?? '');
  const isInverted = ({ subject }: Clause) =>
    subject !== null && /^(?:had|were|should)$/i.test(tokens[nouns[subject]!.from - 1]?.text ?? '');
  for (let at: Clause | undefined = clause, depth = 0; at && depth < 6; depth++) {
    if (at.kind === 'conditional' || opens(at.from) || opens(at.from - 1) || isInverted(at))
      return true;
    at = at.parent === null ? undefined : clauses[at.parent];
  }
  return false;
}

/** *plans to cut 6,000 jobs*: what is planned is told, whoever is said to plan it. */
export function isPlan(text: string, { cue }: Attribution): boolean {
  return cue.some(({ start, end }) =>
    /^(?:plan|intend|agree|vow|pledge|promise|expect|decide|propose|announce)/i.test(
      text.slice(start, end),
    ),
  );
}

const INTENDING = /^(?:plan|intend|aim|vow|pledge|promise|decide|propose|undertake)$/;

/** *intends to shed 1,700 posts*: what is to be done by whoever intends it, now and not denied. */
export function isIntended(
  { tokens, verbs }: Sentence,
  clauses: readonly Clause[],
  { kind, parent, subject }: Clause,
): boolean {
  const above = kind === 'infinitive' && parent !== null ? clauses[parent] : undefined;
  const verb = above && verbs[above.verb];
  return (
    verb !== undefined &&
    verb.finite &&
    !verb.negated &&
    subject === above!.subject &&
    INTENDING.test(tokens[verb.head]!.lemma)
  );
}
