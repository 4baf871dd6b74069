import type { Clause, Sentence } from '../language/sentence.ts';

/** What opens a clause that is taken for granted: *who hit him*, *when it fell*, *after it fell*; not *that* alone. */
const TAGS = /^(?:W(?:DT|P|P\$|RB))$/;
const WORDS = /^(?:after|before|since|while)$/i;

/**
 * Whether a clause is told as something known, whatever is said of the words around it: *the driver **who hit the boy***,
 * *who made the tape*, *when the bridge fell*. Whoever denies, doubts or asks about the whole leaves it as it is.
 *
 * @param within Whether a clause above is still part of what is denied.
 */
export function isPresupposed(
  sentence: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  within: (clause: Clause) => boolean,
): boolean {
  for (let at: Clause | undefined = clause, depth = 0; at && depth < 6; depth++) {
    if (!within(at)) return false;
    if (opener(sentence, at) >= 0 || isBehindItsNoun(sentence, clauses, at)) return true;
    at = at.parent === null ? undefined : clauses[at.parent];
  }
  return false;
}

/**
 * *that a man **held in Tarsk** is a spy*: a participle behind its noun, of which something else is told. Where it was
 * taken for the verb of the whole, the clause behind it has no subject.
 */
function isBehindItsNoun(
  { tokens, verbs }: Sentence,
  clauses: readonly Clause[],
  { subject, verb, to }: Clause,
): boolean {
  const { from } = verbs[verb]!;
  if (subject === null) return false;
  const isParticiple = tokens[from]!.tag === 'VBN';
  return clauses.some((other) => {
    const own = verbs[other.verb]!.from;
    const isOfNoun = other.subject === subject && isParticiple && own > from;
    return isOfNoun || (other.subject === null && own === to);
  });
}

/** *No bullet **that hit him** was found*, *nobody **who fled** was hurt*: the clause is told of none, and denied of none. */
export function isOfNone(sentence: Sentence, clause: Clause): boolean {
  const { tokens, nouns } = sentence;
  const subject = clause.subject === null ? undefined : nouns[clause.subject];
  if (!subject || !/^(?:no|none|nobody|nothing)$/i.test(tokens[subject.from]!.text)) return false;
  // *There was nobody who survived*: the clause is all that is denied.
  if (tokens.slice(Math.max(0, subject.from - 3), subject.from).some(({ tag }) => tag === 'EX'))
    return false;
  return opener(sentence, clause) >= subject.to;
}

/** Where the word stands that opens a clause before its verb; -1 for none. */
function opener({ tokens, verbs }: Sentence, { from, verb }: Clause): number {
  const own = verbs[verb]!;
  // *the driver who hit the boy fled*: what opens another clause inside of it has the verb of that one.
  const isOfAnother = (i: number) =>
    verbs.some((other) => other.head !== own.head && other.head === tokens[i]!.head);
  for (let i = own.from - 1; i >= Math.max(0, from - 1); i--) {
    if (isOfAnother(i)) continue;
    const { tag, text } = tokens[i]!;
    // *the car that fled*: right before its verb, *that* is of the noun, whatever the tagger made of it.
    const isOfNoun = text === 'that' && i === own.from - 1;
    if (isOfNoun || TAGS.test(tag) || WORDS.test(text)) return i;
  }
  return -1;
}
