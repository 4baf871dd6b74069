import type { Alias, Entity } from './entity.ts';
import { readGovernment } from './governments.ts';
import type { Character } from './mention.ts';
import { foldName } from './name-key.ts';

/** One character of one article. */
export interface Member {
  readonly file: string;
  /** Index into the article's characters. */
  readonly character: number;
}

/**
 * The people, organisations and places of a folder. What comes out depends on the articles alone, never
 * on the order in which they came.
 */
export interface EntityIndex {
  /** Adds the characters of an article, or replaces them. */
  put(file: string, characters: readonly Character[]): void;
  /** Forgets an article; nothing happens when it is not known. */
  remove(file: string): void;
  /** All entities, those that stand in most articles first, then by name. */
  entities(): readonly Entity[];
  /** Who a character is; undefined for an unknown file or index, and where it could be several. */
  entityOf(file: string, character: number): Entity | undefined;
  /** Whom an ambiguous character could mean, the likeliest first; empty where `entityOf` knows. */
  candidatesOf(file: string, character: number): readonly Entity[];
  /** The characters that an entity stands for, by file. */
  membersOf(entity: string): readonly Member[];
}

/** An index without articles. */
export function createEntityIndex(): EntityIndex {
  const files = new Map<string, readonly Character[]>();
  let joined: Joined | null = null;
  const current = () => (joined ??= join(files));

  return {
    put(file, characters) {
      files.set(file, characters);
      joined = null;
    },
    remove(file) {
      if (files.delete(file)) joined = null;
    },
    entities: () => current().entities,
    entityOf: (file, character) => current().byMember.get(`${file}\n${character}`),
    candidatesOf: () => [],
    membersOf: (entity) => current().members.get(entity) ?? [],
  };
}

interface Joined {
  readonly entities: readonly Entity[];
  readonly byMember: ReadonlyMap<string, Entity>;
  readonly members: ReadonlyMap<string, readonly Member[]>;
}

function join(files: ReadonlyMap<string, readonly Character[]>): Joined {
  const members = new Map<string, Member[]>();
  for (const file of [...files.keys()].sort())
    files.get(file)!.forEach((character, index) => {
      const id = idOf(character);
      const found = members.get(id);
      if (found) found.push({ file, character: index });
      else members.set(id, [{ file, character: index }]);
    });
  const byMember = new Map<string, Entity>();
  const entities = [...members].map(([id, group]) => {
    const entity = describe(
      id,
      group.map(({ file, character }) => files.get(file)![character]!),
    );
    for (const { file, character } of group) byMember.set(`${file}\n${character}`, entity);
    return entity;
  });
  entities.sort(
    (a, b) =>
      members.get(b.id)!.length - members.get(a.id)!.length ||
      (a.name < b.name ? -1 : 1) ||
      (a.id < b.id ? -1 : 1),
  );
  return { entities, byMember, members };
}

function idOf({ type, name }: Character): string {
  const government = type === 'LOC' ? readGovernment(name) : null;
  if (government?.sense === 'country') return `LOC:${government.country.toLowerCase()}`;
  return `${type}:${foldName(name)}`;
}

function describe(id: string, characters: readonly Character[]): Entity {
  const counts = new Map<string, number>();
  const roles = new Set<string>();
  for (const character of characters) {
    for (const { text, count } of character.forms)
      counts.set(text, (counts.get(text) ?? 0) + count);
    for (const role of character.roles) roles.add(role);
  }
  const aliases: Alias[] = [...counts]
    .map(([text, count]) => ({ text, count, variant: false }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const names = new Map<string, number>();
  for (const { name } of characters) names.set(name, (names.get(name) ?? 0) + 1);
  const [name] = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]!;
  return { id, type: characters[0]!.type, name, aliases, roles: [...roles].sort() };
}
