import type { Entity } from './entity.ts';
import { createEntityIds } from './entity-ids.ts';
import { FolderName, inOrder } from './folder-name.ts';
import { createFolderGroups } from './join-folder.ts';
import type { Character } from './mention.ts';
import type { NameGroup } from './name-group.ts';
import { keyOf } from './name-node.ts';
import type { NameRef } from './name-ref.ts';
import { bearerOf, namesByRuling, ruledKeys, singledOut } from './rule-on-names.ts';
import { readRuledLinks } from './ruled-links.ts';
import { noRulings, type Rulings } from './rulings.ts';
import { surroundings } from './surroundings.ts';

/** One of the names that were joined into an entity, with the articles that use it. */
export interface Bearer {
  /** What to call it when a person rules about it. */
  readonly ref: NameRef;
  /** Whether the name says enough to stand for itself in the folder: no bare surname. */
  readonly full: boolean;
  readonly members: readonly Member[];
}

/** One character of one article. */
export interface Member {
  readonly file: string;
  /** Index into the article's characters. */
  readonly character: number;
}

/**
 * The people, organisations and places of a folder. What comes out depends on the articles and on what
 * people have ruled alone, never on the order in which they came. The join is brought up to date when
 * something is asked, once after any number of changes, at a cost in proportion to the names that are touched.
 */
export interface EntityIndex {
  /** Adds the characters of an article, or replaces them. */
  put(file: string, characters: readonly Character[]): void;
  /** Forgets an article; nothing happens when it is not known. */
  remove(file: string): void;
  /** Takes what people have said about who is who, in place of what they said before. */
  rule(rulings: Rulings): void;
  /** All entities, those that stand in most articles first, then by name. */
  entities(): readonly Entity[];
  /** Who a character is; undefined for an unknown file or index, or where it is no name. */
  entityOf(file: string, character: number): Entity | undefined;
  /** The ids of an article's characters, in their order; undefined for what is no name. */
  idsOf(file: string): readonly (string | undefined)[];
  /** Whom a character with an ambiguous short name could also mean, the likeliest first. */
  candidatesOf(file: string, character: number): readonly Entity[];
  /** The characters that an entity stands for, by file. */
  membersOf(entity: string): readonly Member[];
  /** The names that were joined into an entity: those that hold in the whole folder first, the most used first. */
  bearersOf(entity: string): readonly Bearer[];
  /** The files of which an id has changed since this was last asked. */
  changes(): ReadonlySet<string>;
}

