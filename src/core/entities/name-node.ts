import table from '../../../data/entities/places.json' with { type: 'json' };
import { readGovernment } from './governments.ts';
import type { Character, EntityType } from './mention.ts';
import { foldName } from './name-key.ts';
import { organisationKey } from './organisation-name.ts';
import { nameWords } from './person-name.ts';

/** What a character is called, in the form by which articles are joined. */
export interface NameKey {
  readonly type: EntityType;
  /** Equal for what is surely one thing. */
  readonly key: string;
  /** The words of a person's name; empty for others. */
  readonly words: readonly string[];
  /** Whether the name says enough to stand for itself in the folder: no bare surname. */
  readonly full: boolean;
}

const firstSpelling: ReadonlyMap<string, string> = new Map(
  table.spellings.flatMap((group) =>
    group.map((name): [string, string] => [foldName(name), foldName(group[0]!)]),
  ),
);

/**
 * The key of a character. Countries are keyed by their code, under whatever name; their peoples apart from
 * them, their capitals as the cities that they are. A body of a state is keyed by the state: *Russian
 * Foreign Ministry*, *Russia's Foreign Ministry*, *Foreign Ministry of Russia*.
 */
export function keyOf({ type, name }: Pick<Character, 'type' | 'name'>): NameKey {
  const folded = foldName(name).replace(/'s?$/, '');
  if (type === 'PERSON') {
    const words = nameWords(name);
    return { type, key: words.join(' '), words, full: words.length > 1 };
  }
  const government = readGovernment(name);
  if (type === 'LOC' && government?.sense === 'country')
    return plain(type, `=${government.country}`);
  if (type === 'MISC' && government?.sense === 'people')
    return plain(type, `~${government.country}`);
  if (type === 'LOC') return plain(type, firstSpelling.get(folded) ?? folded);
  return plain(type, type === 'ORG' ? bodyKey(name) : folded);
}

function plain(type: EntityType, key: string): NameKey {
  return { type, key, words: [], full: true };
}

function bodyKey(name: string): string {
  const key = organisationKey(name);
  const words = key.split(' ');
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const government = readGovernment(words.slice(0, n).join(' '));
    if (government && government.sense !== 'capital')
      return `=${government.country} ${words.slice(n).join(' ')}`;
  }
  const of = /^(.+) of (?:the )?(.+)$/.exec(key);
  const government = of && readGovernment(of[2]!);
  return government?.sense === 'country' ? `=${government.country} ${of![1]}` : key;
}
