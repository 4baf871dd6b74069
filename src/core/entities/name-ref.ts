import type { EntityType } from './mention.ts';
import { keyOf, type NameKey } from './name-node.ts';

/** Whom a person means by a name: all who are called so in the folder, or only the one of one article. */
export interface NameRef {
  /** In any spelling that folds to the same name. */
  readonly name: string;
  /** Null where the person did not say what kind of thing it is. */
  readonly type: EntityType | null;
  /** Path of the one article that is meant; null for the whole folder. */
  readonly file: string | null;
}

const types: readonly EntityType[] = ['PERSON', 'ORG', 'LOC', 'MISC'];

/** The form that records hold: `PERSON:Ada Brandt`, or `PERSON:Brandt|news/monday.txt` for one article. */
export function printRef({ type, name, file }: NameRef): string {
  return `${type ?? ''}:${name.replace(/\|/g, ' ')}${file === null ? '' : `|${file}`}`;
}

/** Reads what `printRef` wrote; null for anything else. */
export function parseRef(text: string): NameRef | null {
  const found = /^(PERSON|ORG|LOC|MISC)?:(\s*[^|\s][^|]*)(?:\|(.+))?$/su.exec(text);
  if (!found) return null;
  const [, type, name, file] = found;
  return { type: (type as EntityType | undefined) ?? null, name: name!.trim(), file: file ?? null };
}

/** The keys that a name can have: one where its type is known. */
export function keysOf({ name, type }: NameRef): readonly NameKey[] {
  return (type ? [type] : types).map((one) => keyOf({ type: one, name }));
}
