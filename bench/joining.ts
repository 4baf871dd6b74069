import { performance } from 'node:perf_hooks';
import { createEntityIndex } from '../src/core/entities/entity-index.ts';
import type { Character } from '../src/core/entities/mention.ts';

/** How long the names of a folder take to be joined. */
export interface JoinMeasure {
  readonly mentions: number;
  readonly entities: number;
  readonly ms: number;
}

const given = ['Ada', 'Ben', 'Carl', 'Dora', 'Emil', 'Frida', 'Georg', 'Hana', 'Ivan', 'Jana'];
const starts = ['Ber', 'Col', 'Dan', 'Ek', 'Far', 'Gol', 'Hol', 'Kar', 'Lind', 'Mor', 'Nor', 'Or'];
const middles = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'in', 'on', 'un', 'ar', 'er', 'ir', 'or'];
const ends = [
  'berg',
  'dal',
  'feld',
  'gren',
  'holm',
  'ko',
  'lin',
  'man',
  'nov',
  'ski',
  'strom',
  'vic',
];

/**
 * Joins the names of growing folders: each article names ten people, eight in full and two by surname, out of a
 * world that grows with the folder, as an archive does.
 */
export function measureJoining(articles: number): JoinMeasure {
  const index = createEntityIndex();
  const people = articles * 3;
  let mentions = 0;
  for (let article = 0; article < articles; article++) {
    const characters = Array.from({ length: 10 }, (_, i): Character => {
      const person = (article * 7 + i * i * 13) % people;
      const name = nameOf(person);
      const text = i < 8 ? name : name.slice(name.indexOf(' ') + 1);
      mentions += 3;
      return { type: 'PERSON', name: text, forms: [{ text, count: 3 }], roles: [] };
    });
    index.put(`${article}.txt`, characters);
  }
  const start = performance.now();
  const entities = index.entities().length;
  return { mentions, entities, ms: performance.now() - start };
}

function nameOf(person: number): string {
  const pick = (list: readonly string[], n: number) => list[n % list.length]!;
  const surname =
    pick(starts, Math.floor(person / 10)) +
    pick(middles, Math.floor(person / 120)) +
    pick(ends, Math.floor(person / 1680));
  return `${pick(given, person)} ${surname}`;
}
