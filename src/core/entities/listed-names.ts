import type { Sentence } from '../language/sentence.ts';
import type { EntityType } from './mention.ts';
import type { NameRange, NameTagger } from './name-tagger.ts';
import { spellingsOf, type ListedName } from './rulings.ts';

/** A listed spelling by its words, lower-cased only to look it up. */
interface Spelling {
  readonly words: readonly string[];
  readonly type: EntityType | null;
}

/**
 * A tagger that also finds the names of a list, wherever their words stand as they are written there. A
 * listed name wins over what the tagger saw in its place, unless that is a longer name that holds it.
 */
export function withListedNames(tagger: NameTagger, listed: readonly ListedName[]): NameTagger {
  const byFirst = new Map<string, Spelling[]>();
  for (const one of listed)
    for (const text of spellingsOf(one)) {
      const words = wordsIn(text);
      if (words.length === 0) continue;
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, type: one.type }]);
    }
  for (const spellings of byFirst.values())
    spellings.sort((a, b) => b.words.length - a.words.length);
  if (byFirst.size === 0) return tagger;

  return (sentences, recall) => {
    const ranges = tagger(sentences, recall);
    const found = sentences.flatMap((sentence, i) => findIn(sentence, i, byFirst));
    if (found.length === 0) return ranges;
    const kept = found.flatMap(({ range, type }): NameRange[] => {
      const held = ranges.find((other) => holds(other, range));
      if (held && held.to - held.from > range.to - range.from) return [];
      return [{ ...range, type: type ?? held?.type ?? 'MISC' }];
    });
    const others = ranges.filter((range) => !kept.some((one) => touches(one, range)));
    return [...others, ...kept].sort((a, b) => a.sentence - b.sentence || a.from - b.from);
  };
}

/** The words of a spelling as the tokenizer cuts them: at spaces, marks apart. */
function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&-]*|[^\s]/gu)?.map(plain) ?? [];
}

function plain(word: string): string {
  return word.replace(/’/g, "'").replace(/\.$/, '');
}

function findIn(
  { tokens }: Sentence,
  sentence: number,
  byFirst: ReadonlyMap<string, readonly Spelling[]>,
): { range: Omit<NameRange, 'type'>; type: EntityType | null }[] {
  const found: { range: Omit<NameRange, 'type'>; type: EntityType | null }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const spelling = byFirst.get(plain(tokens[from]!.text))?.find(({ words }) =>
      words.every((word, k) => {
        const token = tokens[from + k];
        return token !== undefined && plain(token.text) === word;
      }),
    );
    if (!spelling) continue;
    const to = from + spelling.words.length;
    found.push({ range: { sentence, from, to }, type: spelling.type });
    from = to - 1;
  }
  return found;
}

type Range = Omit<NameRange, 'type'>;

function holds(outer: Range, inner: Range): boolean {
  return outer.sentence === inner.sentence && outer.from <= inner.from && inner.to <= outer.to;
}

function touches(a: Range, b: Range): boolean {
  return a.sentence === b.sentence && a.from < b.to && b.from < a.to;
}
