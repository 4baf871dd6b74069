import { subjectBeforeAside } from './aside-subjects.ts';
import { isWho, mayAct, openingOf, placeBefore, verbOf, type Words } from './before-verb.ts';
import { mayTakeClause, takesClause } from './clause-verbs.ts';
import type { Clause, NounPhrase, Token, VerbGroup } from './sentence.ts';

/**
 * Gives clauses that have no subject the one that stands far from the verb: before what two dashes or commas set apart (*The
 * driver, in particular, was hurt*), or before an earlier verb that *and* joins (*He paid the fine and was freed*).
 */
export function findFarSubjects(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  nouns: readonly NounPhrase[],
  clauses: readonly Clause[],
): readonly Clause[] {
  const found = [...clauses];
  const order = clauses.map((_, i) => i).sort((a, b) => headAt(a) - headAt(b));
  function headAt(i: number) {
    return verbs[clauses[i]!.verb]!.head;
  }
  let isFound = false;
  for (const i of order) {
    const clause = found[i]!;
    if (!isStatement(tokens, verbs[clause.verb]!)) continue;
    const words = { tokens, verbs, nouns, clauses: found };
    const subject =
      subjectBeforeAside(words, clause) ??
      (clause.subject === null
        ? (sharedSubject(words, clause) ?? openingSubject(words, clause))
        : null);
    if (subject === null) continue;
    // The mark that ends an aside belongs to it.
    const from = clause.from + (/^[—–)]$/.test(tokens[clause.from]!.text) ? 1 : 0);
    found[i] = { ...clause, from, subject };
    // *The boat, the minister said, has sunk*: nor has the boat said it.
    for (const [k, one] of found.entries()) {
      const teller = one.subject === subject ? tellerOf(words, one) : null;
      if (teller !== null) found[k] = { ...one, subject: teller };
    }
    isFound = true;
  }
  return isFound ? found : clauses;
}

/** No order, and no question. */
function isStatement(tokens: readonly Token[], { finite, from }: VerbGroup): boolean {
  const isOrder = tokens[from]!.tag === 'VB';
  return finite && from > 0 && !isOrder && !tokens.slice(from).some(({ text }) => text === '?');
}

/** *He paid the fine and was freed*: the subject of the finite verb before. */
function sharedSubject(words: Words, clause: Clause): number | null {
  const { tokens, clauses } = words;
  const verb = verbOf(words, clause);
  const joint = placeBefore(words, verb);
  if (!/^(?:and|or|but)$/.test(tokens[joint]!.lemma)) return null;
  const isTelling = takesClause(tokens[verb.head]!.lemma);
  const before = clauses
    .filter((one) => verbOf(words, one).finite && verbOf(words, one).head < joint)
    .sort((a, b) => verbOf(words, b).head - verbOf(words, a).head)
    .find(({ kind }) => !isTelling || kind !== 'content');
  if (!before || /^(?:relative|adverbial|conditional)$/.test(before.kind)) return null;
  const earlier = verbOf(words, before);
  const isLike = earlier.tense === verb.tense && earlier.perfect === verb.perfect;
  // *said the men had plotted but gave no details*: in one form alone does it go on with what is said.
  if (before.kind === 'content' && (clause.kind === 'main' || !isLike)) return null;
  return before.subject;
}

/** *The driver, in particular, was hurt*: the phrase that opens the sentence, where no other verb has it for its subject. */
function openingSubject(words: Words, clause: Clause): number | null {
  const { tokens, nouns, clauses } = words;
  const verb = verbOf(words, clause);
  const last = placeBefore(words, verb);
  if (!/^[,—–)]$/.test(tokens[last]!.text)) return null;
  const isBehindAside = clauses.some(
    (one) => verbOf(words, one).to === last && tellerOf(words, one) !== null,
  );
  if (clause.kind !== 'main' && !(clause.kind === 'content' && isBehindAside)) return null;
  const opening = openingOf(words);
  const at = nouns.findIndex(({ from }) => from >= opening);
  const phrase = nouns[at];
  if (!phrase || phrase.from !== opening || phrase.to >= verb.from) return null;
  if (!mayAct(tokens[phrase.head]!)) return null;
  const isFree = clauses
    .filter((one) => one !== clause && verbOf(words, one).finite)
    .filter((one) => verbOf(words, one).head < verb.from && verbOf(words, one).head >= phrase.to)
    .every((one) => isAside(words, one, at));
  return isFree ? at : null;
}

/** *who had fled*, *, the minister said,*: a verb that describes a noun, or tells who says it. */
function isAside(words: Words, clause: Clause, subject: number): boolean {
  if (isWho(words, verbOf(words, clause)) || tellerOf(words, clause) !== null) return true;
  return clause.kind !== 'main' && clause.subject !== null && clause.subject !== subject;
}

/** Who tells it between two commas: *, the minister said,*. */
function tellerOf({ tokens, verbs, nouns }: Words, clause: Clause): number | null {
  const verb = verbs[clause.verb]!;
  if (!mayTakeClause(tokens[verb.head]!.lemma) || tokens[verb.to]?.text !== ',') return null;
  const at = nouns.findIndex(({ to }) => to === verb.from);
  return at < 0 || tokens[nouns[at]!.from - 1]?.text !== ',' ? null : at;
}
