/** What the forms of a word have in common: *hous* of house and houses, *stop* of stopped. */
export function stemOf(lower: string): string {
  const stem = /[sdgey]$/.test(lower) ? lower.replace(/(?:ies|es|s|ed|ing|e|y)$/, '') : lower;
  const end = stem.length - 1;
  return stem[end] === stem[end - 1] ? stem.replace(/([^aeiou])\1$/, '$1') : stem;
}
