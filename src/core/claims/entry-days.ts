import parts from '../../../data/time/parts-of-day.json' with { type: 'json' };
import { isEntryHeading } from '../language/entry-heading.ts';
import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { UnnamedClaim } from './claim-parts.ts';

/** What a sentence is to the entries of a chronology. */
export interface Entry {
  /** TIMEX3 value of the day or moment under which it stands; null where it stands under none. */
  readonly time: string | null;
  /** Whether it is the heading itself, which tells nothing. */
  readonly isHeading: boolean;
}

const outside: Entry = { time: null, isHeading: false };

/**
 * Under which day each sentence of an article stands: *March 6: …* governs the rest of its paragraph; *Evening: …* is
 * that of the day whose heading came last.
 *
 * @param read The sentences with the times in them, in order.
 */
export function entryDays(
  text: string,
  read: readonly { readonly sentence: Sentence; readonly times: readonly TimeExpression[] }[],
): readonly Entry[] {
  let day: string | null = null;
  let current = { paragraph: -1, time: null as string | null };
  let paragraph = -1;
  return read.map(({ sentence, times }) => {
    const isFirst = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    const words = text.slice(sentence.start, sentence.end);
    if (!isFirst || !isEntryHeading(words))
      return current.paragraph === paragraph ? { time: current.time, isHeading: false } : outside;
    const time = timeOf(words, times, day);
    day = time?.slice(0, 10) ?? day;
    current = { paragraph, time };
    return { time, isHeading: true };
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
  const [, part] = /(\p{L}+) ?(?::|[-–—])$/u.exec(words) ?? [];
  const code = new Map(Object.entries(parts.parts)).get(part?.toLowerCase() ?? '');
  return code && day ? `${day}T${code}` : null;
}

/**
 * A claim with the time of its entry, where it has none of its own: what a verb tells happened then, and what is only
 * counted (*19 dead*) was so then.
 */
export function inEntry(claim: UnnamedClaim, { time }: Entry): UnnamedClaim {
  const { eventTime, asOf, statedTime, modality, statement, sentence } = claim;
  const isTimed = eventTime !== null || asOf !== null || statedTime !== null;
  if (time === null || isTimed || modality !== 'fact' || LATER.test(sentence.text)) return claim;
  const { start, end } = statement.verbSpan;
  return start < end ? { ...claim, eventTime: time } : { ...claim, asOf: time };
}

const LATER = /\b(?:later|since then|meanwhile|today|so far|had)\b/i;
