import data from '../../../data/claims/implicatives.json' with { type: 'json' };
import type { Clause, Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
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

const list = (words: string) => new Set(words.split(' '));
const undone = list(data.undone);
const done = list(data.done);
const undoneIfDenied = list(data.undoneIfDenied);
const intending = list(data.intending);

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
    (intending.has(tokens[verb.head]!.lemma) || isDue(tokens, verb.head))
  );
}

/** *is due to reopen*. */
function isDue(tokens: Sentence['tokens'], head: number): boolean {
  return tokens[head]!.lemma === 'be' && tokens[head + 1]?.lemma === 'due';
}

/**
 * *refused to extradite him*, *were not allowed to dock*: that it was not done is told by the verb above; *managed to
 * flee*: that it was. Undefined where the verb above leaves it open; else the words that deny it, null for none.
 */
export function impliedBy(
  { tokens, verbs }: Sentence,
  clauses: readonly Clause[],
  { kind, parent }: Clause,
): Span | null | undefined {
  const above = kind === 'infinitive' && parent !== null ? clauses[parent] : undefined;
  const verb = above && verbs[above.verb];
  if (!verb?.finite || verb.modal !== null || verb.tense === 'future') return undefined;
  const { lemma, start, end } = tokens[verb.head]!;
  if (undone.has(lemma) && !verb.negated) return { start, end };
  if (verb.negated && undoneIfDenied.has(lemma)) return { start: tokens[verb.from]!.start, end };
  return done.has(lemma) && !verb.negated ? null : undefined;
}
