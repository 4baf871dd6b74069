import type { Bearer, NameNode } from './folder-name.ts';
import type { EntityType } from './mention.ts';
import { isNearSpelling } from './near-spelling.ts';
import { initialsOf } from './organisation-name.ts';
import { givenNameOf } from './person-name.ts';
import { readingsOf } from './readings.ts';

/** Joins one of two names to the other; the order does not matter. */
export type Unite = (a: NameNode, b: NameNode) => void;

/** What else the articles say that a name stands in: for telling two bearers of like names apart. */
export interface Surroundings {
  /** How many other names the articles of both have in common, countries and peoples left out. */
  shared(a: Bearer, b: Bearer): number;
}

/**
 * A rule that joins full names. It looks at blocks of names that share a key, and decides from the names
 * of a block and their surroundings alone: that is why a change of one article costs no more than the
 * blocks of its names.
 */
export interface JoinRule {
  readonly name: string;
  /** The blocks of a name; none where the rule says nothing about it. */
  keysOf(node: NameNode): readonly string[];
  /**
   * Joins names of one block: all that have the key, two or more, in the order of the folder. What comes
   * out may not depend on anything else.
   */
  join(block: readonly NameNode[], around: Surroundings, unite: Unite, key: string): void;
}

const ofPeople =
  (keys: (node: NameNode) => readonly string[]): JoinRule['keysOf'] =>
  (node) =>
    node.type === 'PERSON' ? keys(node) : [];

const soundWords = ({ sounds }: NameNode) => sounds;

/** *Sergei Orlov*, *Sergey Orlov*. */
const sameSound: JoinRule = {
  name: 'same-sound',
  keysOf: ofPeople((node) => [soundWords(node).join(' ')]),
  join(block, _, unite) {
    for (const node of block.slice(1)) unite(block[0]!, node);
  },
};

/** *Kim Jong Un*, *Jong Un Kim*. */
const otherOrder: JoinRule = {
  name: 'other-order',
  keysOf: ofPeople((node) => [[...soundWords(node)].sort().join(' ')]),
  join: (block, around, unite) =>
    eachPair(block, (a, b) => {
      if (isRotation(soundWords(a), soundWords(b)) && (a.words.length > 2 || agree(a, b, around)))
        unite(a, b);
    }),
};

/** *Kim Jong Un*, *Kim Jung Un*. */
const slipOfSpelling: JoinRule = {
  name: 'slip-of-spelling',
  keysOf: ofPeople((node) => allButOne(soundWords(node))),
  join: (block, around, unite) =>
    eachPair(block, (a, b) => {
      if (differInSpelling(a, b) && !inOneArticle(a, b) && agree(a, b, around)) unite(a, b);
    }),
};

/** *Anna B. Rossi*, *Anna Rossi*, unless the folder has two such middle names. */
const middleName: JoinRule = {
  name: 'middle-name',
  keysOf: ofPeople((node) => {
    const words = soundWords(node);
    return [`${words[0]} ${words.at(-1)}`];
  }),
  join(block, _, unite) {
    const middles = block.map((node) => soundWords(node).slice(1, -1)).filter((m) => m.length > 0);
    if (!middles.every((m) => middles.every((other) => mayBeOne(m, other)))) return;
    if (
      middles.every((m) => m.length === 1) &&
      (middles.some((m) => m[0]!.length === 1) || middles.length < block.length)
    )
      for (const node of block.slice(1)) unite(block[0]!, node);
  },
};

/** A name that holds another whole name, as *Huma Abedin Dailymail* does, where no second one does. */
const fullerName: JoinRule = {
  name: 'fuller-name',
  keysOf: ofPeople(({ words }) => {
    const keys: string[] = [];
    for (let n = 2; n <= words.length; n++)
      for (let from = 0; from + n <= words.length; from++)
        keys.push(words.slice(from, from + n).join(' '));
    return keys;
  }),
  join(block, around, unite, key) {
    const held = block.find((node) => node.key === key);
    const holders = block.filter((node) => node !== held);
    if (held && holders.length === 1 && agree(held, holders[0]!, around)) unite(held, holders[0]!);
  },
};

/** *Phil Seary*, *Philip Seary*; *Alexander Melnik*, *Oleksandr Melnyk*. */
const otherGivenName: JoinRule = {
  name: 'other-given-name',
  keysOf: ofPeople(({ words, sounds }) => [[givenNameOf(words[0]!), ...sounds.slice(1)].join(' ')]),
  join: (block, around, unite) =>
    eachPair(block, (a, b) => {
      if (agree(a, b, around)) unite(a, b);
    }),
};

