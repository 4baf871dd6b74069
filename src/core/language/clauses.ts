import type { Clause, NounPhrase, Token, VerbGroup } from './sentence.ts';

/** What a clause is built from, while it is built. */
interface Draft {
  /** The token that the others of the clause depend on: the main verb, or what *be* says of the subject. */
  readonly nucleus: number;
  readonly verb: number;
  readonly group: VerbGroup;
}

type Kind = Clause['kind'];

const conditions = new Set(['if', 'unless', 'provided', 'supposing', 'should', 'lest']);
const relatives = new Set(['who', 'which', 'that', 'whom', 'what']);

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
    return { nucleus: helps && main.head >= 0 ? main.head : group.head, verb, group };
  });
  if (drafts.length === 0) return [];
  const clauseAt = new Int32Array(tokens.length).fill(-1);
  drafts.forEach((draft, i) => {
    if (clauseAt[draft.nucleus] === -1) clauseAt[draft.nucleus] = i;
  });
  const owners = ownersOf(tokens, clauseAt);
  const extents = extentsOf(owners, drafts);
  const nounAt = new Int32Array(tokens.length).fill(-1);
  nouns.forEach((noun, i) => nounAt.fill(i, noun.from, noun.to));

  /** The clause that a token lies in; the token's own if it is the nucleus of one. */
  const above = (draft: Draft): number => {
    const { head } = tokens[draft.nucleus]!;
    return head < 0 ? -1 : owners[head]!;
  };

  const found: Clause[] = [];
  const done = new Array<Clause | undefined>(drafts.length);
  // Clauses that others depend on come first, so that subjects and kinds can be taken over.
  const order = drafts
    .map((draft, i) => ({ i, depth: depthOf(tokens, draft.nucleus) }))
    .sort((a, b) => a.depth - b.depth || a.i - b.i);
  for (const { i } of order) {
    const draft = drafts[i]!;
    const first = clauseAt[draft.nucleus] !== i;
    const parentIndex = first ? clauseAt[draft.nucleus]! : above(draft);
    const parent = done[parentIndex];
    const relation = first ? 'conj' : tokens[draft.nucleus]!.relation;
    const joined = relation === 'conj' && parent !== undefined;
    const kind = joined ? parent.kind : kindOf(tokens, draft, children, parent !== undefined);
    const own = first ? [] : (children[draft.nucleus] ?? []);
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

interface Context {
  readonly tokens: readonly Token[];
  readonly nounAt: Int32Array;
  readonly draft: Draft;
  /** The tokens that depend on the nucleus. */
  readonly own: readonly number[];
  readonly children: readonly (readonly number[])[];
}

function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const none: readonly number[] = [];
  const children: number[][] = [];
  tokens.forEach(({ head }, i) => {
    if (head >= 0) (children[head] ??= []).push(i);
  });
  return tokens.map((_, i) => children[i] ?? none);
}

/** For each token the clause whose nucleus is next above it, or it itself; −1 for none. */
function ownersOf(tokens: readonly Token[], clauseAt: Int32Array): Int32Array {
  const owners = new Int32Array(tokens.length).fill(-2);
  for (let i = 0; i < tokens.length; i++) {
    let at = i;
    while (at >= 0 && owners[at] === -2 && clauseAt[at] === -1) at = tokens[at]!.head;
    const owner = at < 0 ? -1 : owners[at] === -2 ? clauseAt[at]! : owners[at]!;
    if (at >= 0) owners[at] = owner;
    for (let below = i; below !== at; below = tokens[below]!.head) owners[below] = owner;
  }
  return owners;
}

function depthOf(tokens: readonly Token[], i: number): number {
  let depth = 0;
  for (let at = i; at >= 0 && depth <= tokens.length; at = tokens[at]!.head) depth++;
  return depth;
}

/** For each clause from the first to the last token that belongs to itself. */
function extentsOf(owners: Int32Array, drafts: readonly Draft[]) {
  const from = drafts.map(({ group }) => group.from);
  const to = drafts.map(({ group }) => group.to);
  owners.forEach((clause, i) => {
    if (clause < 0) return;
    from[clause] = Math.min(from[clause]!, i);
    to[clause] = Math.max(to[clause]!, i + 1);
  });
  return { from, to };
}

function kindOf(
  tokens: readonly Token[],
  { nucleus, group }: Draft,
  children: readonly (readonly number[])[],
  depends: boolean,
): Kind {
  const { relation } = tokens[nucleus]!;
  const marks = children[nucleus]!.filter((i) => /^(?:mark|advmod)$/.test(tokens[i]!.relation));
  const marker = marks.map((i) => tokens[i]!.lemma);
  const nonfinite: Kind = tokens[group.from]!.lemma === 'to' ? 'infinitive' : 'participle';
  if (!depends) return 'main';
  if (marker.some((lemma) => conditions.has(lemma))) return 'conditional';
  switch (relation) {
    case 'ccomp':
    case 'acl':
      if (isRelative(tokens, nucleus, children)) return 'relative';
      if (relation === 'acl') return group.finite ? 'content' : nonfinite;
      return 'content';
    case 'csubj':
    case 'csubj:pass':
      return 'content';
    case 'xcomp':
      return group.finite ? 'content' : nonfinite;
    case 'acl:relcl':
    case 'advcl:relcl':
      return 'relative';
    case 'advcl':
      return group.finite || marker.length > 0 ? 'adverbial' : nonfinite;
    case 'root':
    case 'parataxis':
    case 'conj':
      return 'main';
    default:
      return group.finite ? 'main' : nonfinite;
  }
}

