import type { Draft } from './clause-draft.ts';
import type { Token } from './sentence.ts';

/** For each token those that depend on it. */
export function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const none: readonly number[] = [];
  const children: number[][] = [];
  tokens.forEach(({ head }, i) => {
    if (head >= 0) (children[head] ??= []).push(i);
  });
  return tokens.map((_, i) => children[i] ?? none);
}

/** For each token the clause whose nucleus is next above it, or it itself; −1 for none. */
export function ownersOf(tokens: readonly Token[], clauseAt: Int32Array): Int32Array {
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

/** How many tokens lie above a token, itself counted. */
export function depthOf(tokens: readonly Token[], i: number): number {
  let depth = 0;
  for (let at = i; at >= 0 && depth <= tokens.length; at = tokens[at]!.head) depth++;
  return depth;
}

/** For each clause from the first to the last token that belongs to itself. */
export function extentsOf(owners: Int32Array, drafts: readonly Draft[]) {
  const from = drafts.map(({ group }) => group.from);
  const to = drafts.map(({ group }) => group.to);
  owners.forEach((clause, i) => {
    if (clause < 0) return;
    from[clause] = Math.min(from[clause]!, i);
    to[clause] = Math.max(to[clause]!, i + 1);
  });
  return { from, to };
}
