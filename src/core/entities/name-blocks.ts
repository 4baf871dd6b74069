import { inOrder, type FolderName } from './folder-name.ts';
import type { JoinRule, Surroundings } from './join-names.ts';

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
  /** A block of one name is that name itself: most are. */
  const blocks = new Map<string, FolderName | Set<FolderName>>();
  const blocksOf = new Map<FolderName, readonly string[]>();
  const linksOf = new Map<FolderName, Set<Link>>();
  const linksBy = new Map<string, readonly Link[]>();

  /** The number of the rule, a space, and the key. */
  const keysOf = (name: FolderName) =>
    rules.flatMap((rule, i) => rule.keysOf(name).map((key) => `${i} ${key}`));

  function enter(block: string, name: FolderName): void {
    const known = blocks.get(block);
    if (!known) blocks.set(block, name);
    else if (known instanceof Set) known.add(name);
    else if (known !== name) blocks.set(block, new Set([known, name]));
  }

  function leave(block: string, name: FolderName): void {
    const known = blocks.get(block);
    if (known instanceof Set && known.size > 1) known.delete(name);
    else blocks.delete(block);
  }

  /** Enters a name into its blocks, or takes it out of them; gives the blocks of before and of now. */
  function file(name: FolderName): readonly string[] {
    const before = blocksOf.get(name) ?? [];
    const now = name.members.length > 0 ? keysOf(name) : [];
    for (const block of before) if (!now.includes(block)) leave(block, name);
    for (const block of now) enter(block, name);
    if (now.length > 0) blocksOf.set(name, now);
    else blocksOf.delete(name);
    return [...before, ...now];
  }

  function ask(block: string, around: Surroundings): readonly Link[] {
    const names = blocks.get(block);
    if (!(names instanceof Set) || names.size < 2) return [];
    const links: Link[] = [];
    const space = block.indexOf(' ');
    const rule = rules[Number(block.slice(0, space))]!;
    const unite = (a: unknown, b: unknown) =>
      void links.push({ a: a as FolderName, b: b as FolderName, block });
    rule.join([...names].sort(inOrder), around, unite, block.slice(space + 1));
    return links;
  }

  function relink(block: string, links: readonly Link[]): void {
    for (const link of linksBy.get(block) ?? [])
      for (const name of [link.a, link.b]) {
        const own = linksOf.get(name)!;
        own.delete(link);
        if (own.size === 0) linksOf.delete(name);
      }
    for (const link of links)
      for (const name of [link.a, link.b]) {
        const own = linksOf.get(name);
        if (own) own.add(link);
        else linksOf.set(name, new Set([link]));
      }
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
      for (const name of names) for (const link of linksOf.get(name) ?? []) links.add(link);
      const ruleOf = ({ block }: Link) => Number(block.slice(0, block.indexOf(' ')));
      return [...links].sort(
        (x, y) => ruleOf(x) - ruleOf(y) || inOrder(x.a, y.a) || inOrder(x.b, y.b),
      );
    },
    *linkedTo(name) {
      for (const { a, b } of linksOf.get(name) ?? []) yield a === name ? b : a;
    },
  };
}
