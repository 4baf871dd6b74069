import { isNextPhrase, opensTime } from './next-phrase.ts';
import type { NounPhrase, Token } from './sentence.ts';

const nounTags = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const determiners = new Set(['DT', 'PRP$', 'PDT', 'WDT', 'WP$']);
const modifiers = new Set(['JJ', 'JJR', 'JJS', 'CD', 'NN', 'NNS', 'NNP', 'NNPS', '$', 'SYM', 'FW']);
const alone = new Set(['PRP', 'EX', 'WP', 'DT', 'WDT']);

/** Words that bring a number closer, as runs that end before it: *more than 8,000*, *at least six*. */
const approximators = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['as', 'few', 'as'],
  ['close', 'to'],
];

/**
 * Noun phrases up to their head, from left to right, none inside another. A possessor belongs to the phrase
 * of what it has (*Russia's foreign ministry*); a pronoun is a phrase of its own.
 */
export function findNounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    const phrase = readPhrase(tokens, i);
    if (!phrase) {
      i++;
      continue;
    }
    const from = widenNumber(tokens, phrase, found[found.length - 1]?.to ?? 0);
    found.push({ from, to: phrase.to, head: phrase.head });
    i = phrase.to;
  }
  return found;
}

/** The longest phrase that begins at `from`; null if none does. */
function readPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
  let head = -1;
  let i = from;
  let open = false;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    const { tag } = token;
    const next = tokens[i + 1];
    if (determiners.has(tag) && isDeterminer(token)) {
      if (head >= 0 || (open && tag !== 'DT' && tag !== 'PRP$')) break;
      open = true;
    } else if (tag === 'POS') {
      if (head < 0) break;
      head = -1;
      open = true;
    } else if (nounTags.has(tag)) {
      if (head >= 0 && isNextPhrase(tokens, from, head, i)) break;
      head = i;
    } else if (tag === 'CD') {
      // "8,000 soldiers" goes on; after a noun only a name's or a date's number does ("Resolution 2231").
      const goesOn =
        (head === i - 2 && joinsNumbers(tokens, i - 1)) || (head === i - 1 && isScale(token));
      if (head >= 0 && opensTime(tokens, i)) break;
      const isOfName =
        tokens[head]?.tag.startsWith('NNP') &&
        !(next && isScale(next)) &&
        !isScore(tokens, i) &&
        !isOfNext(tokens, from, head, i);
      if (head === i - 1 && isItsNumber(tokens, i)) return { from, to: i + 1, head };
      if (head >= 0 && !goesOn && !isOfName) break;
      head = i;
    } else if (modifiers.has(tag)) {
      if (head >= 0 && tag.startsWith('JJ') && (opensTime(tokens, i) || !continues(tokens, i)))
        break;
      // "fined Basko $30 million": a sum begins a phrase of its own.
      if (head >= 0 && tag === '$') break;
      open = true;
    } else if (head >= 0 && isCountedKind(tokens, from, head, i)) {
      continue;
    } else if ((tag === 'VBN' || tag === 'VBG' || tag === 'RB') && (open || tag === 'RB')) {
      if (head >= 0 || !continues(tokens, i)) break;
    } else if (tag === 'HYPH' && i > from && next && joins(next)) {
      continue;
    } else if (joinsNumbers(tokens, i)) {
      continue;
    } else if (joinsModifiers(tokens, i, head)) {
      continue;
    } else break;
  }
  if (head >= 0) {
    const last = isOfAge(tokens, head) ? head + 2 : head;
    return { from: skipAdverbs(tokens, from, head), to: last + 1, head: last };
  }
  const kind = headOfKind(tokens, from);
  if (kind >= 0) return { from, to: kind + 1, head: kind };
  const first = tokens[from]!;
  if (alone.has(first.tag) && (first.pos === 'PRON' || first.tag === 'EX' || first.tag === 'PRP'))
    return { from, to: from + 1, head: from };
  return null;
}

/** Words that stand for so many of those who are spoken of. */
const SOME = /^(?:most|all|some|several|many|few|both|none)$/i;

/**
 * The adjective, participle or word for so many that stands for people or things, as the tree has it: *the injured*, *the oldest*,
 * *several were hurt*; −1 for none.
 */
function headOfKind(tokens: readonly Token[], from: number): number {
  const first = tokens[from]!;
  const isKind = (at: number, relations: RegExp) => {
    const { relation, head } = tokens[at]!;
    const next = tokens[at + 1]?.tag ?? '';
    // *The oldest was 68*: nothing else stands before the verb.
    const isBeforeVerb = /^(?:VB[DZP]|MD)$/.test(next);
    return (isBeforeVerb || relations.test(relation)) && head >= 0 && !nounTags.has(next);
  };
  // *all of Monday's gain*: what they are of is told behind.
  if (SOME.test(first.text))
    return tokens[from + 1]?.lemma !== 'of' && isKind(from, /^nsubj/) ? from : -1;
  if (!/^the$/i.test(first.text)) return -1;
  let at = from + 1;
  while (tokens[at]?.tag === 'RB' || tokens[at]?.tag === 'RBS') at++;
  const isOfThem = /^(?:JJ[RS]?|VBN)$/.test(tokens[at]?.tag ?? '');
  return isOfThem && isKind(at, /^(?:nsubj|obj|obl|nmod)/) ? at : -1;
}

