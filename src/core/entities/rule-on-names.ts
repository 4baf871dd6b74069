import type { Bearer } from './entity-index.ts';
import type { Groups } from './groups.ts';
import type { NameNode } from './folder-name.ts';
import { keysOf, type NameRef } from './name-ref.ts';
import type { NameKey } from './name-node.ts';
import type { Rulings } from './rulings.ts';

/** Whether people have said something of a name that holds in one article only. */
export type SingledOut = (key: NameKey, file: string) => boolean;

/** The names that need a node of their own for one article, since a ruling is about that article's only. */
export function singledOut(rulings: Rulings): SingledOut {
  const refs = [
    ...rulings.joins.flatMap(({ a, b }) => [a, b]),
    ...rulings.called.map((one) => one.of),
  ];
  const chosen = new Set(
    refs.flatMap((ref) =>
      ref.file === null ? [] : keysOf(ref).map(({ type, key }) => `${type} ${key}\n${ref.file}`),
    ),
  );
  return ({ type, key }, file) => chosen.has(`${type} ${key}\n${file}`);
}

/**
 * Joins and parts names as people have said, the strongest word first. What the articles seem to say
 * comes after, and can no longer join what is to stay apart.
 */
export function ruleOnNames<N extends NameNode>(
  nodes: readonly N[],
  rulings: Rulings,
  groups: Pick<Groups<N>, 'unite' | 'part'>,
): void {
  if (rulings.joins.length === 0) return;
  const bearers = findBearers(nodes);
  for (const { together, a, b } of rulings.joins) {
    const [these, those] = [bearers(a), bearers(b)];
    const [first] = these;
    if (!first || those.length === 0) continue;
    if (together) for (const node of [...these, ...those]) groups.unite(first, node);
    else for (const one of these) for (const other of those) groups.part(one, other);
  }
}

/** What people want the bearers of names to be called, the word that wins first. */
export function namesByRuling<N extends NameNode>(
  nodes: readonly N[],
  rulings: Rulings,
): readonly { readonly node: N; readonly called: string }[] {
  if (rulings.called.length === 0) return [];
  const bearers = findBearers(nodes);
  return rulings.called.flatMap(({ of, name }) =>
    bearers(of).map((node) => ({ node, called: name })),
  );
}

/** The keys of all names that people have ruled about, each as its type, a space and the key. */
export function ruledKeys(rulings: Rulings): ReadonlySet<string> {
  const refs = [
    ...rulings.joins.flatMap(({ a, b }) => [a, b]),
    ...rulings.called.map((one) => one.of),
  ];
  return new Set(
    refs.flatMap((ref) => keysOf({ ...ref, type: null }).map(({ type, key }) => `${type} ${key}`)),
  );
}

/** A joined name as a person may rule about it. */
export function bearerOf({ type, full, only, members }: NameNode): Bearer {
  const counts = new Map<string, number>();
  for (const { character } of members)
    counts.set(character.name, (counts.get(character.name) ?? 0) + 1);
  const [[name]] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)) as [
    [string, number],
  ];
  return {
    ref: { type, name, file: only ? members[0]!.file : null },
    full,
    members: members.map(({ file, index }) => ({ file, character: index })),
  };
}

/** Looks up who bears a name. A type that no bearer has does not matter: taggers change their minds. */
function findBearers<N extends NameNode>(nodes: readonly N[]): (ref: NameRef) => readonly N[] {
  const byKey = new Map<string, N[]>();
  for (const node of nodes) {
    const known = byKey.get(`${node.type} ${node.key}`);
    if (known) known.push(node);
    else byKey.set(`${node.type} ${node.key}`, [node]);
  }
  const withKeys = (ref: NameRef) =>
    keysOf(ref).flatMap(({ type, key }) => byKey.get(`${type} ${key}`) ?? []);
  return (ref) => {
    const typed = withKeys(ref);
    const all = typed.length > 0 ? typed : withKeys({ ...ref, type: null });
    return all.filter((node) =>
      ref.file === null ? !node.only || !node.full : node.members[0]!.file === ref.file,
    );
  };
}
