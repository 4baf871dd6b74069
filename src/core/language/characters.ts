/** What the tokenizer knows of one UTF-16 code unit. */
export type CharacterKind = 'space' | 'letter' | 'digit' | 'mark';

/** The kinds of the code units below 128, and where the rest is decided by Unicode. */
const ascii: readonly CharacterKind[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/\s/.test(letter)) return 'space';
  if (/[A-Za-z_]/.test(letter)) return 'letter';
  return /[0-9]/.test(letter) ? 'digit' : 'mark';
});

export function kindOf(code: number): CharacterKind {
  if (code < 128) return ascii[code]!;
  const letter = String.fromCharCode(code);
  if (code === 0x200b || /\s/.test(letter)) return 'space';
  // Combining marks, joiners and soft hyphens stay inside their word; so do the halves of rare letters.
  if (/[\p{L}\p{M}\p{Nl}\u00ad\u200c\u200d]/u.test(letter)) return 'letter';
  return /\p{Nd}/u.test(letter) ? 'digit' : 'mark';
}

export const isUpper = (letter: string) => letter !== letter.toLowerCase();
export const isLower = (letter: string) => letter !== letter.toUpperCase();

/** Hyphens that join words; dashes that part them are others. */
export const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;
export const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x02bc;
export const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Marks that can stand between the end of a sentence and its closing point: quotes and brackets. */
export const isCloser = (text: string) => /^["”’'»)\]}]+$|^''$/.test(text);
export const isQuote = (text: string) => text.length < 3 && /^["“”«»„]$|^``$|^''$/.test(text);
