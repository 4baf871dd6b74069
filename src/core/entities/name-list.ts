import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../text/span.ts';
import type { EntityType } from './mention.ts';
import { foldName } from './name-key.ts';
import { spellingsOf, type JoinRuling, type ListedName } from './rulings.ts';

/** The list of names that people keep for a folder. */
export interface NameList {
  readonly names: readonly ListedName[];
  readonly joins: readonly JoinRuling[];
  readonly notNames: readonly string[];
}

/** What is wrong with a list, at its place in the file. */
export interface ListProblem extends Span {
  /** As a sentence for the reader. */
  readonly message: string;
}

/** A folder without a list. */
export const emptyList: NameList = { names: [], joins: [], notNames: [] };

const types: Readonly<Record<string, EntityType>> = {
  person: 'PERSON',
  organisation: 'ORG',
  organization: 'ORG',
  place: 'LOC',
  other: 'MISC',
};

/** Longer lists are no longer written by hand, and YAML takes its time. */
const LONGEST = 1_000_000;

/**
 * Reads a list of names, in YAML or in JSON, which is YAML too. What is wrong is told and left out;
 * everything else counts.
 */
export function readNameList(text: string): {
  readonly list: NameList;
  readonly problems: readonly ListProblem[];
} {
  const problems: ListProblem[] = [];
  if (text.length > LONGEST) {
    problems.push({ start: 0, end: 0, message: 'The list is longer than a million characters.' });
    return { list: emptyList, problems };
  }
  const document = parseDocument(text, { logLevel: 'silent', lineCounter: new LineCounter() });
  const wrong = (node: Node | null | undefined, message: string) => {
    const [start, end] = node?.range ?? [0, 0];
    problems.push({ start, end, message });
  };
  for (const { pos, message } of document.errors)
    problems.push({ start: pos[0], end: pos[1], message: message.split('\n')[0]! });
  const top = document.contents;
  if (problems.length > 0 || top === null || (isScalar(top) && top.value === null))
    return { list: emptyList, problems };
  if (!isMap(top)) {
    wrong(top, 'The list begins with "names:" or "notNames:".');
    return { list: emptyList, problems };
  }
  unknownKeys(top, ['names', 'notNames', '$schema'], wrong);
  const entries = itemsOf(top.get('names', true), '"names" is a list of names.', wrong);
  const read = entries.flatMap((entry) => readEntry(entry, wrong) ?? []);
  const notNames = textsOf(top.get('notNames', true), '"notNames"', wrong);
  for (const { text, node } of notNames)
    if (read.some(({ listed }) => spellingsOf(listed).includes(text)))
      wrong(node, `"${text}" is also listed as a name; the name wins.`);
  tellTwice(read, wrong);
  return {
    list: {
      names: read.map((entry) => entry.listed),
      joins: read.flatMap((entry) => entry.joins),
      notNames: notNames.map((item) => item.text),
    },
    problems,
  };
}

type Wrong = (node: Node | null | undefined, message: string) => void;

interface Entry {
  readonly listed: ListedName;
  readonly joins: readonly JoinRuling[];
  readonly node: Node;
}

function readEntry(node: Node, wrong: Wrong): Entry | null {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim())
    return entryOf({ name: node.value.trim(), type: null, variants: [] }, [], node);
  if (!isMap(node)) {
    wrong(node, 'A name is a text, or has "name", "type", "variants" and "notSameAs".');
    return null;
  }
  unknownKeys(node, ['name', 'type', 'variants', 'notSameAs'], wrong);
  const name: unknown = node.get('name');
  if (typeof name !== 'string' || !name.trim()) {
    wrong(node, 'This entry has no "name".');
    return null;
  }
  const variants = textsOf(node.get('variants', true), '"variants"', wrong);
  const others = textsOf(node.get('notSameAs', true), '"notSameAs"', wrong);
  for (const { text, node: at } of others)
    if ([name, ...variants.map((variant) => variant.text)].includes(text))
      wrong(at, `"${text}" cannot be the same as "${name}" and not the same.`);
  const listed = {
    name: name.trim(),
    type: typeIn(node, wrong),
    variants: variants.map((item) => item.text),
  };
  return entryOf(
    listed,
    others.map((item) => item.text),
    node,
  );
}

function entryOf(listed: ListedName, others: readonly string[], node: Node): Entry {
  const { type } = listed;
  const ref = (name: string, kind: EntityType | null) => ({ name, type: kind, file: null });
  const own = spellingsOf(listed).map((text) => ref(text, type));
  // Every pair: any of the spellings may be missing in a folder.
  const same = own.flatMap((a, i) => own.slice(i + 1).map((b) => ({ together: true, a, b })));
  const apart = own.flatMap((a) => others.map((b) => ({ together: false, a, b: ref(b, null) })));
  return { listed, node, joins: [...same, ...apart] };
}

function typeIn(node: YAMLMap, wrong: Wrong): EntityType | null {
  const type: unknown = node.get('type');
  if (type === undefined || type === null) return null;
  const known = typeof type === 'string' && Object.hasOwn(types, type) ? types[type]! : null;
  if (!known)
    wrong(
      node.get('type', true),
      `The type is one of ${Object.keys(types)
        .filter((word) => word !== 'organization')
        .join(', ')}.`,
    );
  return known;
}

function itemsOf(node: unknown, message: string, wrong: Wrong): readonly Node[] {
  if (node === undefined || (isScalar(node) && node.value === null)) return [];
  if (isSeq(node)) return node.items.filter((item): item is Node => item !== null);
  wrong(node as Node, message);
  return [];
}

function textsOf(node: unknown, key: string, wrong: Wrong): { text: string; node: Node }[] {
  return itemsOf(node, `${key} is a list of texts.`, wrong).flatMap((item) => {
    if (isScalar(item) && typeof item.value === 'string' && item.value.trim())
      return [{ text: item.value.trim(), node: item }];
    wrong(item, `${key} holds something that is no text.`);
    return [];
  });
}

function unknownKeys(map: YAMLMap, known: readonly string[], wrong: Wrong): void {
  for (const { key } of map.items)
    if (isScalar(key) && !known.includes(String(key.value)))
      wrong(key, `"${String(key.value)}" is not known here and has no effect.`);
}

/** A spelling that two entries claim: it would join them, which is surely not meant. */
function tellTwice(entries: readonly Entry[], wrong: Wrong): void {
  const seen = new Map<string, Entry>();
  for (const entry of entries)
    for (const text of spellingsOf(entry.listed)) {
      const key = `${entry.listed.type ?? ''} ${foldName(text)}`;
      const earlier = seen.get(key);
      if (earlier && earlier !== entry)
        wrong(entry.node, `"${text}" is listed before, under "${earlier.listed.name}".`);
      else seen.set(key, entry);
    }
}
