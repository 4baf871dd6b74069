import type { Names } from '../entities/find-names.ts';

/**
 * The places and bodies of an article that bear their kind in their name: *the Kalo Bridge*, *Delmore Airlines*, *Lake
 * Maruvi*. One of them alone is meant where the article goes on with *the bridge*, *the airline*, *the lake*. Not so with
 * what takes place: *the series* beside *the World Series* is often that of another year.
 */
export interface NamedThings {
  /**
   * The character that *the* with this word takes up.
   *
   * @param word In lower case, as it is written.
   * @param at Where it stands; what is named only further on is not taken up.
   * @returns Null where nothing, or more than one thing, is so named.
   */
  called(word: string, at: number): number | null;
}

/** @param names Of one article. */
export function findNamedThings({ mentions, characters }: Names): NamedThings {
  const firstOf = new Map<number, number>();
  for (const { character, start } of mentions)
    if (!firstOf.has(character)) firstOf.set(character, start);
  const byKind = new Map<string, Set<number>>();
  for (const [character, { type, name }] of characters.entries()) {
    const words = name.toLowerCase().split(' ');
    if (!/^(?:ORG|LOC)$/.test(type) || words.length < 2) continue;
    for (const word of [words[0]!, words[words.length - 1]!]) {
      const kind = singular(word);
      const known = byKind.get(kind);
      if (known) known.add(character);
      else byKind.set(kind, new Set([character]));
    }
  }
  return {
    called(word, at) {
      const [only, ...others] = byKind.get(singular(word)) ?? [];
      if (only === undefined || others.length > 0) return null;
      return (firstOf.get(only) ?? Infinity) < at ? only : null;
    },
  };
}

/** *Airlines* for *the airline*. */
function singular(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
