import data from '../../../../data/claims/amounts.json' with { type: 'json' };
import type { NounPhrase } from '../../language/sentence.ts';
import { isCurrency } from '../units.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './by-noun.ts';
import { fits, measuresOfVerb, words, type MeasuringVerb } from './measure-words.ts';
import { nounAt, nounBefore } from './noun-before.ts';
import { pastEvent, subjectOf, thingBehind, type Site } from './thing.ts';
import { wordSet } from '../../text/word-list.ts';

const BE = /^(?:be|is|are|was|were|been|being)$/;
/** Words between a verb and its amount. */
const linking = wordSet(data.betweenVerbAndAmount);
/** Words of an obligation before *pay*. */
const MUST = /^(?:must|ordered|has|have|had|having|obliged|told|required|forced)$/;

/**
 * Reads an amount that a verb measures: *the bridge cost X*, *paid X for Y*, *fined Y X*, *sold Y for X*, *X were spent on
 * Y*.
 */
export function amountByVerb(site: Site, counted: Counted): Amount | null {
  return verbBefore(site, counted) ?? verbBehind(site, counted);
}

function told(counted: Counted, measure: string, thing: NounPhrase | null): Amount {
  return { quantity: counted.quantity, measure, thing, scopes: [], period: null };
}

function verbBefore(site: Site, counted: Counted): Amount | null {
  const { tokens } = site.sentence;
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  let at = counted.from;
  while (at > 0 && (linking.has(word(at - 1)) || isWorth(word(at - 1)))) at--;
  const links = tokens.slice(at, counted.from).map(({ text }) => text.toLowerCase());
  const isBehind = links.some((link) => /^(?:for|to|at|in|worth|valued)$/.test(link));
  const verb = at - 1;
  // *the deal is worth X*, *a deal worth X*
  if (links.some(isWorth) && BE.test(word(verb)))
    return told(counted, 'price', subjectOf(site, verb));
  const [direct] = measuresAt(site, verb, counted);
  if (direct) return byPlace(site, counted, verb, direct, null, isBehind);
  // *fined Basko X*, *sold Norbrew to Skolberg for X*: an object or more stands between.
  const floor =
    1 + tokens.findLastIndex((_, i) => i < at && measuresAt(site, i, counted).length > 0);
  for (let end = at, objects = 0; floor > 0 && objects < 3; objects++) {
    const noun = nounBefore(tokens, end, floor);
    if (!noun) break;
    const tie = noun.from - 1;
    if (noun.from === floor)
      return byPlace(site, counted, tie, measuresAt(site, tie, counted)[0]!, noun, isBehind);
    if (!/^(?:to|of|from|in|on|by|and|,)$/.test(word(tie))) break;
    if (tie === floor)
      return byPlace(
        site,
        counted,
        tie - 1,
        measuresAt(site, tie - 1, counted)[0]!,
        null,
        isBehind,
      );
    end = tie;
  }
  // *can trigger a clause worth X*: the price of a clause.
  const thing = nounBefore(tokens, at);
  return links.some(isWorth) ? told(counted, 'price', thing && pastEvent(site, thing)) : null;
}

function isWorth(word: string): boolean {
  return /^(?:worth|valued)$/.test(word);
}

function measuresAt(
  { sentence: { tokens } }: Site,
  at: number,
  { quantity }: Counted,
): readonly MeasuringVerb[] {
  const token = tokens[at];
  if (!token || token.tag === 'DT') return [];
  // *the cost X*, *a profit*: a noun.
  const isNoun = /^(?:DT|PRP\$|POS|JJ)$/.test(tokens[at - 1]?.tag ?? '');
  if (isNoun && !/^VB/.test(token.tag)) return [];
  return measuresOfVerb(token.text.toLowerCase()).filter(({ measure }) =>
    fits(measure, quantity.unit),
  );
}

