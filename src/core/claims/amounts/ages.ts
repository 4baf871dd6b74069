import { isMonth } from '../../calendar/day-names.ts';
import { nameBeside } from '../../language/apposition.ts';
import { isHeOrShe } from '../../language/pronouns.ts';
import type { NounPhrase } from '../../language/sentence.ts';
import type { Span } from '../../text/span.ts';
import { isCalling } from '../callings.ts';
import { countedHead, countsPeople } from '../counted-noun.ts';
import { tens } from '../numerals/number-words.ts';
import { pieces } from '../numerals/pieces.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import type { Amount } from './amount.ts';
import { nounBefore } from './noun-before.ts';
import { subjectOf, type Site } from './thing.ts';

/** Nobody is so old, and an article may say so by mistake; beyond it a number after a name is something else. */
const OLDEST = 199;

/**
 * Reads how old somebody is said to be: *the 42-year-old climber*, *Ana Roza, 42,*, *Roza was 42 years old*, *died aged 42*.
 * An age holds for a year, so those that lie one apart can both be told of one person.
 */
export function findAges(text: string, site: Site): readonly Amount[] {
  const { sentence } = site;
  const { tokens } = sentence;
  const found: Amount[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.tag !== 'CD' || isSpeltBefore(site, i + 2)) continue;
    const first = isSpeltBefore(site, i) ? i - 2 : i;
    const [{ start }, { end }] = [tokens[first]!, tokens[i]!];
    const age = ageOf(text, { start, end });
    if (age === null) continue;
    const who = whoIs(site, first, i);
    if (!who) continue;
    const thing = named(site, who);
    found.push({
      quantity: {
        ...{ start, end, text: text.slice(start, end), low: age, high: age + 1 },
        ...{ of: 'age', modifiers: [], unit: null, reading: 'an age: until the next birthday' },
      },
      ...{ measure: 'age', thing, scopes: [], period: null },
    });
  }
  return found;
}

/** *thirty-seven*: three tokens that are one number. */
function isSpeltBefore({ sentence: { tokens } }: Site, i: number): boolean {
  return tokens[i - 1]?.text === '-' && tens.has(tokens[i - 2]?.text.toLowerCase() ?? '');
}

function ageOf(text: string, span: Span): number | null {
  const all = pieces(text, span);
  const numeral = readNumeral(all, 0);
  if (!numeral || numeral.low !== numeral.high) return null;
  const age = numeral.low;
  return Number.isInteger(age) && age >= 1 && age <= OLDEST ? age : null;
}

/** *A 34-year-old teacher, Ilda Moreno*: the name, where it stands beside the noun. */
function named({ sentence: { tokens, nouns } }: Site, noun: NounPhrase): NounPhrase {
  const name = nameBeside(tokens, noun.head);
  return nouns.find(({ from, to }) => name !== null && from <= name && name < to) ?? noun;
}