/** An index without articles. */
export function createEntityIndex(): EntityIndex {
  /** The names of every file, in the order of its characters. */
  const files = new Map<string, readonly (FolderName | null)[]>();
  const given = new Map<string, readonly Character[]>();
  /** Full names by type and key, those of one article only with its path behind. */
  const fullNames = new Map<string, FolderName>();
  /** Every name that people have ruled about, by type and key. */
  const ruledNames = new Map<string, Set<FolderName>>();
  const groups = createFolderGroups();
  const ids = createEntityIds();
  const told = new Map<FolderName, string>();
  let rulings = noRulings;
  let isSingledOut = singledOut(noRulings);
  let keys = ruledKeys(noRulings);
  let calledBy: ReadonlyMap<NameGroup, string> = new Map();
  let isRuledAnew = false;
  /** Full names that lost their last member; an edit gives most of them another at once. */
  const emptied = new Map<string, FolderName>();
  let serial = 0;
  let touched = new Set<FolderName>();
  let moved = new Set<string>();
  let listed: readonly Entity[] | null = null;

  function nameOf(character: Character, file: string): FolderName | null {
    if (character.forms.length === 0) return null;
    const key = keyOf(character);
    if (!key.full) return new FolderName(key, true, serial++);
    const only = isSingledOut(key, file);
    const place = placeOf(key, only ? file : null);
    let name = fullNames.get(place);
    if (!name) fullNames.set(place, (name = new FolderName(key, only, serial++)));
    return name;
  }

  function touch(name: FolderName): void {
    touched.add(name);
    const key = `${name.type} ${name.key}`;
    if (keys.has(key)) ruledNames.set(key, (ruledNames.get(key) ?? new Set()).add(name));
  }

  function remove(file: string): void {
    for (const [index, name] of (files.get(file) ?? []).entries()) {
      if (!name) continue;
      name.remove(file, index);
      touch(name);
      if (name.full && name.members.length === 0)
        emptied.set(placeOf(name, name.only ? file : null), name);
    }
    files.delete(file);
    given.delete(file);
  }

  function put(file: string, characters: readonly Character[]): void {
    if (given.get(file) === characters) return;
    remove(file);
    given.set(file, characters);
    moved.add(file);
    const names = characters.map((character) => nameOf(character, file));
    files.set(file, names);
    names.forEach((name, index) => {
      if (!name) return;
      name.add({ file, index, character: characters[index]! });
      touch(name);
    });
  }

  function rule(said: Rulings): void {
    const concerned = new Set([...filesIn(rulings), ...filesIn(said)]);
    rulings = said;
    isSingledOut = singledOut(said);
    keys = ruledKeys(said);
    isRuledAnew = true;
    for (const file of concerned) {
      const characters = given.get(file);
      given.delete(file);
      if (characters) put(file, characters);
    }
    ruledNames.clear();
    for (const names of files.values())
      for (const name of names) {
        const key = name && `${name.type} ${name.key}`;
        if (key && keys.has(key)) ruledNames.set(key, (ruledNames.get(key) ?? new Set()).add(name));
      }
  }

  function settle(): void {
    if (touched.size === 0 && !isRuledAnew) return;
    const changed = touched;
    touched = new Set();
    isRuledAnew = false;
    listed = null;
    for (const names of ruledNames.values())
      for (const name of names) if (name.members.length === 0) names.delete(name);
    const ruled = [...ruledNames.values()].flatMap((names) => [...names]).sort(inOrder);
    const { gone, present } = groups.update(
      changed,
      readRuledLinks(ruled, rulings),
      surroundings((file) => files.get(file) ?? []),
    );
    for (const group of [...ids.update(gone, present), ...present])
      for (const name of group.all()) tell(name, group.id);
    const called = new Map<NameGroup, string>();
    for (const { node, called: name } of namesByRuling(ruled, rulings)) {
      const group = groups.groupOf(node)!;
      if (!called.has(group)) called.set(group, name);
    }
    calledBy = called;
    for (const name of changed) if (name.members.length === 0) told.delete(name);
    for (const [place, name] of emptied) if (name.members.length === 0) fullNames.delete(place);
    emptied.clear();
  }

  function tell(name: FolderName, id: string): void {
    if (told.get(name) === id) return;
    told.set(name, id);
    for (const { file } of name.members) moved.add(file);
  }

  /** Those that stand in most articles first, then by name. */
  function describe(some: readonly NameGroup[]): readonly Entity[] {
    return some
      .map((group) => ({ group, entity: group.describe(calledBy.get(group)), size: group.size }))
      .sort(
        ({ entity: a, size: m }, { entity: b, size: n }) =>
          n - m || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
      )
      .map(({ entity }) => entity);
  }

  const groupOf = (file: string, character: number): NameGroup | undefined => {
    settle();
    const name = files.get(file)?.[character];
    return name ? groups.groupOf(name) : undefined;
  };

  return {
    put,
    remove,
    rule,
    entities() {
      settle();
      return (listed ??= describe([...ids.all()]));
    },
    entityOf(file, character) {
      const group = groupOf(file, character);
      return group?.describe(calledBy.get(group));
    },
    idsOf(file) {
      settle();
      return (files.get(file) ?? []).map((name) => (name ? groups.groupOf(name)!.id : undefined));
    },
    candidatesOf(file, character) {
      settle();
      const name = files.get(file)?.[character];
      return describe(name ? groups.candidatesOf(name) : []);
    },
    membersOf(entity) {
      settle();
      const names = ids.find(entity)?.all() ?? [];
      return names
        .flatMap(({ members }) => members)
        .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index))
        .map(({ file, index }) => ({ file, character: index }));
    },
    bearersOf(entity) {
      settle();
      return (ids.find(entity)?.all() ?? [])
        .map(bearerOf)
        .sort(
          (a, b) =>
            Number(a.ref.file !== null) - Number(b.ref.file !== null) ||
            b.members.length - a.members.length,
        );
    },
    changes() {
      settle();
      const files = moved;
      moved = new Set();
      return files;
    },
  };
}

/** The files of which people have singled out a name. */
function filesIn({ joins, called }: Rulings): readonly string[] {
  const refs = [...joins.flatMap(({ a, b }) => [a, b]), ...called.map((one) => one.of)];
  return refs.flatMap(({ file }) => file ?? []);
}

function placeOf({ type, key }: Pick<FolderName, 'type' | 'key'>, only: string | null): string {
  return `${type} ${key}${only === null ? '' : `\n${only}`}`;
}
