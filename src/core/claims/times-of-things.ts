import data from '../../../data/time/dated-works.json' with { type: 'json' };
import type { Clause, Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { isDate, type SentenceFacts } from './sentence-facts.ts';
import type { StatedTime } from './statement.ts';
import { wordSet } from '../text/word-list.ts';

const works = wordSet(data.works);

/** *an Oscar for his part in 2010's The Fighter*, *a prize for the 2010 film*: the year in which a work came out. */
export function isYearOfWork({ tokens }: Sentence, time: Span): boolean {
  const next = tokens.findIndex(({ start }) => start >= time.end);
  if (next < 1 || !/^\d{4}$/.test(tokens[next - 1]!.text)) return false;
  if (tokens[next]!.tag === 'POS') return /^[“"‘\p{Lu}]/u.test(tokens[next + 1]?.text ?? '');
  let last = next;
  while (/^(?:JJ|NN)$/.test(tokens[last + 1]?.tag ?? '')) last++;
  return tokens[next - 2]?.pos !== 'ADP' && works.has(tokens[last]!.lemma);
}

/**
 * *adopted the 2024 budget on Tuesday*, *winner of the 1998 Lessing Prize*: the year of a thing, where the sentence has a day
 * besides.
 */
export function isYearOfThing(
  { sentence: { tokens }, times }: SentenceFacts,
  time: StatedTime,
): boolean {
  if (!/^\d{4}$/.test(time.value) || times.filter(isDate).length < 2) return false;
  const next = tokens.findIndex(({ start }) => start >= time.end);
  const before = tokens[next - 2]?.pos;
  return tokens[next]?.pos === 'PROPN'
    ? before === 'DET'
    : tokens[next]?.pos === 'NOUN' && before !== 'ADP';
}

/** *won a prize for the film (released by Sonar in 2010)*: a time in brackets that have a verb of their own. */
export function isOfBracket({ tokens, verbs }: Sentence, { verb }: Clause, time: Span): boolean {
  const from = tokens.findLastIndex(({ text, end }) => end <= time.start && /^[()]$/.test(text));
  if (tokens[from]?.text !== '(') return false;
  const { head: own } = verbs[verb]!;
  const to = tokens.findIndex(({ text, start }) => start >= time.end && text === ')');
  if (own > from && own < to) return false;
  return verbs.some(({ head }) => head > from && tokens[head]!.end <= time.start);
}
