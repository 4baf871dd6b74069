import { countsPeople } from '../claims/counted-noun.ts';
import data from '../../../data/questions/relations.json' with { type: 'json' };
import { formsOf } from './word-forms.ts';
import { relateByGroups, synonymsOf } from './word-groups.ts';
import { nouns, sensesOf } from './wordnet.ts';

/** By what one and the same may be called besides: *the child*, *the boy*. */
const callings = Object.entries(data.callings).map(
  ([one, others]) => [one, new Set(others.split(' '))] as const,
);

/** How many senses of a word, the commonest ones, are looked at for what is nearly the same. */
const NEAR_SENSES = 2;

/**
 * What two nouns share where they may stand for one thing in a story: a sense, or a sense of the one that is right above
 * one of the other (*agreement*, *treaty*), or a group of our own.
 */
export function kinOf(word: string): readonly string[] {
  const forms = formsOf(word);
  const own = sensesOf(nouns, forms).slice(0, NEAR_SENSES);
  const group = synonymsOf(forms);
  const above = own.flatMap((id) => nouns.parents[id] ?? []);
  return [
    ...own.map((id) => `${id}`),
    ...above.map((id) => `${id}`),
    ...(group === undefined ? [] : [`group ${group}`]),
    ...callings.flatMap(([one, others]) =>
      one === word || others.has(word) ? [`called ${one}`] : [],
    ),
  ];
}

/** Whether two nouns may stand for one thing in a story: one word, two for one sense, or one a kind of the other. */
export function areKin(a: string, b: string): boolean {
  if (callings.some(([one, others]) => [a, b].includes(one) && (others.has(a) || others.has(b))))
    return true;
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
