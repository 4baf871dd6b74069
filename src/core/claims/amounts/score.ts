import data from '../../../../data/claims/amounts.json' with { type: 'json' };
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Amount } from './amount.ts';
import { twoSided } from './two-sided.ts';
import { wordSet } from '../../text/word-list.ts';

/** Words that tell how a match ended. */
const ending = wordSet(data.ending);
/** Words that make it the score of another time, or of several matches. */
const OTHER =
  /\b(?:half-?time|interval|break|aggregate|overall|penalt(?:y|ies)|shoot-?out|sets?|series|lead|led|leading|ahead|behind|trailing|previous|earlier|last (?:year|season|month|week)|in (?:19|20)\d\d|first leg|second leg|tie-?break)\b/i;

/** How far from a score the word may stand that tells how the match ended. */
const NEAR = 9;

/**
 * The final score of a match, where a sentence gives one only: *beat Itauguá 3-1*, *the match ended 2–2*, *a 4-1 win*.
 */
export function findScore({ text, sentence }: SentenceFacts): Amount | null {
  const words = text.slice(sentence.start, sentence.end);
  const [only, ...others] = [
    ...words.matchAll(/(?<![\d.,:–-])(\d{1,2})[-–](\d{1,2})(?![\d%–-]|[.,:]\d)/g),
  ];
  if (!only || others.length > 0 || OTHER.test(words)) return null;
  const { tokens } = sentence;
  const start = sentence.start + only.index;
  const end = start + only[0].length;
  const at = tokens.findIndex((token) => token.end > start);
  // *10-12 bottles*, *grades 3-1*
  if (tokens.some((token) => token.start >= end && token.start <= end + 1 && token.tag === 'NNS'))
    return null;
  const near = tokens.slice(Math.max(0, at - NEAR), at + NEAR);
  if (!near.some(({ text: word }) => ending.has(word.toLowerCase()))) return null;
  const sides = [only[1]!, only[2]!] as const;
  const quantity = twoSided({ start, end }, only[0], sides, 'score', 'a score');
  return { quantity, measure: 'score', thing: null, scopes: [], period: null };
}
