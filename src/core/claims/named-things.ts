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

/** Kinds that stand before the name that tells which: *Lake Maruvi*, *the University of Tarsk*. */
const BEFORE =
  /^(?:lake|mount|cape|fort|camp|hotel|university|bank|ministry|museum|bridge|castle)$/;

/** Kinds by which whatever an article tells of may be called, however it is named. */
const ANY =
  /^(?:company|group|firm|corporation|organisation|organization|association|state|nation)$/;

/** @param names Of one article. */
export function findNamedThings({ mentions, characters }: Names): NamedThings {
  const firstOf = new Map<number, number>();
  for (const { character, start } of mentions)
    if (!firstOf.has(character)) firstOf.set(character, start);
  const byKind = new Map<string, Set<number>>();
  for (const [character, { type, name }] of characters.entries()) {
    const words = name.toLowerCase().split(' ');
    const kind = /^(?:ORG|LOC)$/.test(type) ? kindOf(words) : null;
    for (const one of isStorm(words) ? ['storm', words[0]!] : kind === null ? [] : [kind]) {
      const known = byKind.get(one);
      if (known) known.add(character);
      else byKind.set(one, new Set([character]));
    }
  }
  return {
    called(word, at) {
      const [only, ...others] = byKind.get(word) ?? [];
      if (only === undefined || others.length > 0) return null;
      return (firstOf.get(only) ?? Infinity) < at ? only : null;
    },
  };
}

/** *Cyclone Tovela*, *Tropical Storm Ida*: what goes on as *the storm*. */
function isStorm(words: readonly string[]): boolean {
  return words.length > 1 && /^(?:cyclone|hurricane|typhoon|tropical)$/.test(words[0]!);
}

/** The kind that a name of several words bears: its first word, or else its last; null for none that says something. */
function kindOf(words: readonly string[]): string | null {
  const [first, last] = [words[0]!, words[words.length - 1]!];
  if (words.length < 2) return null;
  if (BEFORE.test(first)) return first;
  // *Delmore Airlines* is an airline; *United Nations* is no nation.
  const kind = last.replace(/^(airline|railway)s$/, '$1');
  return ANY.test(kind) ? null : kind;
}
