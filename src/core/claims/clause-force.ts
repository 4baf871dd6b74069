import data from '../../../data/claims/implicatives.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import { planVerbs } from '../language/plan-words.ts';
import type { Clause, Sentence, VerbGroup } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { decides } from './deeds/decision.ts';

/** Inside *if*, *whether* or *had it been*, or inside a clause that is. */
export function isHypothetical(
  { tokens, nouns }: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
): boolean {
  const opens = (i: number) =>
    /^(?:if|unless|whether|whoever|whatever)$/i.test(tokens[i]?.text ?? '');
  // *were it known*; in *there were no injuries* the subject stands behind *were* as well.
  const isInverted = ({ subject }: Clause) => {
    const before = subject === null ? -1 : nouns[subject]!.from - 1;
    return (
      /^(?:had|were|should)$/i.test(tokens[before]?.text ?? '') &&
      tokens[before - 1]?.lemma !== 'there'
    );
  };
  for (let at: Clause | undefined = clause, depth = 0; at && depth < 6; depth++) {
    if (at.kind === 'conditional' || opens(at.from) || opens(at.from - 1) || isInverted(at))
      return true;
    // *The question is whether the senator has it*
    if (at.subject !== null && opens(nouns[at.subject]!.from - 1)) return true;
    // *said nothing about whether he survived*
    if (tokens[at.from]?.tag === 'IN' && opens(at.from + 1)) return true;
    at = at.parent === null ? undefined : clauses[at.parent];
  }
  return false;
}

/** *Replacing Lind would be hard*: a deed that is spoken of, by a participle that is the subject of the verb behind its object. */
export function isOnlyNamed({ tokens, verbs }: Sentence, { verb }: Clause): boolean {
  const { head, from, finite } = verbs[verb]!;
  if (finite || tokens[head]!.tag !== 'VBG' || from !== head) return false;
  const before = tokens[from - 1];
  if (before && !/^[,:;“"–—]$|^that$/i.test(before.text)) return false;
  const next = verbs.find((one) => one.from > head);
  if (!next?.finite || next.modal === null) return false;
  return !tokens.some(({ text, pos }, i) => {
    const isBetween = i > head && i < next.from;
    return isBetween && (/^(?:[,;:]|who|which|that)$/.test(text) || pos === 'CCONJ');
  });
}

const undone = wordSet(data.undone);
const done = wordSet(data.done);
const undoneIfDenied = wordSet(data.undoneIfDenied);
const intending = new Set([...planVerbs, ...wordSet(data.intending)]);

/** *plans to cut 6,000 jobs*: what is planned is told, whoever is said to plan it. */
export function isPlan(text: string, by: Attribution): boolean {
  return (
    intending.has(verbOf(by)) && !by.cue.some(({ start, end }) => NOT.test(text.slice(start, end)))
  );
}

const NOT = /\b(?:not|never|no)\b|n['’]t\b/i;

/**
 * Whether those who settle a matter tell what is to come of it: *plans to cut 6,000 jobs*, *promised that schools would get 500
 * teachers*. What somebody expects *to* happen is told as much; that it *will* happen is only a view.
 */
export function isSettledBy(text: string, by: Attribution, { finite, modal }: VerbGroup): boolean {
  if (!isPlan(text, by)) return false;
  return !finite || (/^(?:will|would|shall)$/.test(modal ?? '') && planVerbs.has(verbOf(by)));
}

/** The verb of a cue without what goes with it: *decide against*, *plan on*. */
const verbOf = ({ verb }: Attribution) => verb.split(' ')[0]!;

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

/** How what stands behind *against* or *in favour of* is told: as decided, or as what somebody wishes. */
export interface Leaning {
  readonly modality: 'planned' | 'possible';
  /** The words by which a verdict leans against it. */
  readonly negation: Span | null;
}

/**
 * *voted against joining*, *decided in favour of closing it*, *campaigned against selling it*: none of it is told to have been
 * done. Undefined for any other clause.
 */
export function leaning(
  { tokens, verbs }: Sentence,
  clauses: readonly Clause[],
  { verb, parent }: Clause,
): Leaning | undefined {
  const own = verbs[verb]!;
  const above = parent === null ? undefined : verbs[clauses[parent]!.verb];
  if (tokens[own.head]!.tag !== 'VBG' || own.from !== own.head || !above) return undefined;
  const words = tokens.slice(Math.max(0, own.from - 3), own.from).map(({ text }) => text);
  const [, against, favour] = LEANS.exec(words.join(' ').toLowerCase()) ?? [];
  if (!against && !favour) return undefined;
  const isVerdict = /^(?:vote|decide|rule)$/.test(tokens[above.head]!.lemma) && !above.negated;
  if (!isVerdict) return { modality: 'possible', negation: null };
  const { start, end } = tokens[own.from - 1]!;
  return { modality: 'planned', negation: against ? { start, end } : null };
}

const LEANS = /(?:^| )(?:(against)|(in favou?r of))$/;

/** *is due to reopen*. */
function isDue(tokens: Sentence['tokens'], head: number): boolean {
  return tokens[head]!.lemma === 'be' && tokens[head + 1]?.lemma === 'due';
}

/**
 * *refused to extradite him*, *were not allowed to dock*: that it was not done is told by the verb above; *managed to
 * flee*, *voted to reject the offer*: that it was. Undefined where the verb above leaves it open; else the words that deny
 * it, null for none.
 */
export function impliedBy(
  { tokens, verbs }: Sentence,
  clauses: readonly Clause[],
  { kind, parent, subject, verb: ofVerb }: Clause,
): Span | null | undefined {
  const above = parent === null ? undefined : clauses[parent];
  const verb = above && verbs[above.verb];
  const own = verbs[ofVerb]!;
  // *voted 12-9 to reject it*, *refused on Monday to let it go*: with what stands between, it is read as a purpose.
  const isInfinitive = kind === 'infinitive' || tokens[own.from]!.tag === 'TO';
  // *refused a lift to catch the train*: what the lift is to do is no refusal.
  if (!isInfinitive || !above || (subject !== null && subject !== above.subject)) return undefined;
  if (!verb?.finite || verb.modal !== null || verb.tense === 'future') return undefined;
  const { lemma, start, end } = tokens[verb.head]!;
  if (undone.has(lemma) && !verb.negated) return { start, end };
  if (verb.negated && undoneIfDenied.has(lemma)) return { start: tokens[verb.from]!.start, end };
  const isDone = done.has(lemma) || (lemma === 'vote' && decides(tokens[own.head]!.lemma));
  return isDone && !verb.negated ? null : undefined;
}
