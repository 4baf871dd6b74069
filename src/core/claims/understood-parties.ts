import { isRelativePronoun } from '../language/pronouns.ts';
import type { Clause, Sentence } from '../language/sentence.ts';
import { countedHead, countsPeople } from './counted-noun.ts';
import { predicateOfVerb } from './predicate.ts';

/** *the treaty that both sides signed*, *the treaty they signed*: what a relative clause with a subject of its own is told of. */
export function relativeObject({ tokens, nouns, verbs }: Sentence, clause: Clause): number | null {
  const { head, to, from, finite } = verbs[clause.verb]!;
  if (clause.subject === null || !finite || !predicateOfVerb(tokens[head]!.lemma)) return null;
  const own = nouns[clause.subject]!;
  const opens = own.from - 1;
  const isOpened = /^(?:that|which|whom)$/i.test(tokens[opens]?.text ?? '');
  if (from < own.to || !(isOpened || isDescribed(tokens, head, opens))) return null;
  // *signed a letter*: what follows is its object, whatever was made of it.
  if (nouns.some((noun) => noun.from === to)) return null;
  const end = isOpened ? opens : own.from;
  const at = nouns.findIndex((noun) => noun.to === end && !isStatement(tokens[noun.head]!.lemma));
  return at < 0 ? null : headOfChain({ tokens, nouns }, at);
}

/** *the treaty they signed in May*: whether a verb describes the noun right before its subject, and needs no preposition for it. */
function isDescribed(tokens: Sentence['tokens'], verb: number, before: number): boolean {
  const { relation, head } = tokens[verb]!;
  if (relation !== 'acl:relcl' || head !== before) return false;
  // *the town he lived in*
  return !tokens.some(({ pos, head: on }, i) => pos === 'ADP' && on === verb && i > verb);
}

/**
 * *the pilot of the plane that crashed*, *the result of a meeting of envoys, who sat down*: of two nouns before a pronoun the
 * one that it can stand for, *who* for people and *that* or *which* for things.
 */
export function relativeOwner({ tokens, nouns, verbs }: Sentence, clause: Clause): number | null {
  const { from, finite } = verbs[clause.verb]!;
  const pronoun = tokens[from - 1]?.text.toLowerCase() ?? '';
  if (clause.subject === null || !finite || !isRelativePronoun(pronoun)) return null;
  const end = tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
  const nearest = nouns.findIndex(({ to }) => to === end);
  if (nearest < 0) return null;
  const rival = nearest === clause.subject ? hostOf({ tokens, nouns }, nearest) : nearest;
  if (rival < 0) return null;
  const arePeople = (noun: number) => {
    const { lemma, tag } = tokens[nouns[noun]!.head]!;
    return tag.startsWith('NNP') ? null : countsPeople(countedHead(lemma));
  };
  const [own, other] = [arePeople(clause.subject), arePeople(rival)];
  if (own === null || other === null || own === other) return null;
  return other === (pronoun === 'who') ? rival : null;
}

/** *the pilot* of *the pilot of the plane*; −1 where a noun hangs on no other one. */
function hostOf({ tokens, nouns }: Pick<Sentence, 'tokens' | 'nouns'>, noun: number): number {
  const preposition = nouns[noun]!.from - 1;
  if (tokens[preposition]?.pos !== 'ADP') return -1;
  return nouns.findIndex(({ to }) => to === preposition);
}

/** *the report that both had signed*: what is reported, not what was signed. */
function isStatement(noun: string): boolean {
  return STATEMENTS.test(noun);
}

const STATEMENTS =
  /^(?:claim|report|fact|allegation|accusation|news|sign|evidence|belief|statement|rumou?r|idea|hope|fear|suggestion|assertion|announcement|warning|day|time|year|moment|month|week|way|reason|place)$/;

/** *an agreement on water* for *water*: what a phrase behind a preposition belongs to. */
function headOfChain({ tokens, nouns }: Pick<Sentence, 'tokens' | 'nouns'>, noun: number): number {
  const { from, head } = nouns[noun]!;
  const before = tokens[from - 1]?.lemma ?? '';
  if (before === 'and') {
    // *the deal between Chad and the rebels, signed on Monday*
    const first = nouns.findIndex(({ to }) => to === from - 1);
    const isPair = first >= 0 && tokens[nouns[first]!.from - 1]?.lemma === 'between';
    return isPair ? headOfChain({ tokens, nouns }, first) : noun;
  }
  // *The bridge in Ostrava, built in 1932*: the bridge.
  const isPlace = /^(?:in|at|near|from|outside|off)$/.test(before) && isNamed(tokens, head);
  if (!isPlace && !/^(?:with|between|on|for)$/.test(before)) return noun;
  const host = nouns.findIndex(({ to }) => to === from - 1);
  return host < 0 ? noun : host;
}

const isNamed = (tokens: Sentence['tokens'], head: number) => tokens[head]!.tag === 'NNP';

/**
 * *The ferry sank after it hit a reef*: the subject of the clause above is what *it* stands for where that clause tells of nothing
 * else.
 */
export function antecedentOfIt(
  { tokens, nouns, verbs, clauses }: Sentence,
  clause: Clause,
): number | null {
  const above = clause.parent === null ? undefined : clauses[clause.parent];
  if (clause.kind !== 'adverbial' || clause.subject === null || !above || above.subject === null)
    return null;
  const [it, thing] = [nouns[clause.subject]!, nouns[above.subject]!];
  if (tokens[it.from]!.text !== 'it' || it.from < verbs[above.verb]!.to) return null;
  const { tag, lemma } = tokens[thing.head]!;
  const isThing = /^NNP?$/.test(tag) && !countsPeople(countedHead(lemma));
  return isThing && above.object === null ? above.subject : null;
}

/** *Born in Mekelle, Teklu used to run*: a participle that opens a sentence is told of the subject behind its comma. */
export function openedBy(
  { tokens, nouns, verbs, clauses }: Sentence,
  clause: Clause,
): number | null {
  const verb = verbs[clause.verb]!;
  if (verb.finite || tokens[verb.head]!.tag !== 'VBN' || verb.head > 0) return null;
  const main = clauses.find(
    ({ subject }) => subject !== null && tokens[nouns[subject]!.from - 1]?.text === ',',
  );
  return main?.subject ?? null;
}

/** *the trawler, commanded by Foss,*: a participle after a comma is told of the noun right before it. */
export function besideParticiple(
  { tokens, nouns, verbs }: Sentence,
  clause: Clause,
): number | null {
  const verb = verbs[clause.verb]!;
  if (!verb.passive || verb.finite || verb.from !== verb.head) return null;
  if (tokens[verb.from - 1]?.text !== ',') return null;
  const found = nouns.findIndex(({ to }) => to === verb.from - 1);
  if (found < 0 || tokens[nouns[found]!.from - 1]?.lemma === 'of') return null;
  // *the accord with Orsk, signed on Monday*: it is the accord that was signed.
  return headOfChain({ tokens, nouns }, found);
}
