import search from 'approx-string-match';

/** Any two English texts share so many letters in order that less than this says nothing. */
const CHANCE = 0.5;

/** How much of a text stands in another one, 0 to 1; nothing resembles only nothing. */
export function resemblance(wanted: string, text: string): number {
  if (!wanted || !text) return wanted === text ? 1 : 0;
  if (text.includes(wanted)) return 1;
  const errors = search(text, wanted, wanted.length)[0]?.errors ?? wanted.length;
  const share = 1 - errors / wanted.length;
  return share < CHANCE ? 0 : share;
}
