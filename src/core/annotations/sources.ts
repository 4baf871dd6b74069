/**
 * The addresses of web pages that a person's words name, each once, in order: they are kept as the
 * sources of a verdict or note. Marks that end the sentence do not belong to an address.
 */
export function sourcesIn(words: string): readonly string[] {
  const found = words.matchAll(/https?:\/\/[^\s<>"“”«»]{1,2000}/gi);
  return [...new Set(Array.from(found, ([address]) => address.replace(/[.,;:!?)\]'’]+$/, '')))];
}
