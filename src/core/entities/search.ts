import Fuse from 'fuse.js';
import type { Entity } from './entity.ts';
import { foldName } from './name-key.ts';

/** An entity that answers to what a person typed. */
export interface Found {
  readonly entity: Entity;
  /** The spelling that fits best. */
  readonly alias: string;
  /** 0 for the same letters, 1 for nothing in common. */
  readonly distance: number;
}

/** Looks entities up by any of their spellings, forgiving slips of the keyboard. */
export type EntitySearch = (query: string, limit?: number) => readonly Found[];

/** Prepares a search over entities; build it anew when they change. An empty query finds nothing. */
export function createEntitySearch(entities: readonly Entity[]): EntitySearch {
  const spellings = entities.flatMap((entity) =>
    [...new Set([entity.name, ...entity.aliases.map((alias) => alias.text)])].map((alias) => ({
      entity,
      alias,
      folded: foldName(alias),
    })),
  );
  const fuse = new Fuse(spellings, {
    keys: ['folded'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.35,
  });
  return (query, limit = 50) => {
    const folded = foldName(query);
    if (!folded) return [];
    const best = new Map<string, Found>();
    for (const { item, score } of fuse.search(folded, { limit: limit * 4 })) {
      const distance = score ?? 0;
      const known = best.get(item.entity.id);
      if (!known || distance < known.distance)
        best.set(item.entity.id, { entity: item.entity, alias: item.alias, distance });
    }
    return [...best.values()].sort((a, b) => a.distance - b.distance).slice(0, limit);
  };
}
