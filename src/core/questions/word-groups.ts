import groups from '../../../data/questions/word-groups.json' with { type: 'json' };
import { formsOf } from './word-forms.ts';

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

/** Whether a thing can be one of the two only, by our own lists: red and blue, summer and winter. */
export function isExclusive(a: string, b: string): boolean {
  return relateByGroups(formsOf(a), formsOf(b)) === 'sibling';
}

/** What our own lists say of two words, each given by its forms, before WordNet is asked. */
export function relateByGroups(
  x: readonly string[],
  y: readonly string[],
): 'synonym' | 'antonym' | 'sibling' | null {
  if (x.some((one) => y.includes(one))) return 'synonym';
  const isOpposite = (one: string) => {
    const known = opposites.get(one);
    return known !== undefined && y.some((other) => known.has(other));
  };
  if (x.some(isOpposite)) return 'antonym';
  if (shareValue(synonyms, x, y)) return 'synonym';
  return shareValue(kinds, x, y) ? 'sibling' : null;
}

/** The number of the group of words for one thing that one of the forms stands in. */
export function synonymsOf(forms: readonly string[]): number | undefined {
  return forms.map((form) => synonyms.get(form)).find((found) => found !== undefined);
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
