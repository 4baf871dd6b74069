import { FolderName, inOrder, type NameNode } from '../../../../src/core/entities/folder-name.ts';
import type { JoinRule } from '../../../../src/core/entities/join-rule.ts';
import type { EntityType } from '../../../../src/core/entities/mention.ts';
import { keyOf } from '../../../../src/core/entities/name-node.ts';

/** A name of one article: `PERSON Ada Brandt|mayor of Estavia` is its type, the name and what roles it has. */
export function nameIn(file: string, description: string): FolderName {
  const [type, ...rest] = description.split(' ') as [EntityType, ...string[]];
  const [name, ...roles] = rest.join(' ').split('|') as [string, ...string[]];
  const found = new FolderName(keyOf({ type, name }), false, 0);
  const character = { type, name, forms: [{ text: name, count: 1 }], roles };
  found.add({ file, index: 0, character });
  return found;
}

/** Which names rules join, each of an article of its own, as `Ada Brandt = Ada B. Brandt`, in alphabetic order. */
export function joinedBy(
  rules: readonly JoinRule[],
  descriptions: readonly string[],
  shared = 0,
): readonly string[] {
  const names = descriptions.map((description, i) => nameIn(`${i}.md`, description));
  const found = new Set<string>();
  for (const rule of rules)
    for (const key of new Set(names.flatMap((name) => rule.keysOf(name)))) {
      const block = names.filter((name) => rule.keysOf(name).includes(key)).sort(inOrder);
      if (block.length < 2) continue;
      const unite = (...both: readonly NameNode[]) =>
        void found.add(both.map(({ members }) => members[0]!.character.name).join(' = '));
      rule.join(block, { shared: () => shared }, unite, key);
    }
  return [...found].sort();
}
