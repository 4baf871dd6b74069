import type { Quoted } from '../text/span.ts';

/**
 * LOC: countries, cities, regions, buildings and natural places. MISC: nationalities and peoples,
 * named events, works, products, laws.
 */
export type EntityType = 'PERSON' | 'ORG' | 'LOC' | 'MISC';

/** A name where it stands in the body, without its title or possessive ending. */
export interface Mention extends Quoted {
  readonly type: EntityType;
  /** Index of the person, organisation or place in this article's `characters`. */
  readonly character: number;
}

/** All that one article says of one person, organisation, place or other named thing. */
export interface Character {
  readonly type: EntityType;
  /** Its fullest form in this article. */
  readonly name: string;
  /** Every spelling in this article, with the number of its mentions, most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** Titles and roles that the article gives: `Foreign Minister`, `Kremlin spokesman`. */
  readonly roles: readonly string[];
  /** Whether the article itself says of what type it is: *the island of …*, *Mr …*, *…, the prime minister*. */
  readonly stated?: true;
}
