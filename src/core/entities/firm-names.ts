import type { Sentence } from '../language/sentence.ts';
import type { NameRange } from './name-tagger.ts';

/**
 * *Brandt & Kohl*, *Marks & Spencer*: surnames with this sign between them are the name of one firm. *US & UK*, *Bosnia & Herzegovina*
 * are none, and neither are two people who are named in full.
 *
 * @param ranges The names of an article in their order.
 */
export function joinFirms(
  ranges: readonly NameRange[],
  sentences: readonly Sentence[],
): readonly NameRange[] {
  const joined: NameRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    const { tokens } = sentences[range.sentence]!;
    if (before?.sentence === range.sentence && isFirm(tokens, before, range))
      joined[joined.length - 1] = { ...before, to: range.to, type: 'ORG', stated: true };
    else joined.push(range);
  }
  return joined;
}

function isFirm(tokens: Sentence['tokens'], a: NameRange, b: NameRange): boolean {
  if (b.from !== a.to + 1 || tokens[a.to]!.text !== '&') return false;
  const isPlace = ({ type }: NameRange) => type === 'LOC' || type === 'MISC';
  const isInFull = ({ type, from, to }: NameRange) => type === 'PERSON' && to - from > 1;
  return !isPlace(a) && !isPlace(b) && !isInFull(a) && !isInFull(b);
}
