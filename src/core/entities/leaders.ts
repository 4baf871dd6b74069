import { readGovernment, type Leaders } from './governments.ts';
import type { Character } from './mention.ts';
import { foldName } from './name-key.ts';

const leading =
  /^(?:(.+) (?:president|prime minister|premier|chancellor|leader|supreme leader)|(?:president|prime minister|premier|chancellor|leader) of (?:the )?(.+))$/;

/**
 * Who leads which country, from the roles that articles give: `U.S. President` makes `biden` lead `US`.
 * A surname that leads two countries in these articles is left out.
 */
export function findLeaders(characters: Iterable<Character>): Leaders {
  const leaders = new Map<string, string | null>();
  for (const { type, name, roles } of characters) {
    if (type !== 'PERSON') continue;
    for (const role of roles) {
      const found = leading.exec(foldName(role));
      const country = found && readGovernment(found[1] ?? found[2]!)?.country;
      if (!country) continue;
      const folded = foldName(name);
      for (const key of [folded, folded.slice(folded.lastIndexOf(' ') + 1)])
        leaders.set(key, (leaders.get(key) ?? country) === country ? country : null);
    }
  }
  return new Map([...leaders].flatMap(([key, country]) => (country ? [[key, country]] : [])));
}
