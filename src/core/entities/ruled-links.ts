import { inOrder, type FolderName } from './folder-name.ts';
import { createGroups } from './groups.ts';
import type { Link } from './name-blocks.ts';
import { ruleOnNames } from './rule-on-names.ts';
import type { Rulings } from './rulings.ts';

/** What a ruling says of two names that the folder has. */
interface Word {
  readonly together: boolean;
  readonly a: FolderName;
  readonly b: FolderName;
}

/** What people have ruled about the names that are there now, the strongest word first. */
export interface RuledLinks {
  /** Whether people have joined a name to another. */
  isJoined(name: FolderName): boolean;
  joinedTo(name: FolderName): readonly FolderName[];
  /** The names that are to stay apart from a name. */
  apartFrom(name: FolderName): ReadonlySet<FolderName>;
  /** All names that a word is about. */
  readonly names: ReadonlySet<FolderName>;
  /** Equal for equal words about the same names. */
  readonly signature: string;
  /** Splits names that are linked into those that are one: rulings first, then the links in their order. */
  split(names: ReadonlySet<FolderName>, links: readonly Link[]): Iterable<readonly FolderName[]>;
}

const nobody: ReadonlySet<FolderName> = new Set();

/** @param names Those that people have ruled about, as far as the folder has them. */
export function readRuledLinks(names: readonly FolderName[], rulings: Rulings): RuledLinks {
  const words: Word[] = [];
  const joined = new Map<FolderName, FolderName[]>();
  const apart = new Map<FolderName, Set<FolderName>>();
  const note = (together: boolean) => (a: FolderName, b: FolderName) => {
    if (a === b) return;
    words.push({ together, a, b });
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (together) joined.set(one, [...(joined.get(one) ?? []), other]);
      else apart.set(one, (apart.get(one) ?? new Set()).add(other));
  };
  ruleOnNames([...names].sort(inOrder), rulings, { unite: note(true), part: note(false) });

  return {
    isJoined: (name) => joined.has(name),
    joinedTo: (name) => joined.get(name) ?? [],
    apartFrom: (name) => apart.get(name) ?? nobody,
    names: new Set(words.flatMap(({ a, b }) => [a, b])),
    signature: words.map(({ together, a, b }) => `${together} ${a.serial} ${b.serial}`).join('\n'),
    split(linked, links) {
      const isDisputed = [...linked].some((name) => apart.has(name));
      if (!isDisputed) return [[...linked].sort(inOrder)];
      const groups = createGroups<FolderName>();
      for (const { together, a, b } of words)
        if (!together) groups.part(a, b);
        else if (linked.has(a)) groups.unite(a, b);
      for (const { a, b } of links) groups.unite(a, b);
      const sets = new Map<FolderName, FolderName[]>();
      for (const name of [...linked].sort(inOrder)) {
        const top = groups.of(name);
        const set = sets.get(top);
        if (set) set.push(name);
        else sets.set(top, [name]);
      }
      return sets.values();
    },
  };
}