/** The amount of a verb at a token, with the thing where the verb has it. */
function byPlace(
  site: Site,
  counted: Counted,
  verb: number,
  { measure, place }: MeasuringVerb,
  object: NounPhrase | null,
  isBehind: boolean,
): Amount | null {
  const { tokens } = site.sentence;
  const isPassive =
    BE.test(tokens[verb - 1]?.text.toLowerCase() ?? '') ||
    BE.test(tokens[verb - 2]?.text.toLowerCase() ?? '');
  switch (place) {
    case 'subject':
      return isPassive || (isBehind && measure !== 'duration')
        ? null
        : told(counted, measure, subjectOf(site, verb));
    case 'object':
      return told(counted, measure, isPassive ? subjectOf(site, verb) : object);
    case 'acted': {
      if (!isBehind) return null;
      const thing = isPassive ? subjectOf(site, verb) : nounAt(site.sentence, verb + 1);
      return told(counted, measure, thing && pastEvent(site, thing));
    }
    default: {
      if (isBehind) return null;
      const thing = thingBehind(site, counted.to, new RegExp(`^${place}$`));
      if (thing) return told(counted, measure, thing);
      const isOwed = tokens
        .slice(Math.max(0, verb - 3), verb)
        .some(({ text }) => MUST.test(text.toLowerCase()));
      const isPaid = /^pay$/.test(tokens[verb]!.text.toLowerCase());
      if (
        isPaid &&
        isOwed &&
        isCurrency(counted.quantity.unit) &&
        !tokens[counted.to]?.text.match(/^(?:in|to|for|towards?)$/)
      )
        return told(counted, 'fine', subjectOf(site, verb));
      return null;
    }
  }
}

/** *X were spent on the bridge*, *X has been invested in Marden*. */
function verbBehind(site: Site, counted: Counted): Amount | null {
  const { tokens } = site.sentence;
  let at = counted.to;
  while (
    /^(?:MD|VB[DPZN]?|RB|TO)$/.test(tokens[at]?.tag ?? '') &&
    !measuresAt(site, at, counted).length
  )
    at++;
  if (at === counted.to || at > counted.to + 4) return null;
  for (const { measure, place } of measuresAt(site, at, counted)) {
    if (/^(?:subject|object|acted)$/.test(place)) continue;
    const thing = thingBehind(site, at + 1, new RegExp(`^${place}$`));
    if (thing) return told(counted, measure, thing);
  }
  return null;
}

/** *must spend*, *will have to serve*: what is to be done, and not what has been. */
function isObliged(tokens: Site['sentence']['tokens'], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 3), verb).map(({ text }) => text.toLowerCase());
  return (
    /^(?:must|will|shall)$/.test(before.at(-1) ?? '') ||
    /\b(?:has|have|is|was|ordered) to$/.test(before.join(' '))
  );
}

/** *handed Brandt four years*: a phrase that was read on into the number ends before it; null for the number itself. */
function upTo(phrase: NounPhrase, end: number): NounPhrase | null {
  if (phrase.to <= end) return phrase;
  return phrase.from < end ? { from: phrase.from, to: end, head: end - 1 } : null;
}

/** *four years in prison*, *jailed for four years*, *go to prison for four years*: a term, whoever imposes it. */
export function termOf(site: Site, counted: Counted): Amount | null {
  if (counted.quantity.unit !== 's') return null;
  const { tokens } = site.sentence;
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? '';
  const isInPrison =
    /^(?:in|behind|of)$/.test(word(counted.to)) &&
    (words.prison.has(word(counted.to + 1)) || word(counted.to) === 'behind');
  const isForTime = /^(?:for|to)$/.test(word(counted.from - 1));
  const isToPrison = isForTime && words.prison.has(word(counted.from - 2));
  if (!isInPrison && !isToPrison) return null;
  // Time that was spent there is no sentence.
  for (let at = counted.from - 1; at >= Math.max(0, counted.from - 8); at--) {
    const form = word(at);
    if (/^(?:spend|serve)$/.test(form) && isObliged(tokens, at))
      return told(counted, 'term', subjectOf(site, at));
    if (/^(?:spen[dt]|spending|served?|serving|after)$/.test(form)) return null;
    if (
      words.imposing.has(form) ||
      words.receiving.has(form) ||
      /^(?:go|goes|went|sent|send|sentenced?|sentences|jailed)$/.test(form)
    ) {
      const isPassive = tokens[at]!.tag === 'VBN' && BE.test(word(at - 1));
      const isActive =
        !isPassive &&
        (words.imposing.has(form) || /^(?:sent|send|sentenced?|sentences|jailed)$/.test(form));
      const object = isActive ? nounAt(site.sentence, at + 1) : null;
      return told(
        counted,
        'term',
        isActive ? object && upTo(object, counted.from) : subjectOf(site, at),
      );
    }
  }
  return null;
}
