import type { Clause, Sentence, VerbGroup } from '../language/sentence.ts';
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

/** The verb of *refused to ratify* by which what follows did not happen; null where nothing refuses it. */
export function refusalOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  { parent, verb, kind }: Clause,
): VerbGroup | null {
  const above = parent === null ? undefined : sentence.verbs[clauses[parent]!.verb];
  if (!above?.finite || above.modal !== null || above.negated || kind !== 'infinitive') return null;
  if (sentence.verbs[verb]!.from !== above.to) return null;
  const { lemma } = sentence.tokens[above.head]!;
  return /^(?:refuse|decline|fail)$/.test(lemma) ? above : null;
}

/** *plans to cut 6,000 jobs*: what is planned is told, whoever is said to plan it. */
export function isPlan(text: string, { cue }: Attribution): boolean {
  return cue.some(({ start, end }) =>
    /^(?:plan|intend|agree|vow|pledge|promise|expect|decide|propose|announce)/i.test(
      text.slice(start, end),
    ),
  );
}
