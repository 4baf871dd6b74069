import { partyOf, type Told } from '../told.ts';

/** How one asks for a measure of a thing; `*` is the thing, `+` the place that a distance is from. */
const ASKED: Readonly<Record<string, string>> = {
  term: 'How long is the sentence of *?',
  age: 'How old is *?',
  distance: 'How far is * from +?',
  duration: 'How long does * last?',
  spill: 'How much was spilt',
  'burnt area': 'How much land burned',
};

/**
 * Asks for an amount in words: *How old is Ana Roza?*, *What was the profit of Valtor?*
 *
 * @param where The named place of the claim, with its preposition and a space before it.
 */
export function askOfMeasure(told: Told, measure: string, where: string): string {
  const thing = partyOf(told, 'of')?.text;
  const from = partyOf(told, 'from')?.text;
  const asked = ASKED[measure];
  if (asked && !asked.endsWith('?')) return `${asked}${where}?`;
  if (asked && thing && (from || !asked.includes('+')))
    return asked.replace('*', () => thing).replace('+', () => from ?? '');
  return `What was the ${measure}${thing ? ` of ${thing}` : where}?`;
}
