/** Letters that Unicode does not take for a letter with a mark, as the English press writes them. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/** How passports write letters out (ICAO Doc 9303, part 3, section 6), and *dj* as in *Djilas*. */
const longLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  å: 'aa',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  đ: 'dj',
};

/**
 * A name without what spelling and type-setting vary: plain letters without marks, in lower case; no dots,
 * apostrophes straight, hyphens as spaces, no article in front. `the U.S.` → `us`, `Kim Il-Sung` →
 * `kim il sung`, `Malé` → `male`, `Støre` → `store`.
 */
export function foldName(text: string): string {
  // Most names are such; the rest of the work would change nothing in them but a leading article.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase().replace(/^the (?=\S)/, '');
  return plainLettersOf(text)
    .replace(/[’‘`´]/g, "'")
    .replace(/\.(?=\p{L})(?<=\b\p{L}\.)/gu, '')
    .replace(/[.,"“”]/g, ' ')
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim()
    .replace(/^the (?=\S)/, '');
}

function plainLettersOf(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øđðłıħŧŋəæœßþ]/g, (letter) => plainLetters[letter]!);
}

/** A name with the letters for which two are written where a keyboard lacks them: `Støre` → `Stoere`; others stay. */
export function writeOut(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[äåöøüđ]/gi, (letter) => longLetters[letter.toLowerCase()]!);
}
