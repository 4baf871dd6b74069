import type { Bearer, FolderName } from './folder-name.ts';
import type { Surroundings } from './join-rule.ts';

/** Articles beyond this many say nothing new about a name's surroundings. */
const ENOUGH = 20;

/** The surroundings of names as they are at one moment. */
export interface NearNames extends Surroundings {
  /** The other names in the articles of a bearer. */
  near(bearer: Bearer): ReadonlySet<FolderName>;
}

/**
 * @param namesIn The names of one file. What is worked out from them is kept, so make new surroundings
 *   after any change.
 */
export function surroundings(namesIn: (file: string) => readonly (FolderName | null)[]): NearNames {
  const kept = new Map<Bearer, ReadonlySet<FolderName>>();

  function near(bearer: Bearer): ReadonlySet<FolderName> {
    const known = kept.get(bearer);
    if (known) return known;
    const found = new Set<FolderName>();
    let articles = 0;
    for (const { file } of bearer.members) {
      if (articles++ === ENOUGH) break;
      for (const name of namesIn(file)) if (name?.full && !isState(name)) found.add(name);
    }
    kept.set(bearer, found);
    return found;
  }

  return {
    near,
    shared(a, b) {
      const others = near(b);
      let count = 0;
      for (const name of near(a)) if (others.has(name)) count++;
      return count;
    },
  };
}

/** Countries and peoples stand in articles about anything. */
function isState({ key }: FolderName): boolean {
  return key.startsWith('=') || key.startsWith('~');
}
