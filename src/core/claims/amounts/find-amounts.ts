import { overlaps } from '../../text/span.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { isCurrency } from '../units.ts';
import { findAges } from './ages.ts';
import type { Amount } from './amount.ts';
import { amountByAdjective } from './by-adjective.ts';
import { amountByNoun, type Counted } from './by-noun.ts';
import { situations } from './by-situation.ts';
import { amountByVerb, termOf } from './by-verb.ts';
import { readerByWording } from './by-wording.ts';
import { amountInside } from './compound.ts';
import { findScore } from './score.ts';
import { findTally } from './tally.ts';
import type { Site } from './thing.ts';

/** *per barrel*, *a day*, *each*: the price of a piece, a part of a sum, or what is added to one. */
const PIECE = /^(?:per|apiece|each|every|more|less|extra|annually|yearly|monthly|cheaper|fewer)$/;
const PART = /^(?:cash|shares?|stock|debt|instal?lments?|advance)$/;
/** What stands before a number that is of another time, or of nothing. */
const ASIDE = /^(?:from|than|against|versus|another|extra|additional|further)$/;

/**
 * Every amount of a sentence of which a measure is told, each in one plain form, however it is worded. It reads the words
 * around a number and needs no parse, so it holds where the clauses were read wrong.
 */
export function findAmounts(facts: SentenceFacts): readonly Amount[] {
  const { sentence, text } = facts;
  const { tokens } = sentence;
  const site: Site = { sentence, times: facts.times.filter(({ type }) => type !== 'DURATION') };
  const all = facts.quantities.map((quantity): Counted => {
    const from = tokens.findIndex((token) => token.end > quantity.start);
    const to = tokens.findIndex((token) => token.start >= quantity.end);
    return { quantity, from, to: to < 0 ? tokens.length : to };
  });
  // Most sentences have no number: their words are not looked up.
  const byWording = all.length > 0 ? readerByWording(sentence) : () => null;
  const told = all.flatMap((counted) => {
    if (isAside(site, counted)) return [];
    const amount =
      termOf(site, counted) ??
      byWording(counted.quantity) ??
      situations.reduce<Amount | null>((found, read) => found ?? read(site, counted), null) ??
      amountByAdjective(site, counted) ??
      amountByNoun(site, counted, all) ??
      amountInside(site, counted) ??
      amountByVerb(site, counted);
    return amount ? [amount] : [];
  });
  const ages = findAges(text, site).filter(
    ({ quantity }) => !told.some((other) => overlaps(other.quantity, quantity)),
  );
  const result = findTally(facts) ?? findScore(facts);
  return [...told, ...ages, ...(result ? [result] : [])];
}

function isAside({ sentence: { tokens } }: Site, { quantity, from, to }: Counted): boolean {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  if (ASIDE.test(word(from - 1)) || PIECE.test(word(to)) || word(to) === '/') return true;
  // *66 days' credit for time served*: taken off a term.
  if (quantity.unit === 's' && word(/^['’]s?$/.test(word(to)) ? to + 1 : to) === 'credit')
    return true;
  if (!isCurrency(quantity.unit)) return false;
  if (/^an?$/.test(word(to)) && !/^(?:deal|fine|profit)$/.test(word(to + 1))) return true;
  if (word(to) !== 'in' || !PART.test(word(to + 1))) return false;
  // *for $340 million in cash* is all of it, *for $100 million in cash and $240 million in shares* a part.
  const isWhole = word(from - 1) === 'for' && word(to + 1) === 'cash';
  return !isWhole || tokens.slice(to + 2).some(({ text }) => /^(?:and|plus|[$€£¥])/i.test(text));
}
