import type { Alias, Entity } from './entity.ts';
import type { NameNode } from './join-names.ts';
import type { EntityType } from './mention.ts';
import { foldName } from './name-key.ts';
import { nameWords, soundOf } from './person-name.ts';
import { isNearSpelling } from './near-spelling.ts';

/**
 * What the articles say of one entity. Its name is the full form that most articles use; its id is made
 * from that name, so that it stays the same for as long as the name does.
 *
 * @param taken Ids of other entities.
 * @param called What a person wants it to be called; its id stays that of its name in the articles.
 */
export function describeEntity(
  nodes: readonly NameNode[],
  taken: ReadonlySet<string>,
  called?: string,
): Entity {
  const full = nodes.some((node) => node.full) ? nodes.filter((node) => node.full) : nodes;
  const names = count(full.flatMap((node) => node.members.map(({ character }) => character.name)));
  const [name] = most(names)!;
  const types = count(full.flatMap((node) => node.members.map(() => node.type)));
  const [type] = most(types)! as [EntityType, number];
  const roles = count(
    nodes.flatMap((node) => node.members.flatMap(({ character }) => character.roles)),
  );
  const forms = new Map<string, number>();
  for (const node of nodes)
    for (const { character } of node.members)
      for (const form of character.forms)
        forms.set(form.text, (forms.get(form.text) ?? 0) + form.count);
  return {
    id: freeId(`${type}:${keyOfName(full, name)}`, taken),
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

/** The key of the node that bears the name; a surname without its person is one in its article only. */
function keyOfName(nodes: readonly NameNode[], name: string): string {
  const node = nodes.find(({ members }) =>
    members.some(({ character }) => character.name === name),
  );
  return node?.key ?? foldName(name);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}#${n}`)) n++;
  return `${id}#${n}`;
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function ordered(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The most frequent; of equals the longest, then the first of the alphabet. */
function most(counts: ReadonlyMap<string, number>): [string, number] | undefined {
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0];
}

/** Whether a form is the whole name, or a part of it, spelled otherwise: hyphens and marks count too. */
function isVariant(form: string, name: string): boolean {
  const words = nameWords(form);
  const whole = nameWords(name);
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  if (` ${plain(name)} `.includes(` ${plain(form)} `)) return false;
  return (
    words.every((word) =>
      whole.some(
        (other) =>
          other === word || soundOf(other) === soundOf(word) || isNearSpelling(other, word),
      ),
    ) &&
    (words.length === whole.length || words.length === 1)
  );
}
