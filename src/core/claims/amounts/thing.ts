import data from '../../../../data/claims/amounts.json' with { type: 'json' };
import type { NounPhrase, Sentence } from '../../language/sentence.ts';
import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import { measureOf } from '../units.ts';
import { chainBefore, nounAt, nounBefore } from './noun-before.ts';
import { namesNoThing, ownerOf, words } from './measure-words.ts';
import { wordSet } from '../../text/word-list.ts';

const AUXILIARY = /^(?:MD|VB[DPZNG]?|RB|TO|TO)$/;
const helping = wordSet(data.helping);

/** What is told of one thing by its verb or noun. */
export interface Site {
  readonly sentence: Sentence;
  /** Spans of the times of the sentence, which are no things. */
  readonly times: readonly Span[];
}

/** The subject of the verb at a token: the first noun of the phrases before it. */
export function subjectOf(site: Site, verb: number): NounPhrase | null {
  const { tokens, clauses, verbs, nouns } = site.sentence;
  let at = verb;
  while (
    at > 0 &&
    AUXILIARY.test(tokens[at - 1]!.tag) &&
    helping.has(tokens[at - 1]!.text.toLowerCase())
  )
    at--;
  // *a walk that lasted seven hours*: what a clause says of the noun before it.
  if (/^(?:that|which)$/i.test(tokens[at - 1]?.text ?? '')) {
    const isAside = tokens[at - 2]?.text === ',';
    // *took bribes over the contract, which was worth 3 million*
    const nearest = isAside ? nounBefore(tokens, at - 2) : null;
    if (nearest) return pastEvent(site, nearest);
    at -= isAside ? 2 : 1;
  }
  const chain = chainBefore(site.sentence, at);
  const first = chain[chain.length - 1];
  if (first) return first.preposition === null ? pastEvent(site, first.noun, at) : null;
  const clause = clauses.find((c) => verbs[c.verb]!.from <= verb && verb < verbs[c.verb]!.to);
  const subject = clause?.subject === null || !clause ? undefined : nouns[clause.subject];
  return subject ? pastEvent(site, subject) : null;
}

/** *the construction of the bridge*, *the takeover of Norbrew*: what it is done to; null where only *the deal* is told. */
export function pastEvent(site: Site, noun: NounPhrase, ceiling?: number): NounPhrase | null {
  const { tokens } = site.sentence;
  const head = tokens[noun.head]!.text.toLowerCase();
  // *a tonne of tin*: of a measure it is what is measured that has a price.
  if (measureOf(head) !== null) return thingBehind(site, noun.to, /^of$/, ceiling);
  if (!words.events.has(head)) return isTime(site, noun) ? null : noun;
  return thingBehind(site, noun.to, /^of$/, ceiling) ?? possessorOf(site, noun);
}

/** The noun behind a preposition that stands at a token. */
export function thingBehind(
  site: Site,
  at: number,
  prepositions: RegExp,
  ceiling?: number,
): NounPhrase | null {
  const { tokens } = site.sentence;
  if (!prepositions.test(tokens[at]?.text.toLowerCase() ?? '')) return null;
  const noun = nounAt(site.sentence, at + 1, ceiling);
  return noun && !isTime(site, noun) ? pastEvent(site, noun, ceiling) : null;
}

/** *Valtor's profit*: who has what a noun phrase names. */
export function possessorOf(
  { sentence: { tokens } }: Site,
  { from, head }: NounPhrase,
): NounPhrase | null {
  for (let i = head - 1; i > from; i--)
    if (tokens[i]!.tag === 'POS') {
      const owner = nounBefore(tokens, i);
      return owner && { ...owner, from: Math.max(owner.from, from) };
    }
  return null;
}

/** *the bridge cost*, *oil prices*: a noun before the measure that names its thing. */
export function thingInside(
  site: Site,
  measure: string,
  { from, head }: NounPhrase,
): NounPhrase | null {
  const { tokens } = site.sentence;
  const before = tokens[head - 1];
  if (head - 1 < from || !before || !/^NN/.test(before.tag)) return null;
  if (namesNoThing(measure, before.text.toLowerCase())) return null;
  return nounBefore(tokens.slice(0, head), head);
}

function isTime({ sentence: { tokens }, times }: Site, noun: NounPhrase): boolean {
  const span = { start: tokens[noun.head]!.start, end: tokens[noun.head]!.end };
  return times.some((time) => overlaps(time, span));
}

/** To whom an amount belongs that a verb gives: *posted a profit of*, *was handed a fine of*, *imposed a fine of … on*. */
export function ownerByVerb(
  site: Site,
  measure: string,
  noun: NounPhrase,
  end: number,
): NounPhrase | null {
  const owner = ownerOf(measure);
  const { tokens } = site.sentence;
  if (owner === 'thing') return null;
  const behind = owner === 'affected' ? thingBehind(site, end, /^(?:on|upon|against)$/) : null;
  if (behind) return behind;
  // *gave Lund a prison sentence*: to whom, between the verb and what is given.
  let at = noun.from;
  // *gave Rolf Stein, 44, a sentence of*
  const isAge = [3, 1].every((k) => tokens[at - k]?.text === ',') && tokens[at - 2]?.tag === 'CD';
  const given = owner === 'affected' ? nounBefore(tokens, isAge ? at - 3 : at) : null;
  if (given && words.imposing.has(tokens[given.from - 1]?.text.toLowerCase() ?? '')) return given;
  at--;
  while (at > 0 && /^(?:RB|DT|IN)$/.test(tokens[at]!.tag) && noun.from - at < 3) at--;
  const verb = tokens[at];
  if (!verb || !/^VB/.test(verb.tag)) return null;
  const form = verb.text.toLowerCase();
  const isPassive =
    verb.tag === 'VBN' &&
    /^(?:be|is|are|was|were|been|being)$/.test(tokens[at - 1]?.text.toLowerCase() ?? '');
  const isTheirs =
    owner === 'doer' || words.receiving.has(form) || (isPassive && words.imposing.has(form));
  return isTheirs ? subjectOf(site, at) : null;
}
