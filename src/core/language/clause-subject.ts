import { phraseAt, relatives, type Draft, type DraftInSentence } from './clause-draft.ts';
import { judges } from './clause-verbs.ts';
import type { Clause, Token } from './sentence.ts';

/** Whom or what a clause tells of: its own subject, or that of the clause above; null where it tells of nothing. */
export function subjectOf(
  { tokens, nounAt, draft, own }: DraftInSentence,
  parent: Clause | undefined,
  relation: string,
  drafts: readonly Draft[],
  parentIndex: number,
  kind: Clause['kind'],
): number | null {
  const { head } = tokens[draft.nucleus]!;
  const explicit =
    own.find((i) => /^nsubj/.test(tokens[i]!.relation)) ??
    own.find((i) => tokens[i]!.relation === 'expl');
  if (explicit !== undefined) {
    const relative = kind === 'relative' && relatives.has(tokens[explicit]!.lemma);
    return phraseAt(nounAt, relative && head >= 0 ? head : explicit);
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
