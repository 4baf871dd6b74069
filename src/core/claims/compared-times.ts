import type { Span } from '../text/span.ts';
import { isComparedWith } from '../time/compared-with.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/**
 * *the heaviest of this year*, *a high for the month*, *the strongest session of the year*: the stretch of time among the
 * days of which one is the first, and not when that one was.
 */
export function isOfRecord({ text, sentence }: SentenceFacts, time: Span): boolean {
  const before = text.slice(sentence.start, time.start);
  return RECORD.test(before) && STRETCH.test(text.slice(time.start, sentence.end));
}

const RECORD =
  /\b(?:\p{Ll}{2,}est|most|least|worst|best|(?:a|new|the) (?:\p{Ll}+ )?(?:high|low|record|peak))(?: \p{Ll}+){0,2}?(?: (?:of|in|for|during))?(?: any (?:day|week|month|session))?(?: so far)? (?:the |this )?$/u;

const STRETCH =
  /^(?:(?:the|this) )?(?:year|month|week|season|decade|quarter)\b|^\d{4} (?:to date|so far)\b/i;

/**
 * Where, before a time, the words begin that set another number beside the one that is told: *780, down from 1,150 on
 * Saturday*, *4,600 rather than the 5,100 reported on Sunday*. The time is that of the other number; -1 for none.
 */
export function comparedAt({ text, sentence }: SentenceFacts, time: Span): number {
  const before = text.slice(sentence.start, time.start);
  const found = COMPARED.exec(before);
  if (found) return sentence.start + found.index;
  return isComparedWith(before) ? time.start : -1;
}

const COMPARED =
  /\b(?:(?:up|down) (?:\S+ )?from|compared (?:with|to)|against|rather than|instead of|(?:more|less|fewer|higher|lower|above|below|exceeding|(?:more|less|fewer|higher|lower) than) the)(?: (?:an?|the|its|some|about|\p{Ll}+ed)){0,2} \D?\d[\d.,]*(?: (?:to|or) \d[\d.,]*)?(?: \p{L}+){0,5} $/u;
