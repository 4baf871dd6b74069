import type { Character, EntityType } from './mention.ts';
import type { NameKey } from './name-node.ts';
import { isNearSpelling } from './near-spelling.ts';
import { isAcronymOf } from './organisation-name.ts';
import { longName, soundOf } from './person-name.ts';

/** A name of the folder with all characters that bear it. */
export interface NameNode extends NameKey {
  readonly members: readonly NodeMember[];
  /** Whether it stands for the bearer of the name in one article only. */
  readonly only: boolean;
}

export interface NodeMember {
  readonly file: string;
  readonly index: number;
  readonly character: Character;
}

/** Joins one of two nodes to the other; the order does not matter. */
type Unite = (a: NameNode, b: NameNode) => void;

/** What else the articles say that a name stands in: for telling two bearers of like names apart. */
export interface Surroundings {
  /** How many other names the articles of both have in common, countries and peoples left out. */
  shared(a: readonly NodeMember[], b: readonly NodeMember[]): number;
}

/** Full names of people that are one name otherwise spelled, ordered or filled in. */
export function joinPeople(people: readonly NameNode[], around: Surroundings, unite: Unite): void {
  const sounds = new Map(people.map((node) => [node, node.words.map(soundOf)]));
  const soundWords = (node: NameNode) => sounds.get(node)!;
  eachBlock(
    people,
    (node) => [soundWords(node).join(' ')],
    (nodes) => {
      for (const node of nodes.slice(1)) unite(nodes[0]!, node);
    },
  );
  eachBlock(
    people,
    (node) => [[...soundWords(node)].sort().join(' ')],
    (nodes) => {
      eachPair(nodes, (a, b) => {
        if (isRotation(soundWords(a), soundWords(b)) && (a.words.length > 2 || agree(a, b, around)))
          unite(a, b);
      });
    },
  );
  eachBlock(
    people,
    (node) => allButOne(soundWords(node)),
    (nodes) => {
      eachPair(nodes, (a, b) => {
        if (differInSpelling(a, b) && !inOneArticle(a, b) && agree(a, b, around)) unite(a, b);
      });
    },
  );
  eachBlock(
    people,
    (node) => [`${soundWords(node)[0]} ${soundWords(node).at(-1)}`],
    (nodes) => {
      const middles = nodes
        .map((node) => soundWords(node).slice(1, -1))
        .filter((m) => m.length > 0);
      if (nodes.length < 2 || !middles.every((m) => middles.every((other) => mayBeOne(m, other))))
        return;
      if (
        middles.every((m) => m.length === 1) &&
        (middles.some((m) => m[0]!.length === 1) || middles.length < nodes.length)
      )
        for (const node of nodes.slice(1)) unite(nodes[0]!, node);
    },
  );
}

/** Names that hold another whole name, as *Huma Abedin Dailymail* does, and names with a short given name. */
export function joinFullerNames(
  people: readonly NameNode[],
  around: Surroundings,
  unite: Unite,
): void {
  const byKey = new Map(people.map((node) => [node.key, node]));
  const longer = new Map<NameNode, NameNode[]>();
  for (const node of people)
    for (let n = 2; n < node.words.length; n++)
      for (let from = 0; from + n <= node.words.length; from++) {
        const held = byKey.get(node.words.slice(from, from + n).join(' '));
        if (held) longer.set(held, [...(longer.get(held) ?? []), node]);
      }
  for (const [node, holders] of longer)
    if (holders.length === 1 && agree(node, holders[0]!, around)) unite(node, holders[0]!);
  eachBlock(
    people,
    (node) => [[longName(node.words[0]!), ...node.words.slice(1)].join(' ')],
    (nodes) =>
      eachPair(nodes, (a, b) => {
        if (agree(a, b, around)) unite(a, b);
      }),
  );
}

