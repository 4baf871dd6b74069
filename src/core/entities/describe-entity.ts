import type { Alias, Entity } from './entity.ts';
import type { NameNode } from './folder-name.ts';
import type { EntityType } from './mention.ts';
import { writeOut } from './name-key.ts';
import { isNearSpelling } from './near-spelling.ts';
import { nameWords, soundOf } from './person-name.ts';

/** What an entity is called: the full form that most articles use, and what is made from it. */
export interface EntityName {
  readonly type: EntityType;
  readonly name: string;
  /**
   * An id that stays the same for as long as the name does. A surname without its person is one in its
   * articles only: it is told from others by the first of them.
   */
  readonly id: string;
}

/** @param nodes All names of the entity, in the order of the folder. */
export function nameEntity(nodes: readonly NameNode[]): EntityName {
  const full = nodes.some((node) => node.full) ? nodes.filter((node) => node.full) : nodes;
  const [name] = ordered(
    sum(full.map(({ tally }) => tally.names)),
    (a, b) => b.length - a.length,
  )[0]!;
  const type = typeOf(full);
  const { key, members } = full.find(({ tally }) => tally.names.has(name))!;
  const where = full[0]!.full ? '' : `@${members[0]!.file}`;
  return { type, name, id: `${type}:${key}${where}`.replace(/#(?=\d+$)/, ' ') };
}

/** The type that articles state, if any do, else the one that most of them take it for. */
function typeOf(nodes: readonly NameNode[]): EntityType {
  const stated = nodes.filter(({ members }) => members.some(({ character }) => character.stated));
  const told = stated.length > 0 ? stated : nodes;
  const [[type]] = ordered(
    sum(told.map(({ type, members }) => new Map([[type, members.length]]))),
    (a, b) => b.length - a.length,
  ) as [[EntityType, number]];
  return type;
}

/**
 * What the articles say of one entity.
 *
 * @param called What a person wants it to be called; its id stays that of its name in the articles.
 */
export function describeEntity(
  { type, name }: EntityName,
  id: string,
  nodes: readonly NameNode[],
  called?: string,
): Entity {
  const forms = sum(nodes.map(({ tally }) => tally.forms));
  const roles = sum(nodes.map(({ tally }) => tally.roles));
  return {
    id,
    type,
    name: called ?? name,
    aliases: ordered(forms).map(([text, count]): Alias => ({
      text,
      count,
      variant: type === 'PERSON' && isVariant(text, name),
    })),
    roles: ordered(roles).map(([role]) => role),
  };
}

function sum<K>(counts: readonly ReadonlyMap<K, number>[]): ReadonlyMap<K, number> {
  if (counts.length === 1) return counts[0]!;
  const all = new Map<K, number>();
  for (const one of counts)
    for (const [value, count] of one) all.set(value, (all.get(value) ?? 0) + count);
  return all;
}

/** The most frequent first; of equals what `prefer` puts first, then the first of the alphabet. */
function ordered<K extends string>(
  counts: ReadonlyMap<K, number>,
  prefer: (a: K, b: K) => number = () => 0,
): [K, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || prefer(a, b) || (a < b ? -1 : 1));
}

/** Whether a form is the whole name, or a part of it, spelled otherwise: hyphens and marks count too. */
function isVariant(form: string, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  if (` ${plain(name)} `.includes(` ${plain(form)} `)) return false;
  const wholes = waysToWrite(name);
  return waysToWrite(form).some((words) =>
    wholes.some(
      (whole) =>
        (words.length === whole.length || words.length === 1) &&
        words.every((word) => whole.some((other) => isAlike(word, other))),
    ),
  );
}

/** The words of a name as they are, and with their letters written out. */
function waysToWrite(name: string): readonly (readonly string[])[] {
  return [nameWords(name), nameWords(writeOut(name))];
}

function isAlike(a: string, b: string): boolean {
  return a === b || soundOf(a) === soundOf(b) || isNearSpelling(a, b);
}
