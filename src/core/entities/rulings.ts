import type { EntityType } from './mention.ts';
import type { NameRef } from './name-ref.ts';

/** A person's word that two names mean one thing, or that they do not. */
export interface JoinRuling {
  readonly together: boolean;
  readonly a: NameRef;
  readonly b: NameRef;
}

/** A name that a person wrote into the list of the folder. */
export interface ListedName {
  readonly name: string;
  /** Null leaves it to the articles. */
  readonly type: EntityType | null;
  /** Other spellings of it. */
  readonly variants: readonly string[];
}

/** A listed name with its variants. */
export function spellingsOf({ name, variants }: ListedName): readonly string[] {
  return [name, ...variants];
}

/** All that people have said about the names of a folder. It overrules what the articles seem to say. */
export interface Rulings {
  /** The one that wins comes first: where two contradict, the later one of these has no effect. */
  readonly joins: readonly JoinRuling[];
  /** What to call somebody; the one that wins comes first. */
  readonly called: readonly { readonly of: NameRef; readonly name: string }[];
  /** Words, as they are written, that are no name of anybody. */
  readonly notNames: ReadonlySet<string>;
  /** Names to be found wherever they stand. */
  readonly listed: readonly ListedName[];
}

/** Nobody has said anything. */
export const noRulings: Rulings = { joins: [], called: [], notNames: new Set(), listed: [] };
