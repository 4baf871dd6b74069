import { describeEntity } from './describe-entity.ts';
import type { Entity } from './entity.ts';
import type { Member } from './entity-index.ts';
import { createGroups, type Groups } from './groups.ts';
import {
  agree,
  eachBlock,
  eachPair,
  joinAcronyms,
  joinFullerNames,
  joinPeople,
  joinTypes,
  sharesRole,
  type NameNode,
  type NodeMember,
  type Surroundings,
} from './join-names.ts';
import type { Character } from './mention.ts';
import { keyOf } from './name-node.ts';
import { relate } from './person-name.ts';
import { namesByRuling, ruleOnNames, singledOut } from './rule-on-names.ts';
import type { Rulings } from './rulings.ts';

/** The answer to who is who in a folder. */
export interface Joined {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<string, readonly Entity[]>;
  /** By file, line break and index. */
  readonly candidatesOf: ReadonlyMap<string, readonly Entity[]>;
  readonly membersOf: ReadonlyMap<string, readonly Member[]>;
  /** The names that were joined into each entity, by its id. */
  readonly nodesOf: ReadonlyMap<string, readonly NameNode[]>;
}

interface MutableNode extends NameNode {
  readonly members: NodeMember[];
}

/**
 * Joins the characters of all articles: first what people have ruled, then the same name, then other spellings of it, acronyms and
 * fuller forms; last the bare surnames, each with the one person of the folder whom it can mean and whose
 * articles speak of the same things. Candidates come from blocks of names that share a key, so the work
 * grows with the number of names.
 */
export function joinFolder(
  files: ReadonlyMap<string, readonly Character[]>,
  rulings: Rulings,
): Joined {
  const { nodes, shorts } = readNodes(files, rulings);
  const around = surroundings(nodes);
  const groups = createGroups<NameNode>();
  ruleOnNames([...nodes, ...shorts], rulings, groups);
  const unite = (a: NameNode, b: NameNode) => groups.unite(a, b);
  joinSingledOut(nodes, unite);
  joinPeople(
    nodes.filter((node) => node.type === 'PERSON'),
    around,
    unite,
  );
  joinFullerNames(
    nodes.filter((node) => node.type === 'PERSON'),
    around,
    unite,
  );
  joinAcronyms(
    nodes.filter((node) => node.type === 'ORG'),
    unite,
  );
  joinTypes(nodes, unite);
  const candidates = joinShortNames(nodes, shorts, groups, around);
  const called = namesByRuling([...nodes, ...shorts], rulings, groups);
  return describeAll([...nodes, ...shorts], groups, { candidates, called });
}

/** One node for each full name; one for each short name of each article, which may mean others elsewhere. */
function readNodes(files: ReadonlyMap<string, readonly Character[]>, rulings: Rulings) {
  const isSingledOut = singledOut(rulings);
  const full = new Map<string, MutableNode>();
  const shorts: NameNode[] = [];
  for (const file of [...files.keys()].sort())
    files.get(file)!.forEach((character, index) => {
      if (character.forms.length === 0) return;
      const key = keyOf(character);
      const member = { file, index, character };
      if (!key.full) {
        shorts.push({ ...key, members: [member], only: true });
        return;
      }
      const only = isSingledOut(key, file);
      const id = `${key.type} ${key.key}${only ? `\n${file}` : ''}`;
      const known = full.get(id);
      if (known) known.members.push(member);
      else full.set(id, { ...key, members: [member], only });
    });
  return { nodes: [...full.values()] as readonly NameNode[], shorts };
}

/** Articles beyond this many say nothing new about a name's surroundings. */
const enoughArticles = 20;

function surroundings(nodes: readonly NameNode[]): Surroundings {
  const names = new Map<string, Set<NameNode>>();
  for (const node of nodes) {
    if (/^[=~]/.test(node.key)) continue;
    for (const { file } of node.members) names.set(file, (names.get(file) ?? new Set()).add(node));
  }
  const kept = new WeakMap<readonly NodeMember[], ReadonlySet<NameNode>>();
  const near = (members: readonly NodeMember[]) => {
    const known = kept.get(members);
    if (known) return known;
    const found = new Set<NameNode>();
    kept.set(members, found);
    for (const { file } of members.slice(0, enoughArticles))
      for (const node of names.get(file) ?? []) found.add(node);
    return found;
  };
  return {
    shared(a, b) {
      const others = near(b);
      let count = 0;
      for (const node of near(a)) if (others.has(node)) count++;
      return count;
    },
  };
}

