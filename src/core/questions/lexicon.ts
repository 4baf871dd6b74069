import groups from '../../../data/questions/word-groups.json' with { type: 'json' };
import { countsPeople } from '../claims/counted-noun.ts';
import table from '../../../data/questions/lexicon.json' with { type: 'json' };

/** How the second of two words relates to the first. *sibling*: two kinds of one thing, such as red and blue. */
export type WordRelation = 'synonym' | 'antonym' | 'general' | 'special' | 'sibling';

/** Numbers as they are written, or as they were read. */
type Lazy = string | readonly number[];

interface Part {
  /** Of each word, as the table has them until somebody asks. */
  readonly senses: Map<string, Lazy>;
  /** Of each sense, those that are one step more general. */
  readonly parents: readonly (readonly number[])[];
  readonly similar: Lazy[];
  /** Of each sense, those that mean the opposite. */
  readonly antonyms: ReadonlyMap<number, readonly number[]>;
}

function load({ words, parents, antonyms, similar }: (typeof table)['noun']): Part {
  const senses = new Map<string, Lazy>();
  for (const line of words.split('\n')) {
    const space = line.indexOf(' ');
    senses.set(line.slice(0, space), line.slice(space + 1));
  }
  return {
    senses,
    parents: parents === '' ? [] : parents.split(' ').map(numbers),
    similar: similar === '' ? [] : similar.split(' '),
    antonyms: loadAntonyms(antonyms),
  };
}

function loadAntonyms(pairs: string): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const pair of pairs === '' ? [] : pairs.split(' ')) {
    const [a, b] = numbers(pair) as [number, number];
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = found.get(one);
      if (known) known.push(other);
      else found.set(one, [other]);
    }
  }
  return found;
}

const parts = [load(table.noun), load(table.verb), load(table.adj), load(table.adv)] as const;
const [nouns] = parts;

/** How far up two words may meet to be kinds of one thing, and how deep in the tree that thing must lie. */
const MEET = { up: 5, depth: 5 };

/** Endings that inflect, by their last letter, and what stands in their place in the dictionary. */
const ENDINGS: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  [
    's',
    [
      [/ies$/, 'y'],
      [/oes$/, 'o'],
      [/(?<=ss|sh|ch|x|z)es$/, ''],
      [/ves$/, 'f'],
      [/s$/, ''],
    ],
  ],
  ['n', [[/men$/, 'man']]],
  [
    'd',
    [
      [/ied$/, 'y'],
      [/ed$/, ''],
      [/ed$/, 'e'],
      [/([^aeiou])\1ed$/, '$1'],
    ],
  ],
  [
    'g',
    [
      [/ing$/, ''],
      [/ing$/, 'e'],
      [/([^aeiou])\1ing$/, '$1'],
    ],
  ],
  ['r', [[/er$/, '']]],
  ['t', [[/est$/, '']]],
]);

const irregular = new Map(
  groups.irregular.split(' ').map((pair) => pair.split(':') as [string, string]),
);
const kinds = new Map<string, string>();
for (const [kind, words] of Object.entries(groups.exclusive))
  for (const word of words.split(' ')) kinds.set(word, kind);
const synonyms = new Map<string, number>();
groups.synonyms.forEach((group, i) => {
  for (const word of group.split(' ')) synonyms.set(word, i);
});
const opposites = new Map<string, Set<string>>();
for (const pair of groups.opposites) {
  const [a, b] = pair.split(' ') as [string, string];
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
}

/** A word as it stands in a text, and what it may be an inflection of, the likeliest first. */
export function formsOf(word: string): readonly string[] {
  const written = word.toLowerCase().replace(/[ -]/g, '_');
  const forms = [written];
  const known = irregular.get(written);
  if (known) forms.unshift(known);
  for (const [end, base] of ENDINGS.get(written.at(-1) ?? '') ?? [])
    if (end.test(written)) forms.push(written.replace(end, base));
  return forms;
}

/** Whether a thing can be one of the two only, by our own lists: red and blue, summer and winter. */
export function isExclusive(a: string, b: string): boolean {
  return relateByGroups(formsOf(a), formsOf(b)) === 'sibling';
}

/** Whether two words are opposites by themselves, not only near to such. */
export function areOpposites(a: string, b: string): boolean {
  const [x, y] = [formsOf(a), formsOf(b)];
  const grouped = relateByGroups(x, y);
  if (grouped) return grouped === 'antonym';
  return parts.some((part) =>
    opposed(part, sensesOf(part, x).slice(0, 2), sensesOf(part, y).slice(0, 2)),
  );
}

/** A word that is held against several others. */
export interface Word {
  readonly forms: readonly string[];
  /** Its senses in one of the parts of speech, read when they are first asked for. */
  sensesIn(part: number): readonly number[];
}

export function lookUp(word: string): Word {
  const forms = formsOf(word);
  const senses: (readonly number[])[] = [];
  return { forms, sensesIn: (part) => (senses[part] ??= sensesOf(parts[part]!, forms)) };
}

/** Whether `relateWords` takes two words for opposites, told without looking for what else they may be. */
export function areAntonyms(a: Word, b: Word): boolean {
  const grouped = relateByGroups(a.forms, b.forms);
  if (grouped) return grouped === 'antonym';
  return parts.some((part, i) => relateBySenses(part, a.sensesIn(i), b.sensesIn(i)) === 'antonym');
}

/** What our own lists say of two words, each given by its forms, before WordNet is asked. */
function relateByGroups(x: readonly string[], y: readonly string[]): WordRelation | null {
  if (x.some((one) => y.includes(one))) return 'synonym';
  const isOpposite = (one: string) => {
    const known = opposites.get(one);
    return known !== undefined && y.some((other) => known.has(other));
  };
  if (x.some(isOpposite)) return 'antonym';
  if (shareValue(synonyms, x, y)) return 'synonym';
  return shareValue(kinds, x, y) ? 'sibling' : null;
}

