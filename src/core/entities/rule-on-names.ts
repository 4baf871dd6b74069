import type { Bearer } from './entity-index.ts';
import type { Groups } from './groups.ts';
import type { NameNode } from './join-names.ts';
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
export function ruleOnNames(
  nodes: readonly NameNode[],
  rulings: Rulings,
  groups: Groups<NameNode>,
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

/** What people want somebody to be called, by the one that stands for the set. */
export function namesByRuling(
  nodes: readonly NameNode[],
  rulings: Rulings,
  groups: Groups<NameNode>,
): ReadonlyMap<NameNode, string> {
  const names = new Map<NameNode, string>();
  if (rulings.called.length === 0) return names;
  const bearers = findBearers(nodes);
  for (const { of, name } of rulings.called)
    for (const node of bearers(of)) {
      const top = groups.of(node);
      if (!names.has(top)) names.set(top, name);
    }
  return names;
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
function findBearers(nodes: readonly NameNode[]): (ref: NameRef) => readonly NameNode[] {
  const byKey = new Map<string, NameNode[]>();
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
