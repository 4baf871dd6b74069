import parts from '../../../data/time/parts-of-day.json' with { type: 'json' };
import { isEntryHeading } from '../language/entry-heading.ts';
import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { UnnamedClaim } from './claim-parts.ts';

const codes = new Map(Object.entries(parts.parts));

/**
 * Under which day or moment of a chronology each sentence of an article stands, as a TIMEX3 value; null for none. *March 6: …*
 * governs the rest of its paragraph; *Evening: …* is that of the day whose heading came last.
 *
 * @param read The sentences with the times in them, in order.
 */
export function entryTimes(
  text: string,
  read: readonly { readonly sentence: Sentence; readonly times: readonly TimeExpression[] }[],
): readonly (string | null)[] {
  let day: string | null = null;
  let time: string | null = null;
  let paragraph = -1;
  return read.map(({ sentence, times }) => {
    if (sentence.paragraph === paragraph) return time;
    paragraph = sentence.paragraph;
    const words = text.slice(sentence.start, sentence.end);
    time = isEntryHeading(words) ? timeOf(words, times, day) : null;
    day = time?.slice(0, 10) ?? day;
    return time;
  });
}

/** The most exact time of a heading; a part of a day is that of the `day` before. */
function timeOf(
  words: string,
  times: readonly TimeExpression[],
  day: string | null,
): string | null {
  const told = times.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const exact = told.find(({ type }) => type === 'TIME') ?? told[0];
  if (exact) return exact.value;
  const part = /\p{L}+(?=\P{L}*$)/u.exec(words)?.[0] ?? '';
  const code = codes.get(part.toLowerCase());
  return code && day ? `${day}T${code}` : null;
}

/**
 * A claim with the time of its entry, where it has none of its own: what a verb tells happened then, and what is only
 * counted (*19 dead*) was so then.
 */
export function inEntry(claim: UnnamedClaim, time: string | null): UnnamedClaim {
  const { eventTime, asOf, statedTime, modality, statement, sentence } = claim;
  const isTimed = eventTime !== null || asOf !== null || statedTime !== null;
  if (time === null || isTimed || modality !== 'fact' || LATER.test(sentence.text)) return claim;
  const { start, end } = statement.verbSpan;
  return start < end ? { ...claim, eventTime: time } : { ...claim, asOf: time };
}

const LATER = /\b(?:later|since then|meanwhile|today|so far|had)\b/i;
