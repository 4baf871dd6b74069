import type { NameNode } from './folder-name.ts';
import { agree, eachPair, type JoinRule } from './join-rule.ts';
import { isNearSpelling } from './near-spelling.ts';
import { givenNameOf } from './person-name.ts';

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

/** The rules that join the names of one person, in their order. */
export const rulesForPeople: readonly JoinRule[] = [
  sameSound,
  otherOrder,
  slipOfSpelling,
  middleName,
  fullerName,
  otherGivenName,
];

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
