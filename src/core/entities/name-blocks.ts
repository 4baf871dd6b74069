import { detached } from '../text/detached.ts';
import { SetsByKey } from '../text/sets-by-key.ts';
import { inOrder, type FolderName } from './folder-name.ts';
import type { JoinRule, Surroundings } from './join-rule.ts';

/** That a rule has joined two names, and in which block. */
export interface Link {
  readonly a: FolderName;
  readonly b: FolderName;
  /** The number of the rule, a space, and the key. */
  readonly block: string;
}

/**
 * The blocks of names that the rules look at, and the links that they made. A change asks the rules
 * again about the blocks of the changed names, and about no others.
 */
export interface NameBlocks {
  /** Takes in names that came, changed or lost their last member; gives the names whose links are others now. */
  update(changed: Iterable<FolderName>, around: Surroundings): ReadonlySet<FolderName>;
  /** The names that a name is linked to. */
  linkedTo(name: FolderName): Iterable<FolderName>;
  /** The links of some names, those of the first rule first. */
  linksAmong(names: Iterable<FolderName>): readonly Link[];
}

export function createNameBlocks(rules: readonly JoinRule[]): NameBlocks {
  const blocks = new SetsByKey<string, FolderName>();
  const blocksOf = new Map<FolderName, readonly string[]>();
  const linksOf = new SetsByKey<FolderName, Link>();
  const linksBy = new Map<string, readonly Link[]>();

  /** The number of the rule, a space, and the key; as words of their own, for they are kept. */
  const keysOf = (name: FolderName) =>
    detached(rules.flatMap((rule, i) => rule.keysOf(name).map((key) => `${i} ${key}`)));

  /** Enters a name into its blocks, or takes it out of them; gives the blocks of before and of now. */
  function file(name: FolderName): readonly string[] {
    const before = blocksOf.get(name) ?? [];
    const now = name.members.length > 0 ? keysOf(name) : [];
    for (const block of before) if (!now.includes(block)) blocks.delete(block, name);
    for (const block of now) blocks.add(block, name);
    if (now.length > 0) blocksOf.set(name, now);
    else blocksOf.delete(name);
    return [...before, ...now];
  }

  function ask(block: string, around: Surroundings): readonly Link[] {
    if (blocks.size(block) < 2) return [];
    const links: Link[] = [];
    const space = block.indexOf(' ');
    const rule = rules[Number(block.slice(0, space))]!;
    const unite = (a: unknown, b: unknown) =>
      void links.push({ a: a as FolderName, b: b as FolderName, block });
    rule.join([...blocks.of(block)].sort(inOrder), around, unite, block.slice(space + 1));
    return links;
  }

  function relink(block: string, links: readonly Link[]): void {
    for (const link of linksBy.get(block) ?? [])
      for (const name of [link.a, link.b]) linksOf.delete(name, link);
    for (const link of links) for (const name of [link.a, link.b]) linksOf.add(name, link);
    if (links.length > 0) linksBy.set(block, links);
    else linksBy.delete(block);
  }

  return {
    update(changed, around) {
      const stale = new Set<string>();
      for (const name of changed) for (const block of file(name)) stale.add(block);
      const others = new Set<FolderName>();
      for (const block of stale) {
        const before = linksBy.get(block) ?? [];
        const now = ask(block, around);
        const isSame =
          before.length === now.length &&
          before.every(({ a, b }, i) => a === now[i]!.a && b === now[i]!.b);
        if (isSame) continue;
        relink(block, now);
        for (const { a, b } of [...before, ...now]) others.add(a).add(b);
      }
      return others;
    },
    linksAmong(names) {
      const links = new Set<Link>();
      for (const name of names) for (const link of linksOf.of(name)) links.add(link);
      const ruleOf = ({ block }: Link) => Number(block.slice(0, block.indexOf(' ')));
      return [...links].sort(
        (x, y) => ruleOf(x) - ruleOf(y) || inOrder(x.a, y.a) || inOrder(x.b, y.b),
      );
    },
    *linkedTo(name) {
      for (const { a, b } of linksOf.of(name)) yield a === name ? b : a;
    },
  };
}
