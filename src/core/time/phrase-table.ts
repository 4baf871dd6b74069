import { lex, type Lexeme } from './lexeme.ts';

/** Phrases of several words with what they mean, found by their first word. */
export interface PhraseTable<T> {
  readonly begins: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly entry: T }[]
  >;
}

/** Makes a table; the phrases are cut as articles are. */
export function phraseTable<T>(
  phrases: readonly (readonly [string, T])[],
  reversed = false,
): PhraseTable<T> {
  const begins = new Map<string, { words: string[]; entry: T }[]>();
  for (const [phrase, entry] of phrases) {
    const words = lex(phrase, { start: 0, end: phrase.length }).map(({ lower }) => lower);
    if (reversed) words.reverse();
    const list = begins.get(words[0]!) ?? [];
    list.push({ words, entry });
    begins.set(words[0]!, list);
  }
  for (const list of begins.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { begins };
}

/** The longest phrase that begins at `at` and runs forward; `to` is the lexeme after it. */
export function readPhrase<T>(
  table: PhraseTable<T>,
  lexemes: readonly Lexeme[],
  at: number,
): { entry: T; to: number } | null {
  return walk(table, lexemes, at, 1);
}

/** The longest phrase of a reversed table that ends at `at`; `to` is the lexeme before it. */
export function readPhraseBack<T>(
  table: PhraseTable<T>,
  lexemes: readonly Lexeme[],
  at: number,
): { entry: T; to: number } | null {
  return walk(table, lexemes, at, -1);
}

function walk<T>(table: PhraseTable<T>, lexemes: readonly Lexeme[], at: number, step: 1 | -1) {
  const first = lexemes[at];
  if (!first) return null;
  for (const { words, entry } of table.begins.get(first.lower) ?? [])
    if (words.every((word, k) => lexemes[at + k * step]?.lower === word))
      return { entry, to: at + words.length * step };
  return null;
}
