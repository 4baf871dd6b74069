import type { Told } from './told.ts';

const STANDS_IN =
  /^(?:It|He|She|They|The (?!same|first|second|last|other)\p{Ll}+) (?:\p{Ll}+ ){0,2}?(?:is|was|are|were|has|had|have|first|\p{Ll}+ed)\b/u;

/**
 * Whether a text begins with a pronoun or *the film*, which nothing before it explains: beside another text about one
 * thing, it stands for what that other text names.
 */
export function opensUnnamed({ claim: { sentence }, scene }: Told): boolean {
  return scene.opening[0]?.start === sentence.start && STANDS_IN.test(sentence.text);
}
