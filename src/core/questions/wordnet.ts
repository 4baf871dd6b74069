import table from '../../../data/questions/lexicon.json' with { type: 'json' };

/** Numbers as they are written, or as they were read. */
type Lazy = string | readonly number[];

/** The senses of one part of speech, by their numbers. */
export interface Part {
  /** Of each word, as the table has them until somebody asks. */
  readonly senses: Map<string, Lazy>;
  /** Of each sense, those that are one step more general. */
  readonly parents: readonly (readonly number[])[];
  /** Of each satellite adjective, the head that it means nearly the same as. */
  readonly similar: Lazy[];
  /** Of each sense, those that mean the opposite. */
  readonly antonyms: ReadonlyMap<number, readonly number[]>;
  /** What lies above the senses that were asked for last; see `ancestors`. */
  readonly above: Map<number, ReadonlyMap<number, number>>;
}

/** Above how many senses it is kept what lies there: the same few thousand words are held against each other again and again. */
const KEPT = 4096;

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
    above: new Map(),
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

export const parts = [
  load(table.noun),
  load(table.verb),
  load(table.adj),
  load(table.adv),
] as const;
export const [nouns] = parts;

/** The senses in one part of speech of the likeliest form of a word that has any. */
export function sensesOf(part: Part, forms: readonly string[]): readonly number[] {
  for (const form of forms) {
    const senses = part.senses.get(form);
    if (senses === undefined) continue;
    const read = numbers(senses);
    if (read !== senses) part.senses.set(form, read);
    return read;
  }
  return [];
}

/** Whether a sense of the one list means the opposite of one of the other. */
export function opposed({ antonyms }: Part, a: readonly number[], b: readonly number[]): boolean {
  return a.some((x) => antonyms.get(x)?.some((y) => b.includes(y)));
}

/** Whether any sense of a list, or a head that one means nearly the same as, has an opposite. */
export function hasOpposites(part: Part, ids: readonly number[]): boolean {
  const all = part.similar.length ? withHeads(part, ids) : ids;
  return all.some((id) => part.antonyms.has(id));
}

/** Senses with the heads that they mean nearly the same as. */
export function withHeads({ similar }: Part, ids: readonly number[]): readonly number[] {
  return ids.flatMap((id) => [id, ...(similar[id] = numbers(similar[id]))]);
}

function numbers(list: Lazy | undefined): readonly number[] {
  if (typeof list === 'object') return list;
  return list ? list.split(',').map((id) => parseInt(id, 36)) : [];
}

/** Ancestors of a sense with their distance, itself at 0. */
export function ancestors({ parents, above }: Part, id: number): ReadonlyMap<number, number> {
  const known = above.get(id);
  if (known) return known;
  const found = new Map([[id, 0]]);
  // A map tells its entries in the order in which they came: the nearest first, new ones too.
  for (const [one, distance] of found)
    if (distance < 19)
      for (const parent of parents[one] ?? [])
        if (!found.has(parent)) found.set(parent, distance + 1);
  if (above.size >= KEPT) above.clear();
  above.set(id, found);
  return found;
}
