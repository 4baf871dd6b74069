import type { Character, EntityType, Mention } from './mention.ts';
import { foldName } from './name-key.ts';
import type { Names } from './find-names.ts';
import { spellingsOf, type Rulings } from './rulings.ts';

/** What people have said of single names, ready to be applied to one article after another. */
export type NameFilter = <T extends Names>(found: T) => T;

/** The filter where people have said nothing. */
export const unfiltered: NameFilter = (found) => found;

/**
 * Takes out what a person called no name, and gives listed names the type that a person wrote down. The
 * characters keep their places; one without a name left has no forms.
 */
export function nameFilter({ notNames, listed }: Rulings): NameFilter {
  const types = new Map<string, EntityType>(
    listed.flatMap((one) =>
      one.type === null ? [] : spellingsOf(one).map((text) => [foldName(text), one.type!] as const),
    ),
  );
  if (notNames.size === 0 && types.size === 0) return unfiltered;
  const flat = (text: string) => text.replace(/\s+/g, ' ');

  function typeOf({ name, forms, type }: Character): EntityType {
    for (const text of [name, ...forms.map((form) => form.text)]) {
      const ruled = types.get(foldName(text));
      if (ruled) return ruled;
    }
    return type;
  }

  return (found) => {
    const characters = found.characters.map((character): Character => {
      const forms = character.forms.filter(({ text }) => !notNames.has(text));
      const type = typeOf(character);
      if (forms.length === character.forms.length)
        return type === character.type ? character : { ...character, type };
      const name = notNames.has(character.name)
        ? (forms[0]?.text ?? character.name)
        : character.name;
      return { ...character, type, name, forms };
    });
    const unchanged = characters.every((one, i) => one === found.characters[i]);
    if (unchanged) return found;
    const mentions = found.mentions
      .filter(({ text }) => !notNames.has(flat(text)))
      .map((mention): Mention => {
        const { type } = characters[mention.character]!;
        return type === found.characters[mention.character]!.type ? mention : { ...mention, type };
      });
    return { ...found, mentions, characters };
  };
}
