import type { Clause, Sentence, VerbGroup } from '../language/sentence.ts';
import { modalityOf } from './modality.ts';
import { readPhrase } from './read-phrase.ts';
import { readStatement } from './read-statement.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Statement } from './statement.ts';

/** Nouns behind which *to* tells what they are of, and not for what they are used: *used its power to veto*. */
const OF_DOING =
  /^(?:plan|promise|pledge|threat|bid|offer|pretext|failure|decision|proposal|idea|refusal|attempt|effort|call|right|power|chance|ability)$/;

/** What is given for a purpose, whatever it is used for in the end. */
const FOR_A_PURPOSE = /^(?:money|fund|cash|grant|loan|aid|donation|subsidy)$/;

/**
 * *used drones to strike the port*: what somebody used a thing for was done, where it is told as a fact that he used it.
 *
 * @returns The clause that tells who used what; null where nothing was used for it, or may be.
 */
export function usedFor(
  sentence: Sentence,
  clauses: readonly Clause[],
  { verb, parent }: Clause,
): Clause | null {
  const { tokens, verbs, nouns } = sentence;
  const own = verbs[verb]!;
  if (tokens[own.from]!.tag !== 'TO' || parent === null) return null;
  const host = clauses[parent]!;
  const through =
    host.kind === 'participle' ? host : participleBefore(sentence, clauses, host, own);
  const using = through ? userOf(sentence, clauses, through) : host;
  const above = using && verbs[using.verb]!;
  if (!above || tokens[above.head]!.lemma !== 'use' || above.negated) return null;
  if (!(above.tense === 'past' || above.perfect)) return null;
  const thing = using.object === null ? undefined : nouns[using.object];
  if (!thing || OF_DOING.test(tokens[thing.head]!.lemma)) return null;
  return modalityOf(sentence, above, true) === 'fact' ? using : null;
}

/** *used money given by the state to build one*: what says of the thing where it is from, wherever *to build* was hung. */
function participleBefore(
  { tokens, verbs }: Sentence,
  clauses: readonly Clause[],
  { verb, object }: Clause,
  { from }: VerbGroup,
): Clause | undefined {
  const { head } = verbs[verb]!;
  return clauses.find((one) => {
    const own = verbs[one.verb]!;
    const isBetween = own.head > head && own.head < from;
    return isBetween && one.subject === object && tokens[own.head]!.tag === 'VBN';
  });
}

/** *used missiles made by Ketu to strike the port*: who made them did not use them. *used money given by it to build one* leaves it open. */
function userOf(
  { tokens, nouns }: Sentence,
  clauses: readonly Clause[],
  { obliques, parent }: Clause,
): Clause | null {
  const using = parent === null ? undefined : clauses[parent];
  const thing = using && using.object !== null ? nouns[using.object] : undefined;
  if (!thing || FOR_A_PURPOSE.test(tokens[thing.head]!.lemma)) return null;
  return obliques.some(({ preposition }) => preposition === 'by') ? using! : null;
}

/** What was done with a thing, by who used it and with it: *strike the port with drones*. */
export function readDoneWith(facts: SentenceFacts, clause: Clause, using: Clause): Statement {
  const statement = readStatement(facts, { ...clause, subject: using.subject });
  const thing = readPhrase(facts, 'with', facts.sentence.nouns[using.object!]!);
  return { ...statement, phrases: [...statement.phrases, thing] };
}
