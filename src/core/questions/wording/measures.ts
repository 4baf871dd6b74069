import { pluralOf } from '../plural.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { inside } from './phrase.ts';

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
  const of = partyOf(told, 'of');
  // *five years for bribery*: of whom is not told
  const thing = measure === 'term' && !of?.named ? undefined : nameOf(told, of);
  const from = nameOf(told, partyOf(told, 'from'));
  const asked = ASKED[measure];
  if (asked && !asked.endsWith('?')) return `${asked}${where}?`;
  if (asked && thing && (from || !asked.includes('+')))
    return asked.replace('*', () => thing).replace('+', () => from ?? '');
  if (measure === 'term') return `How long is the sentence${where}?`;
  return `What was the ${measure}${thing ? ` of ${thing}` : where}?`;
}

/** What a measure is of, in words that can be asked of; undefined for a pronoun, and for what is none. */
function nameOf(told: Told, party: Party | undefined): string | undefined {
  if (!party || /^(?:s?he|him|her|it|they|them|this|that|which|who|whom)$/i.test(party.text))
    return undefined;
  const words = inside(told, party);
  if (/^\d|\d$/.test(words) || / - /.test(words)) return undefined;
  // *strike*, as a headline has it
  const isBare =
    !/\s/.test(words) &&
    /^\p{Ll}/u.test(words) &&
    pluralOf(party.head) !== words &&
    !MASS.test(words);
  return isBare ? `the ${words}` : words;
}

/** What is measured with no article. */
const MASS =
  /^(?:petrol|diesel|oil|gas|tin|gold|silver|copper|steel|wheat|coffee|cocoa|sugar|cocaine|heroin|hashish|cannabis|bread|milk|water|rain|snow|electricity)$/;
