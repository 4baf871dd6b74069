import data from '../../../data/claims/spokespeople.json' with { type: 'json' };
import type { Names } from '../entities/find-names.ts';
import { wordSet } from '../text/word-list.ts';
import type { SpokenFor } from './claim.ts';

const wellKnown = wordSet(data.wellKnown);
const anyBody = wordSet(data.anyBody);

/** The names of an article in lower case: by a whole form, and those of bodies by their last words; null for several. */
export interface Bodies {
  readonly characters: Names['characters'];
  readonly whole: ReadonlyMap<string, number>;
  readonly byEnd: ReadonlyMap<string, number | null>;
}

/** Prepares the names of an article for `bodyCalled`. */
export function readBodies({ characters }: Names): Bodies {
  const whole = new Map<string, number>();
  const byEnd = new Map<string, number | null>();
  characters.forEach(({ type, name, forms }, i) => {
    for (const { text } of forms) {
      const form = text.toLowerCase().replace(/^the /, '');
      if (!whole.has(form)) whole.set(form, i);
    }
    const words = type === 'PERSON' ? [] : name.toLowerCase().split(' ').slice(-4);
    for (let from = 1; from < words.length; from++) {
      const end = words.slice(from).join(' ');
      byEnd.set(end, byEnd.has(end) ? null : i);
    }
  });
  return { characters, whole, byEnd };
}

/** The office by its words, with its name in the article; null where the words are of any body: *a company spokesman*. */
export function bodyCalled(
  { characters, whole, byEnd }: Bodies,
  words: string | null,
): SpokenFor | null {
  if (!words) return null;
  const lower = words.toLowerCase();
  if (wellKnown.has(lower)) return { name: words, character: null };
  const named = whole.get(lower);
  if (named !== undefined) return { name: words, character: named };
  if (/\p{Lu}/u.test(words) && !anyBody.has(lower)) return { name: words, character: null };
  const like = byEnd.get(lower);
  if (typeof like === 'number') return { name: characters[like]!.name, character: like };
  return words.includes(' ') ? { name: words, character: null } : null;
}
