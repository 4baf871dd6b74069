import { isInWord } from './line-characters.ts';

/** The words of a text that is in lower case, the parts of `sign-up` each by itself, without a possessive *s*. */
export function wordsIn(lower: string): readonly string[] {
  const words: string[] = [];
  forEachWord(lower, (from, to) => {
    if (!isPossessive(lower, from, to)) words.push(lower.slice(from, to));
  });
  return words;
}

/** Tells where each run of letters and figures of a text begins and ends. */
export function forEachWord(text: string, tell: (from: number, to: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (isInWord(text, at)) at++;
    if (at > from) tell(from, at);
  }
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
