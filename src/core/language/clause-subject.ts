import { nameBeside } from './apposition.ts';
import {
  existential,
  phraseAt,
  relatives,
  type Draft,
  type DraftInSentence,
} from './clause-draft.ts';
import { judges } from './clause-verbs.ts';
import type { Clause, Token } from './sentence.ts';

/** Whom or what a clause tells of: its own subject, or that of the clause above; null where it tells of nothing. */
export function subjectOf(
  inSentence: DraftInSentence,
  parent: Clause | undefined,
  relation: string,
  drafts: readonly Draft[],
  parentIndex: number,
  kind: Clause['kind'],
): number | null {
  const { tokens, nounAt, draft, own, children } = inSentence;
  const { head } = tokens[draft.top]!;
  const isSubject = (i: number) => /^nsubj/.test(tokens[i]!.relation);
  // *According to the results, the driver had*: what has a preposition is no subject.
  const isBare = (i: number) => !children[i]!.some((k) => k < i && tokens[k]!.relation === 'case');
  const explicit =
    existential(inSentence) ??
    behindThat(inSentence, (i) => isSubject(i) && isBare(i)) ??
    own.find((i) => isSubject(i) && isBare(i)) ??
    own.find(isSubject) ??
    own.find((i) => tokens[i]!.relation === 'expl');
  if (explicit !== undefined) {
    const relative = kind === 'relative' && relatives.has(tokens[explicit]!.lemma);
    if (relative && head >= 0) return described(inSentence, agreeing(tokens, head, draft));
    const subject = countedIn(tokens, children, whoBehind(tokens, explicit));
    return phraseAt(nounAt, nameBeside(tokens, subject) ?? subject);
  }
  // *103 divers in all were detained*: a passive tells of the noun that it hangs on, finite or not.
  if (relation.startsWith('acl') && head >= 0)
    return draft.group.finite && !draft.group.passive
      ? null
      : phraseAt(nounAt, namedBefore(tokens, head));
  if (!parent) return null;
  if (
    relation === 'xcomp' &&
    parent.object !== null &&
    drafts[parentIndex]!.group.head < draft.group.head
  )
    return isCopula(tokens, drafts[parentIndex]!) ? parent.subject : parent.object;
  if (relation === 'conj' || relation === 'xcomp') return parent.subject;
  if (relation === 'advcl' && !draft.group.finite)
    return isOfJudged(tokens, own, drafts[parentIndex]!) ? parent.object : parent.subject;
  return null;
}

/** *Oskar Holm, a Republican who refused*: the word before *who*, or the name that it describes where it is no noun by itself. */
function described({ tokens, nounAt }: DraftInSentence, at: number): number | null {
  const { relation, head } = tokens[at]!;
  const own = phraseAt(nounAt, at);
  return own === null && relation === 'appos' ? phraseAt(nounAt, head) : own;
}

/** *a cook on one of the ferries, who was taken ill*: of several nouns before *who*, the one that is as many as the verb says. */
function agreeing(tokens: readonly Token[], noun: number, { group }: Draft): number {
  if (!/^(?:was|is|has)$/i.test(tokens[group.from]!.text)) return noun;
  let at = noun;
  while (
    /^NNP?S$/.test(tokens[at]!.tag) &&
    tokens[at]!.relation === 'nmod' &&
    tokens[at]!.head >= 0
  )
    at = tokens[at]!.head;
  if (tokens[at]!.tag === 'CD' && tokens[at]!.relation === 'nmod') at = tokens[at]!.head;
  return /^NNP?$/.test(tokens[at]!.tag) ? at : noun;
}

/** *The truth is that the dam failed*: the tree gives the verb both subjects, of which the one behind *that* is its own. */
function behindThat(
  { tokens, own, draft }: DraftInSentence,
  isSubject: (at: number) => boolean,
): number | undefined {
  const that = own.find((i) => tokens[i]!.relation === 'mark' && tokens[i]!.lemma === 'that');
  if (that === undefined || !own.some((i) => i < that && isSubject(i))) return undefined;
  return own.find((i) => i > that && i < draft.nucleus && isSubject(i));
}

/** *One in three patients died*: the patients, of whom the share tells how many; else the word itself. */
function countedIn(
  tokens: readonly Token[],
  children: DraftInSentence['children'],
  at: number,
): number {
  if (tokens[at]!.tag !== 'CD' || tokens[at + 1]?.lemma !== 'in') return at;
  if (tokens[at + 2]?.tag !== 'CD') return at;
  return children[at]!.find((i) => i > at + 2 && tokens[i]!.relation === 'nmod') ?? at;
}

/** *a Republican who has refused to sign*: whom *who* stands right behind, whatever the clause was taken for; else the word itself. */
function whoBehind(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.lemma !== 'who') return at;
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return /^(?:NN|JJ$)/.test(tokens[before]?.tag ?? '') ? before : at;
}

/** *Oskar Holm, the commander suspended on Monday*: the name, where the noun only says who that is. */
function namedBefore(tokens: readonly Token[], noun: number): number {
  const { relation, head, pos } = tokens[noun]!;
  return relation === 'appos' && pos === 'NOUN' && tokens[head]!.pos === 'PROPN' ? head : noun;
}

/** *accused Russia of attacking it*: who is judged did it, not who judges; where he is the subject, he is its subject too. */
function isOfJudged(tokens: readonly Token[], own: readonly number[], { group }: Draft): boolean {
  return (
    !group.passive &&
    judges(tokens[group.head]!.lemma) &&
    own.some(
      // *for* is taken for the one that means *because* now and then.
      (i) =>
        /^(?:mark|cc)$/.test(tokens[i]!.relation) && /^(?:of|for|with)$/.test(tokens[i]!.lemma),
    )
  );
}

const isCopula = (tokens: readonly Token[], draft: Draft) =>
  tokens[draft.group.head]!.lemma === 'be';
