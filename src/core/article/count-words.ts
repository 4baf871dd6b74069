/** How many words a text has: runs of characters between white space. */
export function countWords(text: string): number {
  let words = 0;
  let between = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code <= 32 || code === 0xa0;
    if (between && !isSpace) words++;
    between = isSpace;
  }
  return words;
}
