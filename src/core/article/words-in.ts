import { isInWord } from './line-characters.ts';

/** The words of a text that is in lower case, the parts of `sign-up` each by itself, without a possessive *s*. */
export function wordsIn(lower: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < lower.length;) {
    if (!isInWord(lower, at)) {
      at++;
      continue;
    }
    const from = at;
    while (isInWord(lower, at)) at++;
    if (!isPossessive(lower, from, at)) words.push(lower.slice(from, at));
  }
  return words;
}

/**
 * Whether `wordsIn` of a text holds a word of two letters or more: to look for a few words is cheaper than to take out
 * all.
 */
export function holdsWord(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
    if (!(at > 0 && isInWord(lower, at - 1)) && !isInWord(lower, at + word.length)) return true;
  return false;
}

const isPossessive = (lower: string, from: number, to: number) =>
  to - from === 1 && lower[from] === 's' && (lower[from - 1] === "'" || lower[from - 1] === '’');
