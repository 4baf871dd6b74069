import data from '../../../data/claims/deeds.json' with { type: 'json' };
import type { Clause, Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { nameByWord, wordSet } from '../text/word-list.ts';
import { readIdiom } from './idioms.ts';
import { predicateOfVerb } from './predicate.ts';
import type { Decision } from './statement.ts';

const matters = wordSet(data.matters);
const bodies = nameByWord(data.bodies);

/** What became of a motion, for what the motion was to bring. */
export interface Decided extends Decision {
  /** The verb that decided. */
  readonly verb: Span;
  readonly isTurnedDown: boolean;
}

/**
 * *The council rejected a motion to end the contract*: it is not to end; *voted to end it*: it is to.
 * Undefined where no body decides, and where what is decided has no *to* behind it.
 */
export function decidedInfinitive(
  sentence: Sentence,
  clauses: readonly Clause[],
  { kind, parent, subject, verb: ofVerb }: Clause,
): Decided | undefined {
  const { tokens, verbs, nouns } = sentence;
  const { from } = verbs[ofVerb]!;
  // *voted 12-9 to end it*: with what stands between, it is read as a purpose.
  const isInfinitive = kind === 'infinitive' || tokens[from]!.tag === 'TO';
  const above = parent === null || !isInfinitive ? undefined : clauses[parent];
  const verb = above && verbs[above.verb];
  if (!verb?.finite || verb.negated || verb.modal !== null) return undefined;
  const { start, end, lemma } = tokens[verb.head]!;
  const verbSpan = { start, end };
  const who = above!.subject;
  const by = who === null || verb.passive ? null : bodyOf(sentence, who);
  if (lemma === 'vote' && (subject === null || subject === who))
    return by === null ? undefined : { by, verb: verbSpan, isTurnedDown: false };
  if (!verb.passive && by === null) return undefined;
  // *rejected the budget after a bid to end it*: not the bid was rejected.
  const matter = verb.passive ? who : above!.object;
  const isOfMatter = matter !== null && nouns[matter]!.to === from;
  if (!isOfMatter || !matters.has(tokens[nouns[matter]!.head]!.lemma)) return undefined;
  const predicate = readIdiom(sentence, verb)?.predicate ?? predicateOfVerb(lemma) ?? lemma;
  // What is approved is told by that verb, and a motion that is turned down is its contrary.
  return /^(?:reject|defeat)$/.test(predicate)
    ? { by, verb: verbSpan, isTurnedDown: true }
    : undefined;
}

/** The kind of body that a noun phrase names; null for anybody else, and for some of its members: *12 councillors*. */
function bodyOf({ tokens, nouns }: Sentence, noun: number): string | null {
  const { from, head } = nouns[noun]!;
  const isCounted = tokens.slice(from, head).some(({ tag }) => tag === 'CD');
  return isCounted ? null : (bodies.get(tokens[head]!.lemma) ?? null);
}