/** *a treaty that provides …*, *a move which …*: a clause with a relative pronoun that hangs on a noun. */
function isRelative(
  tokens: readonly Token[],
  nucleus: number,
  children: readonly (readonly number[])[],
): boolean {
  const { head } = tokens[nucleus]!;
  if (head < 0 || head > nucleus || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[head]!.pos)) return false;
  return children[nucleus]!.some((i) => {
    const { relation, lemma } = tokens[i]!;
    return /^(?:nsubj|obj)/.test(relation) && relatives.has(lemma) && lemma !== 'what';
  });
}

function subjectOf(
  { tokens, nounAt, draft, own }: Context,
  parent: Clause | undefined,
  relation: string,
  drafts: readonly Draft[],
  parentIndex: number,
  kind: Kind,
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
    return draft.group.finite && !draft.group.passive ? null : phraseAt(nounAt, head);
  if (!parent) return null;
  if (
    relation === 'xcomp' &&
    parent.object !== null &&
    drafts[parentIndex]!.group.head < draft.group.head
  )
    return isCopula(tokens, drafts[parentIndex]!) ? parent.subject : parent.object;
  if (relation === 'conj' || relation === 'xcomp') return parent.subject;
  if (relation === 'advcl' && !draft.group.finite) return parent.subject;
  return null;
}

const isCopula = (tokens: readonly Token[], draft: Draft) =>
  tokens[draft.group.head]!.lemma === 'be';

function objectOf({ tokens, nounAt, draft, own }: Context, kind: Kind): number | null {
  if (draft.nucleus !== draft.group.head && tokens[draft.group.head]!.relation === 'cop') {
    const predicate = phraseAt(nounAt, draft.nucleus);
    const preposition = own.some((i) => tokens[i]!.relation === 'case');
    return preposition ? null : predicate;
  }
  const object =
    own.find((i) => tokens[i]!.relation === 'obj') ??
    own.find((i) => tokens[i]!.relation === 'iobj');
  if (object === undefined) return null;
  const { head } = tokens[draft.nucleus]!;
  const pronoun = object < draft.nucleus && relatives.has(tokens[object]!.lemma);
  if (pronoun && kind === 'relative' && head >= 0) return phraseAt(nounAt, head);
  // The "that" of "said that …", taken for a pronoun.
  return pronoun && tokens[object]!.lemma === 'that' ? null : phraseAt(nounAt, object);
}

function obliquesOf(
  { tokens, nounAt, draft, own, children }: Context,
  nouns: readonly NounPhrase[],
): Clause['obliques'] {
  const phrases: { preposition: string; noun: number }[] = [];
  const take = (i: number) => {
    const noun = nounAt[i]!;
    if (noun < 0 || nouns[noun] === undefined) return;
    phrases.push({ preposition: prepositionOfPhrase(nouns[noun], i), noun });
  };
  for (const i of own) {
    if (!tokens[i]!.relation.startsWith('obl')) continue;
    take(i);
    // "in Kyiv and in Odesa", "in Kyiv and Odesa"
    for (const other of children[i]!) if (tokens[other]!.relation === 'conj') takeJoined(i, other);
  }
  // "is in Moscow"
  if (draft.nucleus !== draft.group.head && own.some((i) => tokens[i]!.relation === 'case'))
    take(draft.nucleus);
  return phrases;

  /** *in Keswa province*: the preposition before a phrase may hang on another word of it than its head. */
  function prepositionOfPhrase({ from, to }: NounPhrase, head: number): string {
    const own = prepositionOf(tokens, children, head);
    if (own !== '' || tokens[from - 1]?.relation !== 'case') return own;
    const { head: holder } = tokens[from - 1]!;
    return holder >= from && holder < to ? prepositionOf(tokens, children, holder) : '';
  }

  function takeJoined(first: number, other: number) {
    const noun = nounAt[other]!;
    if (noun < 0 || noun === nounAt[first]) return;
    const preposition =
      prepositionOf(tokens, children, other) || prepositionOf(tokens, children, first);
    phrases.push({ preposition, noun });
  }
}

/** *in*, *because of*; empty where there is none. */
function prepositionOf(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  noun: number,
): string {
  const marker = children[noun]!.find((i) => {
    const { relation, tag } = tokens[i]!;
    return relation === 'case' && tag !== 'POS';
  });
  if (marker === undefined) return '';
  const fixed = children[marker]!.filter((i) => tokens[i]!.relation === 'fixed');
  return [marker, ...fixed].map((i) => tokens[i]!.lemma).join(' ');
}

const phraseAt = (nounAt: Int32Array, token: number): number | null => {
  const noun = nounAt[token]!;
  return noun < 0 ? null : noun;
};
