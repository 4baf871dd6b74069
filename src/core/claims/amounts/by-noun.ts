import type { NounPhrase } from '../../language/sentence.ts';
import type { Quantity } from '../claim.ts';
import type { Amount } from './amount.ts';
import { fits, measureOfNoun, periodAmong, scopesAmong, words } from './measure-words.ts';
import { chainBefore, nounAt, nounBefore } from './noun-before.ts';
import {
  ownerByVerb,
  possessorOf,
  subjectOf,
  thingBehind,
  thingInside,
  type Site,
} from './thing.ts';

/** A quantity with the tokens that it covers; `to` is exclusive. */
export interface Counted {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads an amount whose measure is a noun before it: *the cost of the bridge was X*, *a profit of X*, *its magnitude was
 * put at X*, *raised the rate to X*.
 */
export function amountByNoun(site: Site, counted: Counted, all: readonly Counted[]): Amount | null {
  const { tokens } = site.sentence;
  const at = givenFrom(site, counted, all);
  const gives = tokens.slice(at, counted.from).map(({ text }) => text.toLowerCase());
  const chain = chainBefore(site.sentence, at);
  for (let i = chain.length - 1; i >= 0; i--) {
    const { noun } = chain[i]!;
    const told = measureOf(site, noun);
    if (!told || !fits(told.measure, counted.quantity.unit)) continue;
    if (gives.length === 0 && told.measure !== 'magnitude') return null;
    if (!isGiven(gives)) return null;
    return {
      quantity: counted.quantity,
      ...told,
      thing: thingOf(site, told.measure, noun, at, counted.to),
    };
  }
  return null;
}

/** Where the words begin by which an amount is given: *rose 8 percent to*, *was put at*. */
function givenFrom(
  { sentence: { tokens } }: Site,
  counted: Counted,
  all: readonly Counted[],
): number {
  let at = counted.from;
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  while (at > 0) {
    const change = all.find(
      ({ to, quantity }) => to === at && quantity.unit === '%' && quantity !== counted.quantity,
    );
    if (change) at = change.from;
    else if (/^by$/.test(word(at - 1)) && at < counted.from) at--;
    else if (words.betweenGiving.has(word(at - 1)) || words.giving.has(word(at - 1))) {
      // *the purchase price is*: the end of the phrase that names the measure.
      if (measureOfNoun(word(at - 1).replace(/s$/, ''), []) !== null) break;
      at--;
    } else break;
  }
  // *of* and *in* tie the phrases before, where a verb gives the amount.
  return at;
}

/** Whether words give an amount itself and not by how much it changed: *rose to*, not *rose by*. */
function isGiven(gives: readonly string[]): boolean {
  if (!gives.length) return true;
  const last = gives[gives.length - 1]!;
  if (/^(?:by|up|down|out)$/.test(last)) return false;
  const moves = gives.some((word) => words.moving.has(word));
  if (moves) return gives.includes('to') || gives.includes('at');
  return gives.some((word) => words.giving.has(word) || /^(?:at|to|of|worth)$/.test(word));
}

/** The measure that a noun phrase names, with its scope and period. */
export function measureOf(
  { sentence: { tokens } }: Pick<Site, 'sentence'>,
  noun: NounPhrase,
): Pick<Amount, 'measure' | 'scopes' | 'period'> | null {
  // *said operating profit came to*: a participle in front may have been read as a verb.
  const from = tokens[noun.from - 1]?.tag === 'VBG' ? noun.from - 1 : noun.from;
  const before = tokens.slice(from, noun.head).flatMap(({ text, lemma, tag }) => {
    if (/^\p{Lu}{2}/u.test(text)) return [text];
    return tag === 'VBG' ? [text.toLowerCase(), lemma] : [lemma.toLowerCase()];
  });
  const head = tokens[noun.head]!;
  const texts = [head.lemma, head.text.toLowerCase(), head.text.toLowerCase().replace(/s$/, '')];
  for (const word of texts) {
    const measure = measureOfNoun(word, before);
    if (!measure) continue;
    return { measure, scopes: scopesAmong(measure, before), period: periodAmong(before) };
  }
  return null;
}

/** What a measure is of: *the cost of the bridge*, *Valtor's profit*, *the bridge cost*, or who makes or pays it. */
function thingOf(
  site: Site,
  measure: string,
  noun: NounPhrase,
  given: number,
  end: number,
): NounPhrase | null {
  const behind = noun.to < given ? thingBehind(site, noun.to, /^(?:of|for|in|at|on)$/) : null;
  return (
    behind ??
    possessorOf(site, noun) ??
    thingInside(site, measure, noun) ??
    ownerByVerb(site, measure, noun, end) ??
    builtAt(site, noun) ??
    havingIt(site, noun) ??
    withIt(site, noun, end) ??
    thingBehind(site, end, /^(?:in|into|for|on)$/)
  );
}

/** *With a length of 510 metres, it is the longest*, *the line, with a length of 510 metres,*. */
function withIt(site: Site, { from }: NounPhrase, end: number): NounPhrase | null {
  const { tokens } = site.sentence;
  if (tokens[from - 1]?.lemma !== 'with') return null;
  const isOpening = from === 1 && tokens[end]?.text === ',';
  if (isOpening) return nounAt(site.sentence, end + 1);
  return nounBefore(tokens, tokens[from - 2]?.text === ',' ? from - 2 : from - 1);
}

/** *the tunnel was built at a cost of*, *the quake struck at a depth of*: what was done at that price, or happened there. */
function builtAt(site: Site, { from }: NounPhrase): NounPhrase | null {
  const { tokens } = site.sentence;
  const verb = tokens[from - 2];
  return tokens[from - 1]?.lemma === 'at' && /^VB[DN]$/.test(verb?.tag ?? '')
    ? subjectOf(site, from - 2)
    : null;
}

/** *the line has a length of*: what a thing has is its own. */
function havingIt(site: Site, { from }: NounPhrase): NounPhrase | null {
  const { tokens } = site.sentence;
  return /^(?:has|have|had|having)$/i.test(tokens[from - 1]?.text ?? '')
    ? subjectOf(site, from - 1)
    : null;
}
