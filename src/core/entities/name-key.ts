/**
 * A name without what spelling and type-setting vary: letters without marks, in lower case; no dots,
 * apostrophes straight, hyphens as spaces, no article in front. `the U.S.` → `us`, `Kim Il-Sung` →
 * `kim il sung`, `Malé` → `male`.
 */
export function foldName(text: string): string {
  // Most names are such; the rest of the work would change nothing in them but a leading article.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase().replace(/^the (?=\S)/, '');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıł]/g, (letter) => (letter === 'ı' ? 'i' : 'l'))
    .replace(/[’‘`´]/g, "'")
    .replace(/\.(?=\p{L})(?<=\b\p{L}\.)/gu, '')
    .replace(/[.,"“”]/g, ' ')
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim()
    .replace(/^the (?=\S)/, '');
}
