import { kindOf } from './clause-kind.ts';
import type { Draft } from './clause-draft.ts';
import { objectOf } from './clause-object.ts';
import { obliquesOf } from './clause-obliques.ts';
import { subjectOf } from './clause-subject.ts';
import { childrenOf, depthOf, extentsOf, ownersOf } from './clause-tree.ts';
import type { Clause, NounPhrase, Token, VerbGroup } from './sentence.ts';

/**
 * One clause for each verb group, from the tree: who does what to whom, with which prepositional phrases, and on
 * which clause it depends.
 */
export function findClauses(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  nouns: readonly NounPhrase[],
): Clause[] {
  const children = childrenOf(tokens);
  const drafts = verbs.map((group, verb): Draft => {
    const main = tokens[group.head]!;
    const helps = main.relation === 'cop' || main.relation.startsWith('aux');
    const nucleus = helps && main.head >= 0 ? main.head : group.head;
    return { nucleus, top: topOf(tokens, nucleus, group), verb, group };
  });
  if (drafts.length === 0) return [];
  const clauseAt = new Int32Array(tokens.length).fill(-1);
  drafts.forEach((draft, i) => {
    if (clauseAt[draft.nucleus] === -1) clauseAt[draft.nucleus] = i;
  });
  drafts.forEach(({ top, nucleus }, i) => {
    if (clauseAt[top] === -1 && clauseAt[nucleus] === i) clauseAt[top] = i;
  });
  const owners = ownersOf(tokens, clauseAt);
  const extents = extentsOf(owners, drafts);
  const nounAt = new Int32Array(tokens.length).fill(-1);
  nouns.forEach((noun, i) => nounAt.fill(i, noun.from, noun.to));

  /** The clause that a token lies in; the token's own if it is the nucleus of one. */
  const above = ({ top }: Draft): number => {
    const { head } = tokens[top]!;
    return head < 0 ? -1 : owners[head]!;
  };

  const found: Clause[] = [];
  const done = new Array<Clause | undefined>(drafts.length);
  // Clauses that others depend on come first, so that subjects and kinds can be taken over.
  const order = drafts
    .map(({ top }, i) => ({ i, depth: depthOf(tokens, top) }))
    .sort((a, b) => a.depth - b.depth || a.i - b.i);
  for (const { i } of order) {
    const draft = drafts[i]!;
    const first = clauseAt[draft.nucleus] !== i;
    const parentIndex = first ? clauseAt[draft.nucleus]! : above(draft);
    const parent = done[parentIndex];
    const relation = first ? 'conj' : tokens[draft.top]!.relation;
    const joined = relation === 'conj' && parent !== undefined;
    const kind = joined ? parent.kind : kindOf(tokens, draft, children, parent !== undefined);
    const own = first ? [] : ownOf(draft, children);
    const context = { tokens, nounAt, draft, own, children };
    done[i] = {
      from: extents.from[i]!,
      to: extents.to[i]!,
      verb: draft.verb,
      subject: subjectOf(context, parent, relation, drafts, parentIndex, kind),
      object: objectOf(context, kind),
      obliques: obliquesOf(context, nouns),
      parent: joined ? parent.parent : parent === undefined || kind === 'main' ? null : parentIndex,
      kind,
    };
  }
  for (const clause of done) if (clause) found.push(clause);
  return found;
}

/** *have* of *would have to keep*, which the tree has for the verb itself; else the nucleus. */
function topOf(tokens: readonly Token[], nucleus: number, { from }: VerbGroup): number {
  const { head, relation } = tokens[nucleus]!;
  return relation === 'xcomp' && head >= from && head < nucleus ? head : nucleus;
}

/** What depends on the nucleus of a clause or on its top, in the order of the text. */
function ownOf(
  { top, nucleus, group }: Draft,
  children: readonly (readonly number[])[],
): readonly number[] {
  const own = children[nucleus] ?? [];
  if (top === nucleus) return own;
  const above = children[top]!.filter((i) => i < group.from || i > group.head);
  return [...own, ...above].sort((a, b) => a - b);
}
