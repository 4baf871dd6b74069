import type { Entity } from './entity.ts';
import { joinFolder, type Joined } from './join-folder.ts';
import type { Character } from './mention.ts';
import type { NameRef } from './name-ref.ts';
import { bearerOf } from './rule-on-names.ts';
import { noRulings, type Rulings } from './rulings.ts';

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
 * The people, organisations and places of a folder. What comes out depends on the articles alone, never
 * on the order in which they came.
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
  /** Who a character is; undefined for an unknown file or index. */
  entityOf(file: string, character: number): Entity | undefined;
  /** Whom a character with an ambiguous short name could also mean, the likeliest first. */
  candidatesOf(file: string, character: number): readonly Entity[];
  /** The characters that an entity stands for, by file. */
  membersOf(entity: string): readonly Member[];
  /** The names that were joined into an entity: those that hold in the whole folder first, the most used first. */
  bearersOf(entity: string): readonly Bearer[];
}

/** An index without articles. The join is worked out when it is asked for, once after any number of changes. */
export function createEntityIndex(): EntityIndex {
  const files = new Map<string, readonly Character[]>();
  let rulings = noRulings;
  let joined: Joined | null = null;
  const current = () => (joined ??= joinFolder(files, rulings));

  return {
    put(file, characters) {
      if (files.get(file) === characters) return;
      files.set(file, characters);
      joined = null;
    },
    remove(file) {
      if (files.delete(file)) joined = null;
    },
    rule(said) {
      rulings = said;
      joined = null;
    },
    entities: () => current().entities,
    entityOf: (file, character) => current().entityOf.get(file)?.[character],
    candidatesOf: (file, character) => current().candidatesOf.get(`${file}\n${character}`) ?? [],
    membersOf: (entity) => current().membersOf.get(entity) ?? [],
    bearersOf: (entity) =>
      (current().nodesOf.get(entity) ?? [])
        .map(bearerOf)
        .sort(
          (a, b) =>
            Number(a.ref.file !== null) - Number(b.ref.file !== null) ||
            b.members.length - a.members.length,
        ),
  };
}