/** A name that a person spoke of in one article is still the same name as elsewhere, unless they said not. */
function joinSingledOut(
  nodes: readonly NameNode[],
  unite: (a: NameNode, b: NameNode) => void,
): void {
  if (!nodes.some((node) => node.only)) return;
  eachBlock(
    nodes,
    (node) => [`${node.type} ${node.key}`],
    (block) => {
      for (const a of block) for (const b of block) if (a !== b) unite(a, b);
    },
  );
}

/** @returns For each short name that could mean several people, the nodes of these. */
function joinShortNames(
  nodes: readonly NameNode[],
  shorts: readonly NameNode[],
  groups: Groups<NameNode>,
  around: Surroundings,
): ReadonlyMap<NameNode, readonly NameNode[]> {
  const bearers = new Map<string, NameNode[]>();
  for (const node of nodes)
    if (node.type === 'PERSON')
      for (const word of new Set(node.words))
        bearers.set(word, [...(bearers.get(word) ?? []), node]);
  const membersOf = new Map<NameNode, NodeMember[]>();
  for (const node of nodes) {
    const top = groups.of(node);
    membersOf.set(top, [...(membersOf.get(top) ?? []), ...node.members]);
  }
  const open = new Map<NameNode, readonly NameNode[]>();
  const joins: [NameNode, NameNode][] = [];
  const unruled = shorts.filter((short) => groups.alone(short));
  for (const short of unruled) {
    const named = (bearers.get(short.words[0] ?? '') ?? []).filter(
      (node) => relate(short.words, node.words) !== null,
    );
    const people = [...new Set(named.map((node) => groups.of(node)))].filter(
      (person) => !groups.apart(person, short),
    );
    const fitting = people.filter((person) =>
      agree(short, { ...person, members: membersOf.get(person)! }, around),
    );
    const inOffice = fitting.filter((person) => sharesRole(short.members, membersOf.get(person)!));
    if (inOffice.length === 1) joins.push([inOffice[0]!, short]);
    else if (fitting.length === 1) joins.push([fitting[0]!, short]);
    else if (people.length > 0) open.set(short, fitting.length > 0 ? fitting : people);
  }
  for (const [person, short] of joins) groups.unite(person, short);
  const left = unruled.filter((short) => groups.alone(short) && !open.has(short));
  eachBlock(
    left,
    (short) => [short.key],
    (block) =>
      eachPair(block, (a, b) => {
        if (agree(a, b, around)) groups.unite(a, b);
      }),
  );
  return open;
}

function describeAll(
  nodes: readonly NameNode[],
  groups: Groups<NameNode>,
  {
    candidates: open,
    called,
  }: {
    readonly candidates: ReadonlyMap<NameNode, readonly NameNode[]>;
    readonly called: ReadonlyMap<NameNode, string>;
  },
): Joined {
  const sets = new Map<NameNode, NameNode[]>();
  for (const node of nodes) {
    const top = groups.of(node);
    const set = sets.get(top);
    if (set) set.push(node);
    else sets.set(top, [node]);
  }
  const entityOf = new Map<string, Entity[]>();
  const membersOf = new Map<string, Member[]>();
  const nodesOf = new Map<string, readonly NameNode[]>();
  const byTop = new Map<NameNode, Entity>();
  const taken = new Set<string>();
  for (const [top, set] of sets) {
    const entity = describeEntity(set, taken, called.get(top));
    taken.add(entity.id);
    byTop.set(top, entity);
    nodesOf.set(entity.id, set);
    const members = set.flatMap((node) => node.members);
    members.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index));
    membersOf.set(
      entity.id,
      members.map(({ file, index }) => ({ file, character: index })),
    );
    for (const { file, index } of members) {
      const list = entityOf.get(file);
      if (list) list[index] = entity;
      else {
        const fresh: Entity[] = [];
        fresh[index] = entity;
        entityOf.set(file, fresh);
      }
    }
  }
  const count = (entity: Entity) => membersOf.get(entity.id)!.length;
  const byWeight = (a: Entity, b: Entity) =>
    count(b) - count(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);
  const candidatesOf = new Map<string, readonly Entity[]>();
  for (const [short, people] of open)
    for (const { file, index } of short.members)
      candidatesOf.set(
        `${file}\n${index}`,
        [...new Set(people.map((person) => byTop.get(groups.of(person))!))].sort(byWeight),
      );
  const entities = [...byTop.values()].sort(byWeight);
  return { entities, entityOf, candidatesOf, membersOf, nodesOf };
}
