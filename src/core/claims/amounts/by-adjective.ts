import type { NounPhrase } from '../../language/sentence.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './by-noun.ts';
import { nounBefore } from './noun-before.ts';
import { subjectOf, type Site } from './thing.ts';

/** What an adjective behind a length measures. */
const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['tall', 'height'],
  ['high', 'height'],
  ['deep', 'depth'],
  ['wide', 'width'],
  ['across', 'width'],
]);

const BE = /^(?:is|are|was|were|be|been|being|stands?|stood)$/;

/** How long what is seen or heard lasts: *the film is 110 minutes long*. */
const LASTING: ReadonlyMap<string, string> = new Map([['long', 'duration']]);

/** *The line is 7.5 kilometres long*, *the tower, which stands 310 metres high*, *a 40-metre-wide crater*. */
export function amountByAdjective(site: Site, { quantity, from, to }: Counted): Amount | null {
  const dimensions = quantity.unit === 'm' ? DIMENSIONS : quantity.unit === 's' ? LASTING : null;
  if (!dimensions) return null;
  const { tokens } = site.sentence;
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  // *12 kilometres in length*
  const isNoun = word(to) === 'in' && [...dimensions.values()].includes(word(to + 1));
  const at = word(to) === '-' || isNoun ? to + 1 : to;
  const measure = isNoun ? word(at) : dimensions.get(word(at));
  if (!measure) return null;
  const told = (thing: NounPhrase | null): Amount | null =>
    thing && { quantity, measure, thing, scopes: [], period: null };
  let verb = from - 1;
  while (/^(?:about|around|some|almost|nearly|just|only|over|now|roughly)$/.test(word(verb)))
    verb--;
  if (BE.test(word(verb))) return told(subjectOf(site, verb));
  // *the 40-metre-wide crater*, *a wave 12 metres high*
  const behind = site.sentence.nouns.find((noun) => noun.from <= from && noun.head > at);
  if (behind) return told({ ...behind, from: at + 1 });
  // *The ship, 260 metres long, belongs to Corvo*
  const isAside = word(from - 1) === ',' && word(at + 1) === ',';
  return told(nounBefore(tokens, isAside ? from - 1 : from));
}
