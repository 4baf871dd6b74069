import { mayBeginGovernment, readGovernment } from '../entities/governments.ts';

/** ISO codes of the countries that a phrase names, by any of their names, peoples or capitals. */
export function countriesIn(phrase: string): readonly string[] {
  if (!/\p{Lu}/u.test(phrase)) return [];
  const words = phrase.split(/[^\p{L}.'’-]+/u).filter(Boolean);
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]!) || !mayBeginGovernment(words[i]!)) continue;
    for (let size = Math.min(4, words.length - i); size > 0; size--) {
      const government = readGovernment(words.slice(i, i + size).join(' '));
      if (!government) continue;
      found.push(government.country);
      i += size - 1;
      break;
    }
  }
  return [...new Set(found)];
}
