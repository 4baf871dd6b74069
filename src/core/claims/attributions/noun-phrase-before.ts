import type { Token } from '../../language/sentence.ts';
import {
  endsNounPhrase,
  isClauseStarter,
  isDayName,
  isNamePart,
  isNominal,
  isPossessive,
  isRelative,
  isTimeWord,
  isVerb,
  lower,
  REACH,
} from './phrases.ts';
import type { Range, Stretch } from './stretch.ts';

/** The noun phrase that ends at `end`, with phrases of `of`, `in`, … and coordination. */
export function nounPhraseBefore(stretch: Stretch, end: number): Range | null {
  const { tokens } = stretch;
  let from = withoutTies(stretch, walkBack(stretch, end), end);
  from = beforeRelativeClause(stretch, from) ?? from;
  if (tokens[from - 1]?.text === ',' && hasAnd(stretch, from, end)) from = listStart(stretch, from);
  let to = end;
  if (to - from > 2 && isDayName(tokens[to - 1])) to -= tokens[to - 2]!.pos === 'ADP' ? 2 : 1;
  return from < to ? { from, to } : null;
}

/** Where the words begin that may belong to a noun phrase which ends at `end`; what is in brackets or quoted does. */
function walkBack(stretch: Stretch, end: number): number {
  const { tokens, quotations, spoken } = stretch;
  const stop = Math.max(0, end - REACH);
  let brackets = 0;
  for (let at = end - 1; at >= stop; at--) {
    if (spoken[at]) return at + 1;
    const { text } = tokens[at]!;
    if (text === ')') brackets++;
    if (brackets > 0 || quotations[at]) {
      if (text === '(') brackets--;
      continue;
    }
    const part = partAt(stretch, at, at === end - 1);
    if (part !== 'inside') return part === 'first' ? at : at + 1;
  }
  return stop;
}

/** Whether a word belongs to the noun phrase that goes on behind it: inside of it, as its first word, or not at all. */
function partAt(stretch: Stretch, at: number, isLast: boolean): 'inside' | 'first' | 'none' {
  const { tokens } = stretch;
  const token = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isClauseStarter(token) && !(isLast && token.tag === 'DT')) return 'none';
  if (isRelative(token)) return token.tag === 'WP$' ? 'first' : 'none';
  // *some 40%*: before a number it is no pronoun.
  if (token.tag === 'DT' && next?.pos === 'NUM' && !isNominal(before)) return 'first';
  if (isPersonal(token)) return isLast ? 'first' : 'none';
  if (!isLast && !isPossessive(next) && (isDayName(token) || isTimeUnit(token))) return 'none';
  if (isLast && /^(many|some|most|others|few)$/i.test(token.text) && before?.pos !== 'ADP')
    return 'first';
  if (isNominal(token) || isNamePart(stretch, at)) {
    const isOpening =
      token.pos === 'DET' && !isNominal(before) && !/^(ADP|CCONJ)$/.test(before?.pos ?? '');
    return isOpening ? 'first' : 'inside';
  }
  return isPreposition(token)
    ? hangsOnNoun(stretch, at)
      ? 'inside'
      : 'none'
    : joins(stretch, at)
      ? 'inside'
      : 'none';
}

/** A pronoun that stands for a whole phrase: `he`, and not `one of them`. */
function isPersonal({ pos, tag, text }: Token): boolean {
  return pos === 'PRON' && tag !== 'PRP$' && !/^(one|those|others|her)$/i.test(text);
}

function isPreposition({ pos, tag }: Token): boolean {
  return pos === 'ADP' || tag === 'TO';
}

/** `the mayor of`, `officials briefed on`: a preposition behind a noun or what narrows it, and behind no day. */
function hangsOnNoun(stretch: Stretch, at: number): boolean {
  const before = stretch.tokens[at - 1];
  if (isDayName(before)) return false;
  return endsNounPhrase(before) || before?.pos === 'ADJ' || isParticipleAfterNoun(stretch, at - 1);
}

/** Words that are no nouns and join or narrow them: `and`, `-`, `the leading engineer`, `briefed on`. */
function joins(stretch: Stretch, at: number): boolean {
  const { tokens } = stretch;
  const { text, tag, start } = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (/^(and|or)$/i.test(text))
    return (isNominal(before) || before?.text === ')') && !joinsClauses(stretch, at);
  if (text === '&' || (/^[-/.]$/.test(text) && start === before?.end)) return true;
  if (isParticipleAfterNoun(stretch, at) && next?.pos === 'ADP') return true;
  if (/^VB[NG]$/.test(tag))
    return before?.pos === 'DET' || before?.pos === 'ADJ' || isPossessive(before);
  return tag === 'RB' && isNominal(before) && (next?.pos === 'ADJ' || next?.tag === 'VBN');
}

/** *The bridge fell at noon and police said …*: the second of two clauses begins behind the word. */
function joinsClauses({ tokens, heads }: Stretch, at: number): boolean {
  const verb = heads[at]!;
  return (
    verb > at && isVerb(tokens[verb]) && tokens[verb]!.relation === 'conj' && heads[verb]! < at
  );
}

/** Past the words at the beginning that only tie or set off. */
function withoutTies({ tokens, quotations }: Stretch, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    !quotations[at] &&
    (/^(ADP|CCONJ|PUNCT|ADV)$/.test(tokens[at]!.pos) || isPossessive(tokens[at])) &&
    tokens[at]!.text !== '('
  )
    at++;
  return at;
}

function isTimeUnit(token: Token): boolean {
  return token.pos === 'NOUN' && (isTimeWord(token) || token.lemma === 'moment');
}

/** `the man who shot him` before a verb: the walk stopped after `shot`; the phrase starts before `who`. */
function beforeRelativeClause(stretch: Stretch, from: number): number | null {
  const { tokens } = stretch;
  if (!isVerb(tokens[from - 1])) return null;
  const stop = Math.max(0, from - 15);
  for (let i = from - 1; i > stop; i--) {
    if (tokens[i]!.pos === 'PUNCT' || stretch.spoken[i]) return null;
    const opens =
      /^(who|which)$/i.test(tokens[i]!.text) ||
      (lower(tokens[i]) === 'that' && isVerb(tokens[i + 1]));
    if (opens && endsNounPhrase(tokens[i - 1])) return nounPhraseBefore(stretch, i)?.from ?? null;
  }
  return null;
}

function hasAnd(stretch: Stretch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lower(stretch.tokens[i]) === 'and') return true;
  return false;
}

/** The start of the list `the U.S., South Korea and their partners`, whose last comma stands before `from`. */
function listStart({ tokens }: Stretch, from: number): number {
  let start = from;
  for (let items = 0; items < 8 && tokens[start - 1]?.text === ','; items++) {
    let i = start - 1;
    while (i > 0 && isNominal(tokens[i - 1]) && !isDayName(tokens[i - 1]) && start - i < 8) i--;
    const leads = tokens[i - 1];
    if (i === start - 1 || (leads && leads.text !== ',' && !isClauseStarter(leads))) break;
    if (leads?.text === ',' && tokens[i]!.pos === 'DET' && items > 0) break;
    start = i;
  }
  return start;
}

/** `officials briefed on it`: a participle that narrows the noun before it. */
export function isParticipleAfterNoun({ tokens }: Stretch, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    /^VB[NGD]$/.test(token.tag) &&
    /(ed|ing|en)$/.test(token.text) &&
    tokens[i - 1]?.pos === 'NOUN'
  );
}
