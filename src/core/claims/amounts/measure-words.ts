import data from '../../../../data/claims/amounts.json' with { type: 'json' };
import more from '../../../../data/claims/measures.json' with { type: 'json' };
import { formsOfVerb } from '../../language/verb-forms.ts';
import { measureName } from '../measured-noun.ts';
import { isCurrency } from '../units.ts';
import { wordSet } from '../../text/word-list.ts';

/** Where the thing is that an amount belongs to, seen from its verb: `acted` is what the verb acts upon, and the amount stands behind *for*. */
export type Place = 'subject' | 'object' | 'acted' | (string & {});

export interface MeasuringVerb {
  readonly measure: string;
  readonly place: Place;
}

const formsOf = (verbs: string): ReadonlySet<string> =>
  new Set(verbs.split(' ').flatMap(formsOfVerb));

const nouns = new Map<string, string>(
  more.measures.split(' ').map((noun) => [noun, measureName(noun)]),
);
for (const [measure, words] of Object.entries(data.nouns))
  for (const word of words.split(' ')) nouns.set(word, measure);

const verbs = new Map<string, MeasuringVerb[]>();
for (const [measure, words] of Object.entries(data.verbs))
  for (const word of words.split(' ')) {
    const [verb, place] = word.split(':') as [string, string];
    for (const form of formsOfVerb(verb))
      verbs.set(form, [...(verbs.get(form) ?? []), { measure, place }]);
  }

const rates = Object.entries(data.rates).map(([name, words]) => [name, wordSet(words)] as const);
const units = data.units as Readonly<Record<string, string>>;
const understood = new Map(
  Object.entries(data.understood).map(([name, words]) => [name, wordSet(words)]),
);
const periods = Object.entries(data.periods).map(
  ([name, words]) => [name, wordSet(words)] as const,
);
const sizes = Object.entries(data.sizes).map(([size, things]) => [size, wordSet(things)] as const);
const doers = wordSet(data.owners.doer);
const affected = wordSet(data.owners.affected);
const scopes = wordSet(data.scopes);

/** Words of an amount's sentence, each list in the forms that a text may have. */
export const words = {
  giving: formsOf(data.giving),
  betweenGiving: wordSet(data.betweenGiving),
  moving: formsOf(data.moving),
  up: formsOf(data.up),
  down: formsOf(data.down),
  events: wordSet(data.events),
  imposing: formsOf(data.imposing),
  receiving: formsOf(data.receiving),
  prison: wordSet(data.prison),
  burnt: formsOf(data.burnt),
  burning: wordSet(data.burning),
  spilling: formsOf(data.spilling),
  liquids: wordSet(data.liquids),
  passing: wordSet(data.passing),
  nothingPriced: wordSet(data.nothingPriced),
};

/** The measure that a noun names whose words before it are given; null for none. */
export function measureOfNoun(noun: string, before: readonly string[]): string | null {
  if (noun === 'rate')
    return rates.find(([, kinds]) => before.some((word) => kinds.has(word)))?.[0] ?? null;
  // *a wind speed of*; of a train it is no wind.
  if (noun === 'speed')
    return before.some((word) => /^(?:wind|gust)s?$/.test(word)) ? 'wind' : noun;
  if (noun === 'fee' && before.includes('transfer')) return 'price';
  if (noun === 'tag') return before.includes('price') ? 'price' : null;
  if (noun === 'term') return before.some((word) => words.prison.has(word)) ? 'term' : null;
  return nouns.get(noun) ?? null;
}

/** What a verb measures, in any of its forms. */
export function measuresOfVerb(form: string): readonly MeasuringVerb[] {
  return verbs.get(form) ?? [];
}

/** Whether an amount of a measure can have this unit; a unit is asked for by the measures that have one only. */
export function fits(measure: string, unit: string | null): boolean {
  const known = units[measure];
  if (known === undefined) return true;
  return known === 'money' ? isCurrency(unit) : known === 'none' ? unit === null : known === unit;
}

/** Whose an amount is: of the one who makes it (*profit*), of whom it falls on (*fine*), or of a thing (*price*). */
export function ownerOf(measure: string): 'doer' | 'affected' | 'thing' {
  return doers.has(measure) ? 'doer' : affected.has(measure) ? 'affected' : 'thing';
}

/** What one measures of a thing where only so many metres are said of it: the length of a whale, the height of a statue. */
export function sizeOf(noun: string): string | null {
  return sizes.find(([, things]) => things.has(noun))?.[0] ?? null;
}

/** The words before a noun that make another amount of it: *operating*, not *net* of profits, which is understood. */
export function scopesAmong(measure: string, before: readonly string[]): readonly string[] {
  return before.filter((word) => scopes.has(word) && !understood.get(measure)?.has(word));
}

/** Whether a word before a measure says only what is understood, or for how long: it names no thing. */
export function namesNoThing(measure: string, word: string): boolean {
  return (
    scopes.has(word) ||
    words.events.has(word) ||
    understood.get(measure)?.has(word) === true ||
    periodAmong([word]) !== null
  );
}

/** The length of time that a word names: *quarterly*. */
export function periodAmong(before: readonly string[]): string | null {
  return periods.find(([, names]) => before.some((word) => names.has(word)))?.[0] ?? null;
}