/** Acronyms with the one full name in the folder that an article gives for them, or that they abbreviate. */
export function joinAcronyms(bodies: readonly NameNode[], unite: Unite): void {
  const given = new Map<string, Set<NameNode>>();
  for (const node of bodies)
    for (const { character } of node.members)
      for (const { text } of character.forms) {
        const acronym = acronymKey(text);
        if (!acronym || acronym === node.key) continue;
        given.set(acronym, (given.get(acronym) ?? new Set()).add(node));
      }
  const byInitials = new Map<string, NameNode[]>();
  for (const node of bodies) {
    const words = node.members[0]!.character.name.split(/\s+/);
    if (words.length < 2) continue;
    const initial = words.find((word) => /^\p{Lu}/u.test(word))?.[0]?.toLowerCase() ?? '';
    byInitials.set(initial, [...(byInitials.get(initial) ?? []), node]);
  }
  for (const node of bodies) {
    const name = node.members[0]!.character.name;
    const acronym = acronymKey(name);
    if (!acronym) continue;
    const named = [...(given.get(acronym) ?? [])].filter((other) => other !== node);
    const candidates =
      named.length > 0
        ? named
        : (byInitials.get(acronym[0]!) ?? []).filter((other) =>
            isAcronymOf(name, other.members[0]!.character.name),
          );
    if (candidates.length === 1) unite(node, candidates[0]!);
  }
}

function acronymKey(text: string): string | null {
  const letters = text.replace(/\./g, '');
  return /^[A-Z][A-Za-z]?[A-Z]{0,5}$/.test(letters) && letters.length > 1 && /[A-Z]$/.test(letters)
    ? letters.toLowerCase()
    : null;
}

/** Names of several words that different articles take for different kinds of thing. */
export function joinTypes(nodes: readonly NameNode[], unite: Unite): void {
  const loose = (type: EntityType) => type !== 'PERSON';
  eachBlock(
    nodes.filter(({ key }) => !/^[=~]/.test(key)),
    (node) => [node.key],
    (block) => {
      eachPair(block, (a, b) => {
        if (a.key.includes(' ') || (loose(a.type) && loose(b.type))) unite(a, b);
      });
    },
  );
}

/** Whether two names have a role or at least two names around them in common. */
export function agree(a: NameNode, b: NameNode, around: Surroundings): boolean {
  return sharesRole(a.members, b.members) || around.shared(a.members, b.members) >= 2;
}

/** Whether an article gives both the same office of the same state or body. */
export function sharesRole(a: readonly NodeMember[], b: readonly NodeMember[]): boolean {
  const roles = new Set(a.flatMap(({ character }) => character.roles.map(roleKey)));
  return b.some(({ character }) => character.roles.some((role) => roles.has(roleKey(role))));
}

function roleKey(role: string): string {
  return role
    .toLowerCase()
    .replace(/['’]s\b|\./g, '')
    .replace(/\b(?:former|then|current|the|foreign)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function inOneArticle(a: NameNode, b: NameNode): boolean {
  const files = new Set(a.members.map(({ file }) => file));
  return b.members.some(({ file }) => files.has(file));
}

function isRotation(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const turned = [...a.slice(1), a[0]!];
  const back = [a.at(-1)!, ...a.slice(0, -1)];
  return b.every((word, i) => word === turned[i]) || b.every((word, i) => word === back[i]);
}

function allButOne(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  return words.map((_, i) => `${i} ${words.filter((__, k) => k !== i).join(' ')} ${words.length}`);
}

function differInSpelling(a: NameNode, b: NameNode): boolean {
  if (a.words.length !== b.words.length) return false;
  const other = a.words.flatMap((word, i) =>
    soundOf(word) === soundOf(b.words[i]!) ? [] : [[word, b.words[i]!] as const],
  );
  return other.length === 1 && isNearSpelling(...other[0]!);
}

function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (word, i) =>
        word === b[i] || ((word.length === 1 || b[i]!.length === 1) && word[0] === b[i]![0]),
    )
  );
}

/** Visits all nodes that share a key. */
export function eachBlock(
  nodes: readonly NameNode[],
  keysOf: (node: NameNode) => readonly string[],
  visit: (block: readonly NameNode[]) => void,
): void {
  const blocks = new Map<string, NameNode[]>();
  for (const node of nodes)
    for (const key of keysOf(node)) {
      const block = blocks.get(key);
      if (block) block.push(node);
      else blocks.set(key, [node]);
    }
  for (const block of blocks.values()) if (block.length > 1) visit(block);
}

/** Blocks that are larger than this hold a word that says nothing; no pairs are tried. */
const largestBlock = 60;

export function eachPair(
  block: readonly NameNode[],
  visit: (a: NameNode, b: NameNode) => void,
): void {
  if (block.length > largestBlock) return;
  block.forEach((a, i) => block.slice(i + 1).forEach((b) => visit(a, b)));
}
