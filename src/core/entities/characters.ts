import { readGovernment } from './governments.ts';
import type { Character, EntityType } from './mention.ts';
import { foldName } from './name-key.ts';
import { isShortOrganisation, organisationKey } from './organisation-name.ts';
import { nameWords, relate } from './person-name.ts';

/** A name where it stands, before it is known whose it is. */
export interface NamedPlace {
  readonly text: string;
  readonly type: EntityType;
  readonly sentence: number;
  readonly role: string | null;
  readonly sex: 'male' | 'female' | null;
  /** Whether the text says here of what type it is. */
  readonly stated: boolean;
}

interface Group {
  readonly type: EntityType;
  /** Its fullest name, and that name's words if it is a person's. */
  readonly name: string;
  readonly words: readonly string[];
  readonly mentions: number[];
  sex: 'male' | 'female' | null;
}

/**
 * Joins the names of one article into its people, organisations and places. Full names make the groups;
 * a short form joins the one group that it can stand for. Where it could be several, the one that was
 * named just before wins, else the one that the article is about; else it stays by itself.
 *
 * @returns For each place the index of its character.
 */
export function findCharacters(places: readonly NamedPlace[]): {
  readonly of: readonly number[];
  readonly characters: readonly Character[];
} {
  const groups: Group[] = [];
  for (const type of ['PERSON', 'ORG', 'LOC', 'MISC'] as const) groups.push(...group(places, type));
  const first = (entry: Group) => entry.mentions[0]!;
  groups.sort((a, b) => first(a) - first(b));
  const of = new Array<number>(places.length).fill(-1);
  groups.forEach((entry, i) => entry.mentions.forEach((mention) => (of[mention] = i)));
  return { of, characters: groups.map((entry) => describe(entry, places)) };
}

function group(places: readonly NamedPlace[], type: EntityType): Group[] {
  const byKey = new Map<string, number[]>();
  places.forEach((place, i) => {
    if (place.type !== type) return;
    const key = keyOf(place);
    const known = byKey.get(key);
    if (known) known.push(i);
    else byKey.set(key, [i]);
  });
  const fullest = [...byKey].sort(([a, m], [b, n]) => lengthOf(b) - lengthOf(a) || m[0]! - n[0]!);
  const groups: Group[] = [];
  for (const [, mentions] of fullest) {
    const name = places[mentions[0]!]!.text;
    const words = type === 'PERSON' ? nameWords(name) : [];
    const candidates = groups.filter((entry) => standsFor(name, words, entry));
    const same = candidates.find((entry) => relate(words, entry.words) === 'same');
    const left = new Map<string, number[]>();
    for (const mention of mentions) {
      const place = places[mention]!;
      const fitting = candidates.filter(
        (entry) =>
          (!place.sex || !entry.sex || place.sex === entry.sex) &&
          !isOtherOffice(place, entry, places),
      );
      const chosen = same ?? (fitting.length > 1 ? choose(mention, fitting, places) : fitting[0]);
      if (chosen) {
        insert(chosen.mentions, mention);
        chosen.sex ??= place.sex;
      } else {
        const by = place.sex ?? '';
        left.set(by, [...(left.get(by) ?? []), mention]);
      }
    }
    const apart = left.has('male') && left.has('female');
    for (const list of apart
      ? left.values()
      : left.size > 0
        ? [[...left.values()].flat().sort((a, b) => a - b)]
        : [])
      groups.push({ type, name, words, mentions: list, sex: sexIn(list, places) });
  }
  return groups;
}

/**
 * *President Obama* where the article names in full only *Michelle Obama*, once and without an office: an
 * office with a bare surname introduces somebody.
 */
function isOtherOffice(
  place: NamedPlace,
  { mentions }: Group,
  places: readonly NamedPlace[],
): boolean {
  return (
    place.role !== null &&
    !place.text.includes(' ') &&
    mentions.length === 1 &&
    places[mentions[0]!]!.role === null
  );
}

function sexIn(mentions: readonly number[], places: readonly NamedPlace[]) {
  for (const mention of mentions) if (places[mention]!.sex) return places[mention]!.sex;
  return null;
}

function insert(sorted: number[], value: number): void {
  let at = sorted.length;
  while (at > 0 && sorted[at - 1]! > value) at--;
  sorted.splice(at, 0, value);
}

function keyOf({ text, type }: NamedPlace): string {
  if (type === 'ORG') return organisationKey(text);
  if (type === 'LOC') {
    const government = readGovernment(text);
    if (government?.sense === 'country') return `=${government.country}`;
  }
  return foldName(text).replace(/'s?$/, '');
}

function lengthOf(key: string): number {
  return key.split(' ').length * 100 + key.length;
}

function standsFor(name: string, words: readonly string[], full: Group): boolean {
  if (full.type === 'PERSON') return relate(words, full.words) !== null;
  return full.type === 'ORG' && isShortOrganisation(name, full.name);
}

/** How many sentences back a name still counts as named just before. */
const near = 2;

function choose(
  mention: number,
  candidates: readonly Group[],
  places: readonly NamedPlace[],
): Group | undefined {
  const before = candidates.filter((entry) => entry.mentions[0]! < mention);
  if (before.length === 1) return before[0];
  const sentence = places[mention]!.sentence;
  const recent = before.filter((entry) => {
    const last = entry.mentions.filter((other) => other < mention).at(-1)!;
    return sentence - places[last]!.sentence <= near;
  });
  if (recent.length === 1) return recent[0];
  const [most, next] = [...candidates].sort((a, b) => b.mentions.length - a.mentions.length);
  return most!.mentions.length >= 3 * next!.mentions.length ? most : undefined;
}

function describe({ type, mentions }: Group, places: readonly NamedPlace[]): Character {
  const counts = new Map<string, number>();
  const roles = new Set<string>();
  for (const mention of mentions) {
    const { text, role } = places[mention]!;
    const form = text.replace(/\s+/g, ' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
    if (role) roles.add(role);
  }
  const forms = [...counts].map(([text, count]) => ({ text, count }));
  const words = (text: string) => nameWords(text).filter((word) => word.length > 1).length;
  const capitals = (text: string) => (text === text.toUpperCase() && text.length > 5 ? 1 : 0);
  // A name of more words is fuller, but one that stands alone may have a stray word of a headline in it.
  const fullness = ({ text, count }: { text: string; count: number }) =>
    words(text) < 2 ? 0 : count * (words(text) + 1);
  const [fullest] = [...forms].sort(
    (a, b) =>
      capitals(a.text) - capitals(b.text) ||
      (type === 'PERSON' ? fullness(b) - fullness(a) : words(b.text) - words(a.text)) ||
      b.count - a.count ||
      b.text.length - a.text.length,
  );
  forms.sort((a, b) => b.count - a.count);
  const isStated = mentions.some((mention) => places[mention]!.stated);
  return {
    type,
    name: fullest!.text,
    forms,
    roles: [...roles],
    ...(isStated ? { stated: true as const } : null),
  };
}
