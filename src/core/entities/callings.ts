import type { FolderName } from './folder-name.ts';
import { looseSoundOf } from './person-name.ts';

/**
 * The words by which a person may be called for short, as `looseSoundOf` gives them; a bare surname is one. Of other
 * names those of one word, which can be taken for a surname; countries and peoples are known (see `keyOf`).
 */
export function callings({
  type,
  full,
  words,
  key,
}: Pick<FolderName, 'type' | 'full' | 'words' | 'key'>): readonly string[] {
  if (type === 'PERSON') return (full ? words : [key]).map(looseSoundOf);
  return /^[^\s=~]+$/.test(key) ? [looseSoundOf(key)] : [];
}