/** An acronym with the one full name that an article gives for it, or else that it abbreviates. */
const acronym: JoinRule = {
  name: 'acronym',
  keysOf(node) {
    if (node.type !== 'ORG') return [];
    const own = acronymKey(firstName(node));
    const given = givenAcronyms(node);
    return [...new Set([...(own ? [own] : []), ...given, ...abbreviations(node)])];
  },
  join(block, _, unite, key) {
    for (const node of block) {
      const name = firstName(node);
      if (acronymKey(name) !== key) continue;
      const others = block.filter((other) => other !== node);
      const named = others.filter((other) => givenAcronyms(other).includes(key));
      const candidates =
        named.length > 0 ? named : others.filter((other) => abbreviations(other).includes(key));
      if (candidates.length === 1) unite(node, candidates[0]!);
    }
  },
};

/**
 * A name that a person spoke of in one article is still the same name as elsewhere; so is one with its letters
 * written out, as *Støre* and *Stoere* are.
 */
const sameName: JoinRule = {
  name: 'same-name',
  keysOf: (node) => readingsOf(node).map(({ type, key }) => `${type} ${key}`),
  join(block, _, unite) {
    for (const node of block.slice(1)) unite(block[0]!, node);
  },
};

/** Names of several words that different articles take for different kinds of thing. */
const otherType: JoinRule = {
  name: 'other-type',
  keysOf: ({ key }) => (/^[=~]/.test(key) ? [] : [key]),
  join(block, _, unite) {
    const loose = (type: EntityType) => type !== 'PERSON';
    eachPair(block, (a, b) => {
      if (a.key.includes(' ') || (loose(a.type) && loose(b.type))) unite(a, b);
    });
  },
};

/**
 * All rules that join full names. What they join adds up; their order matters only where people have
 * ruled that two names are not the same: the first link wins.
 */
export const joinRules: readonly JoinRule[] = [
  sameName,
  sameSound,
  otherOrder,
  slipOfSpelling,
  middleName,
  fullerName,
  otherGivenName,
  acronym,
  otherType,
];

function firstName({ members }: NameNode): string {
  return members[0]!.character.name;
}

/** The acronyms that the words of a body's name make. */
function abbreviations(node: NameNode): readonly string[] {
  const name = firstName(node);
  return /\s/.test(name) ? initialsOf(name) : [];
}

/** The acronyms by which articles call a body beside its name. */
function givenAcronyms({ key, tally }: NameNode): readonly string[] {
  return [...tally.forms.keys()]
    .map(acronymKey)
    .filter((acronym) => acronym !== null)
    .filter((acronym) => acronym !== key);
}

function acronymKey(text: string): string | null {
  const letters = text.replace(/\./g, '');
  return /^[A-Z][A-Za-z]?[A-Z]{0,5}$/.test(letters) && letters.length > 1 && /[A-Z]$/.test(letters)
    ? letters.toLowerCase()
    : null;
}

/** Whether two names have a role or at least two names around them in common. */
export function agree(a: Bearer, b: Bearer, around: Surroundings): boolean {
  return sharesOffice(a, b) || around.shared(a, b) >= 2;
}

/** Whether an article gives both the same office of the same state or body. */
export function sharesOffice(a: Bearer, b: Bearer): boolean {
  const [few, many] = a.offices.size < b.offices.size ? [a, b] : [b, a];
  for (const office of few.offices) if (many.offices.has(office)) return true;
  return false;
}

/** Walks the two lists side by side: both are ordered by file. */
function inOneArticle({ members: a }: NameNode, { members: b }: NameNode): boolean {
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    if (a[i]!.file === b[k]!.file) return true;
    if (a[i]!.file < b[k]!.file) i++;
    else k++;
  }
  return false;
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

/** Whether the names sound alike but for one word, which is spelt nearly alike. Asked of thousands of pairs. */
function differInSpelling(a: NameNode, b: NameNode): boolean {
  if (a.words.length !== b.words.length) return false;
  const [x, y] = [a.sounds, b.sounds];
  const at = x.findIndex((sound, i) => sound !== y[i]);
  if (at < 0 || x.findLastIndex((sound, i) => sound !== y[i]) !== at) return false;
  return isNearSpelling(a.words[at]!, b.words[at]!);
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

/** Blocks that are larger than this hold a word that says nothing; no pairs are tried. */
const largestBlock = 60;

export function eachPair(
  block: readonly NameNode[],
  visit: (a: NameNode, b: NameNode) => void,
): void {
  if (block.length > largestBlock) return;
  block.forEach((a, i) => block.slice(i + 1).forEach((b) => visit(a, b)));
}
