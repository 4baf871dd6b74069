/** Nouns that are their own plural, or have one that no rule makes. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['thief', 'thieves'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['goose', 'geese'],
  ['aircraft', 'aircraft'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['police', 'police'],
  ['crew', 'crew'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
]);

/** The plural of the lemma of a noun, as a person reads it: *soldiers*, *fishermen*, *cities*. */
export function pluralOf(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (known !== undefined) return known;
  if (/[a-z]man$/.test(noun) && !/(?:hu|ger|ro)man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/s$/.test(noun) && !/(?:ss|us|is|as)$/.test(noun)) return noun;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return `${noun}s`;
}