/** Whether a form of the one word has the same value in a list as one of the other; most words stand in none. */
function shareValue<T>(
  list: ReadonlyMap<string, T>,
  x: readonly string[],
  y: readonly string[],
): boolean {
  return x.some((one) => {
    const value = list.get(one);
    return value !== undefined && y.some((other) => list.get(other) === value);
  });
}

/** The senses in one part of speech of the likeliest form of a word that has any. */
function sensesOf(part: Part, forms: readonly string[]): readonly number[] {
  for (const form of forms) {
    const senses = part.senses.get(form);
    if (senses === undefined) continue;
    const read = numbers(senses);
    if (read !== senses) part.senses.set(form, read);
    return read;
  }
  return [];
}

/** How two words relate, whatever part of speech they share; null where WordNet does not say. */
export function relateWords(a: string, b: string): WordRelation | null {
  const [x, y] = [formsOf(a), formsOf(b)];
  const grouped = relateByGroups(x, y);
  if (grouped) return grouped;
  const related = new Set(
    parts.map((part) => relateIn(part, sensesOf(part, x), sensesOf(part, y))),
  );
  for (const relation of ['antonym', 'synonym', 'general', 'special', 'sibling'] as const)
    if (related.has(relation)) return relation;
  return null;
}

function relateIn(part: Part, a: readonly number[], b: readonly number[]): WordRelation | null {
  const related = relateBySenses(part, a, b);
  return related === null && a.length && b.length && part.parents.length
    ? relateByTree(part, a, b)
    : related;
}

/** How two words relate by what each of them means, whatever is more general. */
function relateBySenses(
  part: Part,
  a: readonly number[],
  b: readonly number[],
): WordRelation | null {
  if (!a.length || !b.length) return null;
  if (a.some((id) => b.includes(id))) return 'synonym';
  if (opposed(part, a, b)) return 'antonym';
  if (part.similar.length) {
    const [x, y] = [withHeads(part, a), withHeads(part, b)];
    // A satellite means nearly what its own adjective means, and the opposite of the opposite.
    if (opposed(part, x, y)) return 'antonym';
    if (a.some((id) => y.includes(id)) || b.some((id) => x.includes(id))) return 'synonym';
  }
  return null;
}

function opposed({ antonyms }: Part, a: readonly number[], b: readonly number[]): boolean {
  return a.some((x) => antonyms.get(x)?.some((y) => b.includes(y)));
}

function withHeads({ similar }: Part, ids: readonly number[]): readonly number[] {
  return ids.flatMap((id) => [id, ...(similar[id] = numbers(similar[id]))]);
}

function numbers(list: Lazy | undefined): readonly number[] {
  if (typeof list === 'object') return list;
  return list ? list.split(',').map((id) => parseInt(id, 36)) : [];
}

/** Ancestors of a sense with their distance, itself at 0. */
function ancestors({ parents }: Part, id: number): ReadonlyMap<number, number> {
  const found = new Map([[id, 0]]);
  // A map tells its entries in the order in which they came: the nearest first, new ones too.
  for (const [one, distance] of found)
    if (distance < 19)
      for (const parent of parents[one] ?? [])
        if (!found.has(parent)) found.set(parent, distance + 1);
  return found;
}

function relateByTree(part: Part, a: readonly number[], b: readonly number[]): WordRelation | null {
  let best: WordRelation | null = null;
  const above = b.slice(0, 3).map((y) => [y, ancestors(part, y)] as const);
  for (const x of a.slice(0, 3)) {
    const up = ancestors(part, x);
    for (const [y, other] of above) {
      if (up.has(y)) return 'general';
      if (other.has(x)) return 'special';
      if (part !== nouns) continue;
      for (const [id, distance] of up) {
        const far = other.get(id);
        if (far === undefined || distance > MEET.up || far > MEET.up) continue;
        if (ancestors(part, id).size > MEET.depth) best = 'sibling';
        break;
      }
    }
  }
  return best;
}

/** How many senses of a word, the commonest ones, are looked at for what is nearly the same. */
const NEAR_SENSES = 2;

/**
 * What two nouns share where they may stand for one thing in a story: a sense, or a sense of the one that is right above
 * one of the other (*agreement*, *treaty*), or a group of our own.
 */
export function kinOf(word: string): readonly string[] {
  const forms = formsOf(word);
  const own = sensesOf(nouns, forms).slice(0, NEAR_SENSES);
  const group = forms.map((form) => synonyms.get(form)).find((found) => found !== undefined);
  const above = own.flatMap((id) => nouns.parents[id] ?? []);
  return [
    ...own.map((id) => `${id}`),
    ...above.map((id) => `${id}`),
    ...(group === undefined ? [] : [`group ${group}`]),
  ];
}

/** Whether two nouns may stand for one thing in a story: one word, two for one sense, or one a kind of the other. */
export function areKin(a: string, b: string): boolean {
  const [x, y] = [formsOf(a), formsOf(b)];
  const grouped = relateByGroups(x, y);
  if (grouped) return grouped === 'synonym';
  const [p, q] = [sensesOf(nouns, x), sensesOf(nouns, y)].map((ids) => ids.slice(0, NEAR_SENSES));
  if (!p || !q) return false;
  if (p.some((id) => q.includes(id))) return true;
  // A nurse is a worker, but not all that workers do is done by nurses.
  if (countsPeople(a) || countsPeople(b)) return false;
  return (
    p.some((id) => nouns.parents[id]?.some((parent) => q.includes(parent))) ||
    q.some((id) => nouns.parents[id]?.some((parent) => p.includes(parent)))
  );
}