/** *In Orval 12 people were hurt*: the number counts what follows, and the name before it belongs elsewhere. */
function isOfNext(tokens: readonly Token[], from: number, name: number, i: number): boolean {
  const { head, relation } = tokens[i]!;
  const isBehindPreposition = tokens[from - 1]?.relation === 'case';
  return isBehindPreposition && relation === 'nummod' && head > i && tokens[name]!.head !== head;
}

/** *the 57-year-old*, with no noun behind it: somebody, told by the age. */
function isOfAge(tokens: readonly Token[], head: number): boolean {
  const [unit, hyphen, old] = tokens.slice(head, head + 3);
  return (
    /^(?:year|month|week|day)$/.test(unit!.lemma) &&
    hyphen?.tag === 'HYPH' &&
    old?.lemma === 'old' &&
    !nounTags.has(tokens[head + 3]?.tag ?? '')
  );
}

/**
 * *5,300 newly recruited teachers*: behind a number, an adverb and the participle or adjective that it is about. No year, and no day of
 * a month, is such a number: *in 2021 newly elected mayors met*.
 */
function isCountedKind(tokens: readonly Token[], from: number, head: number, i: number): boolean {
  const at = tokens[i]!.tag === 'RB' ? i : i - 1;
  const [adverb, kind] = [tokens[at]!, tokens[at + 1]];
  if (adverb.tag !== 'RB' || head !== at - 1 || tokens[head]!.tag !== 'CD') return false;
  if (!/^(?:VB[NG]|JJ)$/.test(kind?.tag ?? '') || !/^NNS?$/.test(nounBehind(tokens, at + 1)))
    return false;
  const isYear = /^(?:1[89]|20)\d\d$/.test(tokens[head]!.text);
  return !isYear && !(head > from && tokens[head - 1]!.tag.startsWith('NN'));
}

/** The tag of the noun behind a participle or an adjective and the modifiers that go on with it. */
function nounBehind(tokens: readonly Token[], from: number): string {
  let at = from + 1;
  while (/^(?:JJ|VBN|HYPH)$/.test(tokens[at]?.tag ?? '')) at++;
  return tokens[at]?.tag ?? '';
}

const isDeterminer = (token: Token) =>
  token.pos !== 'PRON' || token.tag === 'PRP$' || token.tag === 'WP$';

const joins = (token: Token) => modifiers.has(token.tag) || token.tag.startsWith('VB');

/** Whether a noun still comes after the modifiers that begin at `from`. */
function continues(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < tokens.length && i < from + 7; i++) {
    const { tag } = tokens[i]!;
    if (nounTags.has(tag)) return true;
    if (!modifiers.has(tag) && tag !== 'HYPH' && tag !== 'VBN' && tag !== 'VBG') return false;
  }
  return false;
}

/** *train 417*, *carriage 7*: one that is told from its like by a number. */
function isItsNumber(tokens: readonly Token[], i: number): boolean {
  const { relation, head, text } = tokens[i]!;
  const isBehind = /^(?:flat|nummod|nmod:unmarked)$/.test(relation) && head === i - 1;
  return /^\d+$/.test(text) && isBehind && tokens[head]!.tag === 'NN';
}

/** *2.4 billion*: a word that goes on with the number before it, where both are tagged as numbers. */
const isScale = ({ tag, lemma }: Token) =>
  tag === 'CD' && /^(?:thousand|million|billion|trillion|bn|m|mn|hundred|dozen)$/.test(lemma);

/** *beat Norway 2-1*: how a match ended, which is no part of the name before it. */
function isScore(tokens: readonly Token[], i: number): boolean {
  return /^\d{1,2} [-–] \d{1,2}$/.test(wordsAt(tokens, i, 3));
}

const wordsAt = (tokens: readonly Token[], from: number, count: number) =>
  tokens
    .slice(from, from + count)
    .map(({ text }) => text)
    .join(' ');

/** *8,000 to 10,000 soldiers*, *three or four*: the word between two numbers. */
function joinsNumbers(tokens: readonly Token[], i: number): boolean {
  const { tag, text } = tokens[i]!;
  const between = tag === 'TO' || tag === 'CC' || text === 'to' || text === '–' || text === '-';
  return between && tokens[i - 1]?.tag === 'CD' && tokens[i + 1]?.tag === 'CD';
}

/** *the political and military leaders*: a conjunction between two modifiers of a noun to come. */
function joinsModifiers(tokens: readonly Token[], i: number, head: number): boolean {
  if (head >= 0 || tokens[i]!.tag !== 'CC') return false;
  return (
    (tokens[i - 1]?.tag.startsWith('JJ') ?? false) &&
    (tokens[i + 1]?.tag.startsWith('JJ') ?? false) &&
    continues(tokens, i)
  );
}

/** A phrase does not begin with an adverb unless the adverb is about its number or adjective. */
function skipAdverbs(tokens: readonly Token[], from: number, head: number): number {
  let at = from;
  while (at < head && tokens[at]!.tag === 'RB') {
    const { tag } = tokens[at + 1]!;
    if (tag === 'CD' || tag.startsWith('JJ') || tag === 'RB' || tag === '$') break;
    at++;
  }
  return at;
}

function widenNumber(tokens: readonly Token[], phrase: NounPhrase, floor: number): number {
  const { from } = phrase;
  const number = [from, from + 1, from + 2].find((i) => /^(CD|\$)$/.test(tokens[i]?.tag ?? ''));
  if (number === undefined) return from;
  for (const words of approximators) {
    const start = number - words.length;
    if (start < floor || start > from) continue;
    if (words.every((word, k) => tokens[start + k]!.text.toLowerCase() === word)) return start;
  }
  return from;
}
