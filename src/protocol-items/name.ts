import type { EntityType } from '../core/entities/mention.ts';
import type { NameActParams } from '../protocol.ts';
import type { Place } from './place.ts';

export interface EntityItem {
  readonly id: string;
  readonly folder: string;
  readonly type: EntityType;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: number;
  readonly articles: number;
}

/** A name that a command is about; with the words of the mention where it was chosen in a text. */
export interface NameTarget {
  readonly folder: string;
  readonly entity: string;
  readonly text?: string;
  /** The entity that it is said to be the same as. */
  readonly other?: string;
}

export interface JoinPreview {
  readonly names: readonly [string, string];
  readonly mentions: number;
  readonly articles: number;
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  /** An article that names both, which two names of one thing seldom do; null for none. */
  readonly inOneArticle: string | null;
  /** The list of names of the folder says that they are not the same, and wins. */
  readonly keptApartByList: boolean;
}

/** One of the names that were joined into an entity, in all articles or in one. */
export interface BearerItem {
  readonly ref: string;
  readonly name: string;
  /** The one article that is meant; null for all. */
  readonly article: string | null;
  readonly mentions: number;
  readonly articles: number;
}

export interface SpellingItem {
  readonly text: string;
  /** Another spelling of the same name. */
  readonly variant: boolean;
  readonly articles: number;
  readonly places: readonly Place[];
}

/** What a person said about a name, and when. */
export interface NameActItem {
  readonly id: string;
  readonly folder: string;
  readonly kind: NameActParams['kind'];
  readonly name: string;
  /** The other name, or the new one. */
  readonly other: string | null;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}
