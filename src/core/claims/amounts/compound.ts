import type { NounPhrase } from '../../language/sentence.ts';
import { isCurrency } from '../units.ts';
import type { Amount } from './amount.ts';
import { measureOf, type Counted } from './by-noun.ts';
import { fits, measureOfNoun, sizeOf, words } from './measure-words.ts';
import { ownerByVerb, thingBehind, type Site } from './thing.ts';

/** *a four-year prison sentence*, *the 120 million euro bridge*, *a 24-hour strike*: an amount before what it is of. */
export function amountInside(site: Site, counted: Counted): Amount | null {
  const { tokens } = site.sentence;
  const { quantity } = counted;
  const last = tokens[counted.to - 1]!;
  // *30 million euros fine* is written by nobody; *30 million euros* counts euros.
  const isSigned = /^[$€£¥]/.test(quantity.text);
  if (/s$/.test(last.text) && !isSigned && quantity.unit !== null) return null;
  let from = counted.to;
  if (tokens[from]?.text === '-') from++;
  let head = -1;
  for (let i = from; i < tokens.length && i < from + 5; i++) {
    const { tag, text } = tokens[i]!;
    // *a 30 million euro fine*: what names a measure is a noun, whatever the tagger made of it.
    if (/^(?:NN|NNP)$/.test(tag) || measureOfNoun(text.toLowerCase(), []) !== null) head = i;
    // *pay 4 billion dollars including debt*: of what there is besides.
    else if (head >= 0 || WITH.test(text) || !/^(?:JJ|HYPH|NNS|VBG|VBN)$/.test(tag)) break;
  }
  if (
    head < 0 ||
    (quantity.unit === null &&
      tokens[head]!.text.toLowerCase() !== 'magnitude' &&
      tokens[from]?.text.toLowerCase() !== 'magnitude')
  )
    return null;
  const noun: NounPhrase = { from, to: head + 1, head };
  if (quantity.unit === null) return { ...plain, quantity, measure: 'magnitude', thing: null };
  const told = measureOf(site, noun);
  if (told && fits(told.measure, quantity.unit)) {
    const thing =
      thingBehind(site, noun.to, /^(?:of|for|in)$/) ??
      ownerByVerb(site, told.measure, { ...noun, from: startOf(site, counted.from) }, noun.to);
    return { ...told, quantity, thing };
  }
  if (measureOfNoun(tokens[head]!.lemma, []) !== null) return null;
  if (isCurrency(quantity.unit)) {
    if (words.nothingPriced.has(tokens[head]!.lemma)) return null;
    const isEvent = words.events.has(tokens[head]!.text.toLowerCase());
    const thing = isEvent ? thingBehind(site, noun.to, /^(?:of|for)$/) : noun;
    return { ...plain, quantity, measure: 'price', thing };
  }
  const size = quantity.unit === 'm' ? sizeOf(tokens[head]!.lemma) : null;
  if (size !== null) return { ...plain, quantity, measure: size, thing: noun };
  const lasts = quantity.unit === 's' && !words.passing.has(tokens[head]!.text.toLowerCase());
  return lasts ? { ...plain, quantity, measure: 'duration', thing: noun } : null;
}

const WITH = /^(?:including|excluding|counting)$/;

const plain = { scopes: [], period: null } as const;

/** Where a phrase begins that an amount stands in: at its article. */
function startOf({ sentence: { tokens } }: Site, from: number): number {
  return /^(?:DT|PRP\$)$/.test(tokens[from - 1]?.tag ?? '') ? from - 1 : from;
}
