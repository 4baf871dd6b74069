import type { Names } from '../entities/find-names.ts';
import type { NounPhrase, Sentence, Token } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { isCalling } from './callings.ts';

/** What may stand behind a noun to say which one of several it is. */
const WHICH = /^(?:of|for|from|in|at|on|with|who|whom|whose|that|which|and|or)$/;
/** Words before a noun by which it is another than the one spoken of. */
const ANOTHER = /^(?:other|second|third|younger|older|fellow|next|previous)$/;

/**
 * The person whom *the porter*, *the former mayor* or *the 57-year-old* takes up: the only one whom the article has named until then.
 *
 * @param text Of the article.
 * @param names Of the same.
 * @returns The index among the article's characters; null where the words are no such description, where nobody or more
 *   than one person has been named, or where somebody of this calling has come up without a name.
 */
export function findSolePerson(
  text: string,
  { mentions, characters }: Names,
): (sentence: Sentence, noun: NounPhrase) => number | null {
  const people = mentions.filter(({ type }) => type === 'PERSON');
  return ({ tokens }, { from, to, head }) => {
    const first = tokens[from]!;
    if (first.lemma !== 'the' || tokens[head]!.tag === 'NNS') return null;
    if (WHICH.test(tokens[to]?.lemma ?? '') && !isOfDeed(tokens, to)) return null;
    const own = tokens.slice(from + 1, head);
    if (own.some(({ lemma, pos }) => pos === 'PROPN' || ANOTHER.test(lemma))) return null;
    const word = tokens[head]!.lemma;
    const isAge = own.some(({ lemma }) => lemma === 'year') && own.some(({ tag }) => tag === 'CD');
    // *the former mayor*: a story that names one person has no other.
    const isFormer = tokens[from + 1]!.lemma === 'former' && tokens[head]!.tag === 'NN';
    if (!isAge && !isFormer && !isCalling(word)) return null;
    const before = people.filter(({ end }) => end <= first.start);
    const character = before[0]?.character;
    if (character === undefined || before.some((other) => other.character !== character))
      return null;
    if (before.every(({ start }) => AMONG.test(text.slice(Math.max(0, start - REACH), start))))
      return null;
    const isOther = isAge
      ? isOfAnother(text, before, tokens.slice(from, to))
      : isUnnamed(text, word, first.start);
    if (isOther) return null;
    return characters[character]!.type === 'PERSON' ? character : null;
  };
}

/** *convicted the former mayor of bribery*: what stands behind says nothing of the mayor. */
function isOfDeed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lemma === 'of' && tokens[at + 1]?.pos === 'NOUN';
}

/** *a porter*, before any was taken up: one without a name. */
function isUnnamed(text: string, word: string, before: number): boolean {
  return new RegExp(`\\b(?:an?|another|two|three) (?:[\\p{Ll}-]+ ){0,3}${word}s?\\b`, 'iu').test(
    text.slice(0, before),
  );
}

/** How many characters before a name are looked at. */
const REACH = 100;

/** *hostages, including the worker Alan Hobb*: one who is named only as one of several is not whom the story is about. */
const AMONG = /\b(?:including|such as|among them)(?: (?!and\b)[\p{L}-]+){0,5} $/u;

/** *a 33-year-old man*, *police held a man*: somebody has come up since whose age it may be; *Ana Roza, 42,* has her own. */
function isOfAnother(text: string, before: readonly Span[], words: readonly Token[]): boolean {
  const until = words[0]!.start;
  const since = text.slice(before[before.length - 1]!.end, until);
  if (SOMEBODY.test(since) || SOMEBODY_OF_AGE.test(text.slice(0, until))) return true;
  const age = words.find(({ tag }) => tag === 'CD')!.text;
  const ages = before.flatMap(
    ({ end }) => /^, (?:aged )?(\d+)\b/.exec(text.slice(end, end + 12))?.[1] ?? [],
  );
  return ages.length > 0 && !ages.includes(age);
}

const SOMEBODY =
  /\b(?:an?|another|one|two|three|four|several) (?:[\p{L}-]+ ){0,3}(?:m[ae]n|wom[ae]n|boys?|girls?|teenagers?|suspects?|persons?|people|drivers?|youths?|victims?|attackers?|gunm[ae]n|passengers?|friends?|relatives?|brothers?|sisters?)\b/iu;
const SOMEBODY_OF_AGE = /\b(?:an?|another) [\d\p{L}]+[-‐–]year[-‐–]old\b/iu;
