import data from '../../../data/time/parts-of-day.json' with { type: 'json' };
import { isCountDay } from './count-day.ts';
import { aspectOf } from './predicate.ts';
import { isDate, type SentenceFacts } from './sentence-facts.ts';
import type { StatedTime, Statement } from './statement.ts';
import { isAsOf } from './tied-times.ts';

/** When a claim is said to have happened, to have held, and to have been said: TIMEX3 values. */
export interface ClaimTimes {
  readonly eventTime: string | null;
  readonly asOf: string | null;
  readonly statedTime: string | null;
}

/** The times of a claim of which the one is known that its sentence has for it; undefined for none. */
export function inTime(
  facts: SentenceFacts,
  time: StatedTime | undefined,
  { times, predicate, verbSpan }: Statement,
  statedTime: string | null,
): ClaimTimes {
  const asOf = asOfOf(facts, times);
  const isCounted = verbSpan.start === verbSpan.end && aspectOf(predicate ?? '') === 'cumulative';
  if (time && isCounted && isCountDay(facts, time))
    return { eventTime: null, asOf: asOf ?? time.value, statedTime };
  return { eventTime: time?.value ?? null, asOf, statedTime };
}

function asOfOf({ text, sentence }: SentenceFacts, times: readonly StatedTime[]): string | null {
  for (const time of times) {
    if (!isDate(time)) continue;
    if (isAsOf(sentence, time)) return time.value;
    const part = BY_PART.exec(text.slice(sentence.start, time.start))?.[1]?.toLowerCase();
    if (part && /^\d{4}-\d\d-\d\d$/.test(time.value)) return `${time.value}T${PARTS[part]!}`;
  }
  return null;
}

/** *by nightfall on Friday*: the part of a day up to which something is counted, as TIMEX3 writes it. */
const PARTS: Readonly<Record<string, string>> = { ...data.parts, ...data.moments };
const BY_PART = new RegExp(
  `\\bby (?:the |mid-?|late |early )?(${Object.keys(PARTS).join('|')}) (?:on|of) $`,
  'i',
);
