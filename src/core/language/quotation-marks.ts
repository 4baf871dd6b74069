import { isQuote } from './characters.ts';
import type { Token } from './sentence.ts';

/**
 * The numbers of the words that are no quotation marks. Tagger and parser do not see the marks: *an "illegal" move*
 * is built like *an illegal move*, and far more text has been annotated without them.
 */
export function withoutQuotes(words: readonly string[]): number[] {
  const kept: number[] = [];
  words.forEach((word, i) => {
    if (!isQuote(word)) kept.push(i);
  });
  return kept;
}

/**
 * Puts the quotation marks back: each depends on the uppermost word of what it encloses.
 *
 * @param tokens Has a token for each word that is no mark, at the number of the word.
 */
export function attachQuotes(
  words: readonly string[],
  bounds: readonly number[],
  tokens: readonly (Token | undefined)[],
): Token[] {
  const root = tokens.findIndex((token) => token?.head === -1);
  let opened = -1;
  const whole: Token[] = [];
  const put = (i: number, head: number, closes: boolean) => {
    const text = words[i]!;
    whole[i] = {
      start: bounds[i * 2]!,
      end: bounds[i * 2 + 1]!,
      text,
      lemma: '"',
      pos: 'PUNCT',
      tag: closes ? "''" : '``',
      head,
      relation: head < 0 ? 'root' : 'punct',
    };
  };
  words.forEach((word, i) => {
    const token = tokens[i];
    if (token) whole[i] = token;
    else if (opened >= 0 && !/^[“«„]$|^``$/.test(word)) {
      const top = uppermost(tokens, opened + 1, i, root);
      put(opened, top, false);
      put(i, top, true);
      opened = -1;
    } else {
      put(i, root, /^[”»]$|^''$/.test(word) || i === words.length - 1);
      if (whole[i]!.tag === '``') opened = i;
    }
  });
  return whole;
}

/** The first token of a range whose head lies outside it. */
function uppermost(
  tokens: readonly (Token | undefined)[],
  from: number,
  to: number,
  otherwise: number,
): number {
  for (let i = from; i < to; i++) {
    const head = tokens[i]?.head;
    if (head !== undefined && (head < from || head >= to)) return i;
  }
  return otherwise;
}
