import type { Entity } from './entity.ts';
import { joinFolder, type Joined } from './join-folder.ts';
import type { Character } from './mention.ts';

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
  /** Who a character is; undefined for an unknown file or index. */
  entityOf(file: string, character: number): Entity | undefined;
  /** Whom a character with an ambiguous short name could also mean, the likeliest first. */
  candidatesOf(file: string, character: number): readonly Entity[];
  /** The characters that an entity stands for, by file. */
  membersOf(entity: string): readonly Member[];
}

/** An index without articles. The join is worked out when it is asked for, once after any number of changes. */
export function createEntityIndex(): EntityIndex {
  const files = new Map<string, readonly Character[]>();
  let joined: Joined | null = null;
  const current = () => (joined ??= joinFolder(files));

  return {
    put(file, characters) {
      if (files.get(file) === characters) return;
      files.set(file, characters);
      joined = null;
    },
    remove(file) {
      if (files.delete(file)) joined = null;
    },
    entities: () => current().entities,
    entityOf: (file, character) => current().entityOf.get(file)?.[character],
    candidatesOf: (file, character) => current().candidatesOf.get(`${file}\n${character}`) ?? [],
    membersOf: (entity) => current().membersOf.get(entity) ?? [],
  };
}
