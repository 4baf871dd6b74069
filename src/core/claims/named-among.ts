import type { Mention } from '../entities/mention.ts';
import type { NounPhrase, Sentence } from '../language/sentence.ts';

/** How many words may stand before the name: *was Mayor Ana Rell*, *were the former striker Leo Bastin and …*. */
const BEFORE_NAME = 4;

/**
 * Who *those* are: *Among those killed was Ana Rell*, *among those who took part were Mayor Ana Rell and her son*. What is told of
 * all of them is told of the first who is named.
 *
 * @returns The index of the person among the article's characters; null for nobody.
 */
export function namedAmong(
  { tokens, verbs }: Sentence,
  { from, head }: NounPhrase,
  mentions: readonly Mention[],
): number | null {
  if (!/^those$/i.test(tokens[head]!.text) || tokens[from - 1]?.lemma !== 'among') return null;
  const being = verbs.find(
    (verb) => verb.from > head && verb.finite && !verb.negated && tokens[verb.head]!.lemma === 'be',
  );
  if (!being) return null;
  const last = Math.min(being.to + BEFORE_NAME, tokens.length - 1);
  for (let at = being.to; at <= last && isPartOfName(tokens[at]!); at++) {
    const named = mentions.find(({ start }) => start === tokens[at]!.start);
    if (named?.type === 'PERSON') return named.character;
  }
  return null;
}

/** An article, a role or a name. */
function isPartOfName({ pos }: Sentence['tokens'][number]): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos);
}