/** Who has the age that stands from one token to another; null where it is none. */
function whoIs(site: Site, first: number, i: number): NounPhrase | null {
  const { tokens, nouns } = site.sentence;
  const word = (k: number) => tokens[k]?.text.toLowerCase() ?? '';
  // the 42-year-old climber Ana Roza
  if (/^[-–]$/.test(word(i + 1)) && word(i + 2) === 'year' && word(i + 4) === 'old') {
    const inside = nouns.find(({ from, to }) => from <= i && i < to);
    if (!inside) return null;
    // the 42-year-old
    if (inside.head === i + 4) return inside;
    return /^(?:NN|NNP)$/.test(tokens[inside.head]!.tag)
      ? { ...inside, from: Math.min(i + 5, inside.head) }
      : null;
  }
  // Ana Roza, 42, came
  const isAside = /^[,.;]$/.test(word(i + 1));
  // *Ana Roza, one of the founders*: no age.
  const isBefore =
    /^\d/.test(word(i)) && /^(?:and|of|from)$/.test(word(i + 1)) && !SOME.test(word(i + 2));
  if (word(first - 1) === ',' && (isAside || isBefore)) {
    const who = nounBefore(tokens, first - 1);
    const isName = who && tokens[who.head]!.tag === 'NNP';
    if (who && isAside && isSomebody(site, who)) return who;
    return isName && !isMonth(word(who.head)) ? who : null;
  }
  // died on Tuesday at 42
  if (
    word(first - 1) === 'at' &&
    +word(i) > 12 &&
    /^(?:[.,;]|on|in|after|from)$/.test(word(i + 1))
  ) {
    const verb = verbBefore(tokens, first);
    if (/^died?$/.test(word(verb))) return subjectOf(site, verb);
  }
  // died aged 42, at the age of 42
  const isAged =
    word(first - 1) === 'aged' || (word(first - 1) === 'of' && word(first - 2) === 'age');
  if (isAged || (word(first - 1) === 'age' && word(first - 2) === 'at')) {
    // *leaving a husband aged 97*
    const beside = word(first - 1) === 'aged' ? nounBefore(tokens, first - 1) : null;
    if (beside && countsPeople(countedHead(tokens[beside.head]!.lemma))) return beside;
    // *aged* may be read as a verb itself.
    const verb = verbBefore(tokens, first - 1);
    if (/^(?:die[ds]?|passed|reach(?:ed|es))$/.test(word(verb))) return subjectOf(site, verb);
    return word(first - 2) === ',' ? nounBefore(tokens, first - 2) : null;
  }
  const owner = ownerOfAge(site, first);
  if (owner) return owner;
  // Roza was 42, was 42 years old
  const isYears =
    /^(?:year|years)$/.test(word(i + 1)) && (word(i + 2) === 'old' || word(i + 2) === 'of');
  // Roza was 42 and had worked there for years
  const isJoined = word(i + 1) === 'and' && /^VB[DZ]$/.test(tokens[i + 2]?.tag ?? '');
  // Roza is 42 now, was 42 when she died
  const isDated = /^(?:now|today|yesterday|when|this)$/.test(word(i + 1));
  const isBare = /^[.,;]$/.test(word(i + 1)) || isDated || (isJoined && /^\d/.test(word(i)));
  let at = first - 1;
  while (/^(?:only|just|still|now|already|about)$/.test(word(at))) at--;
  if ((isYears || isBare) && /^(?:is|was|turned|turns)$/.test(word(at))) {
    const who = subjectOf(site, at);
    if (!who || EARLIER.test(word(who.from - 1))) return null;
    const head = tokens[who.head]!;
    // *He was 66, she was 63*: who is which is told in another sentence.
    if (isHeOrShe(head.text) && areTwo(tokens)) return null;
    const isPerson =
      head.tag === 'NNP' || isHeOrShe(head.text) || isCalling(head.lemma) || isSomebody(site, who);
    return isPerson || isYears ? who : null;
  }
  return null;
}

/** *the rescued man*: one person, without a name. */
function isSomebody({ sentence: { tokens } }: Site, { from, head }: NounPhrase): boolean {
  const { tag, lemma } = tokens[head]!;
  return tag === 'NN' && tokens[from]!.lemma === 'the' && countsPeople(countedHead(lemma));
}

/** *the quay, 22 of them*: how many of those that were told of before. */
const SOME = /^(?:them|these|those|whom|which|us|the|its|his|her|their|whose)$/;

/** Whether a sentence tells of *he* and of *she*. */
function areTwo(tokens: Site['sentence']['tokens']): boolean {
  const has = (pronoun: string) => tokens.some(({ text }) => text.toLowerCase() === pronoun);
  return has('he') && has('she');
}

/** How many words may stand between a verb and an age: *died in a hospital in Kigali on Tuesday, aged 42*. */
const LONGEST_BETWEEN = 14;

function verbBefore(tokens: Site['sentence']['tokens'], i: number): number {
  let at = i - 1;
  while (at > 0 && i - at < LONGEST_BETWEEN && !/^VB[DZPN]$/.test(tokens[at]!.tag)) at--;
  return at;
}

/** *Her age was 83*, *his age at death was given as 34*, *Roza's age was put at 42*. */
function ownerOfAge({ sentence: { tokens } }: Site, i: number): NounPhrase | null {
  const word = (k: number) => tokens[k]?.text.toLowerCase() ?? '';
  let at = i - 1;
  while (/^(?:is|was|been|given|put|stated|told|as|at|only|just|death)$/.test(word(at))) at--;
  if (at === i - 1 || word(at) !== 'age') return null;
  const owner = at - 1;
  if (/^(?:his|her)$/.test(word(owner))) return { from: owner, to: at, head: owner };
  return tokens[owner]?.tag === 'POS' ? nounBefore(tokens, owner) : null;
}

/** *until she was 15*: how old somebody was at another time. */
const EARLIER = /^(?:until|when|since|before|after|if|while|once|as|because|that)$/;
