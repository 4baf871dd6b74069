import data from '../../../data/time/parts-of-day.json' with { type: 'json' };
import type { Clause, Sentence } from '../language/sentence.ts';
import { contains, type Span } from '../text/span.ts';
import { isIn } from './attributed.ts';
import type { Attribution } from './attribution.ts';
import { comparedAt, isOfRecord } from './compared-times.ts';
import { isCountDay } from './count-day.ts';
import { innermostClause } from './innermost-clause.ts';
import { aspectOf } from './predicate.ts';
import { isFromThen, isReckonedBeside } from './reckoned-times.ts';
import { isDate, spanOf, type SentenceFacts } from './sentence-facts.ts';
import type { StatedTime, Statement } from './statement.ts';
import { isAsOf, isBoundary, isOfOther, isTied } from './tied-times.ts';
import { isOfBracket, isYearOfThing, isYearOfWork } from './times-of-things.ts';
import { isOfBlame, isOfCharge } from './times-of-blame.ts';
import {
  isBefore,
  isOfHost,
  isOfInsertion,
  isOfMain,
  isOfNextSubject,
  isOfPlan,
  isOfRelative,
  isOfSubject,
  isToldBesides,
  isUpToNow,
  isWhatFollowed,
} from './times-of-clauses.ts';

/** When a claim is said to have happened, to have held, and to have been said: TIMEX3 values. */
export interface ClaimTimes {
  readonly eventTime: string | null;
  readonly asOf: string | null;
  readonly statedTime: string | null;
}

/** The times of what one clause tells. */
export function timesOfClause(
  facts: SentenceFacts,
  clause: Clause,
  statement: Statement,
  attribution: Attribution | undefined,
): ClaimTimes {
  const { sentence } = facts;
  const { times } = statement;
  const statedTime = attribution ? statedTimeOf(facts, attribution) : null;
  const lone = isBefore(sentence, clause)
    ? []
    : loneDates(facts, attribution, statedTime).filter(
        (time) =>
          !isOfMain(sentence, clause, time) &&
          !isBehindStop(facts, clause, time) &&
          !isOfHost(sentence, clause, time) &&
          !isUpToNow(sentence, clause, time) &&
          !isWhatFollowed(sentence, clause, time),
      );
  const found =
    dayOn(facts, clause) ??
    [...times, ...lone].find(
      (time) =>
        isDate(time) &&
        !isBoundary(sentence, time) &&
        !isOfOther(sentence, time) &&
        !isFromThen(facts, time) &&
        !isTied(sentence, time) &&
        !isOfRecord(facts, time) &&
        comparedAt(facts, time) < spanOf(sentence, clause.from, clause.to).start &&
        !isYearOfThing(facts, time) &&
        !isYearOfWork(sentence, time) &&
        !isOfBracket(sentence, clause, time) &&
        !isAsOf(sentence, time) &&
        !isOfRelative(sentence, clause, time) &&
        !isOfInsertion(sentence, clause, time) &&
        !isOfSubject(sentence, clause, time) &&
        !isToldBesides(sentence, clause, time) &&
        !isOfNextSubject(sentence, clause, time) &&
        !isOfCharge(sentence, clause, time) &&
        !isOfBlame(sentence, clause, time) &&
        !isReckonedBeside(facts, clause, time) &&
        !isOfPlan(sentence, clause, time),
    );
  const event = found && (dayBehind(facts, found) ?? found);
  return inTime(facts, event, statement, statedTime);
}

/** *has died at 57. pictured in New York in 2005*: a caption that runs on behind a full stop has a time of its own. */
function isBehindStop(
  { text, sentence }: SentenceFacts,
  { verb }: Clause,
  { start }: Span,
): boolean {
  const { end } = sentence.tokens[sentence.verbs[verb]!.head]!;
  return /\p{Ll}[.!?]\s+\p{Ll}/u.test(text.slice(end, Math.max(end, start)));
}

/** *during the morning commute on Sunday*: the part of the day has its day behind it. */
function dayBehind({ text, times }: SentenceFacts, { value, end }: StatedTime) {
  if (!/T\p{Lu}{2}$/u.test(value)) return undefined;
  return times.find(
    (time) =>
      time.start > end && /^(?: \p{L}+){0,2} (?:on|of) $/u.test(text.slice(end, time.start)),
  );
}

/** The times of a number that is told by the words beside it: of several days the nearest. */
export function timesOfCount(
  facts: SentenceFacts,
  quantity: Span,
  statement: Statement,
  attribution: Attribution | undefined,
): ClaimTimes {
  const { sentence } = facts;
  const { times } = statement;
  const statedTime = attribution ? statedTimeOf(facts, attribution) : null;
  const far = (time: Span) => Math.max(time.start - quantity.end, quantity.start - time.end);
  const [event] = [...times, ...loneDates(facts, attribution, statedTime)]
    .filter(
      (time) =>
        isDate(time) &&
        !isBoundary(sentence, time) &&
        !isOfPaper(facts, time) &&
        !isOfOtherClause(sentence, quantity, time) &&
        !isOfRecord(facts, time) &&
        comparedAt(facts, time) < quantity.end &&
        (!attribution || isIn(attribution, time) || time.value !== statedTime),
    )
    .sort((a, b) => far(a) - far(b));
  return inTime(facts, event, statement, statedTime);
}

/** The times of a claim of which the one is known that its sentence has for it; undefined for none. */
function inTime(
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

/** *is paying 150 million for what had cost 4 billion in May*: the time of a clause that tells more of something else. */
function isOfOtherClause(sentence: Sentence, quantity: Span, time: Span): boolean {
  const own = innermostClause(sentence, quantity);
  return (
    own !== undefined && (isOfRelative(sentence, own, time) || isToldBesides(sentence, own, time))
  );
}

/** *its accounts published on Wednesday show*: the day on which a paper came out, and none of what it says. */
function isOfPaper({ text, sentence }: SentenceFacts, time: Span): boolean {
  return /\b(?:published|released|issued|disclosed|unveiled|presented|printed)(?: \p{L}+){0,3} (?:on )?$/u.test(
    text.slice(sentence.start, time.start),
  );
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

/** The only date of a sentence, or of what is said in it, is that of all its clauses. */
function loneDates(
  facts: SentenceFacts,
  attribution: Attribution | undefined,
  statedTime: string | null,
) {
  const dates = facts.times.filter((t) => isDate(t) && (!attribution || isIn(attribution, t)));
  return dates.length === 1 && dates[0]!.value !== statedTime ? dates : [];
}

/** *since 5 May, the day on which the bridge was opened*: the day that a clause explains is its own. */
function dayOn(facts: SentenceFacts, clause: Clause) {
  const { text, sentence, times } = facts;
  const { start } = spanOf(sentence, clause.from, clause.to);
  const own = times.find(
    (time) =>
      isDate(time) &&
      time.end <= start &&
      /^,? (?:the day )?(?:(?:on which|that|when) )?$/.test(text.slice(time.end, start)) &&
      text.slice(time.end, start).length > 3,
  );
  return own ?? explainedBy(facts, sentence.tokens[sentence.verbs[clause.verb]!.from]!.start);
}

/** The day before *when*, *on which*, where no other verb stands between it and what is told at an offset. */
function explainedBy({ text, sentence, times }: SentenceFacts, offset: number) {
  const { tokens, verbs } = sentence;
  return times.find(
    (time) =>
      isDate(time) &&
      time.end < offset &&
      /^,? (?:the day )?(?:on which|when) /.test(text.slice(time.end, offset)) &&
      !verbs.some(({ from }) => tokens[from]!.start >= time.end && tokens[from]!.start < offset),
  );
}

/** A time that stands beside the cue and outside the content: said *Monday*. */
function statedTimeOf(facts: SentenceFacts, attribution: Attribution): string | null {
  const beside = facts.times.find(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      comparedAt(facts, time) < 0 &&
      !attribution.content.some((span) => contains(span, time)),
  );
  return beside?.value ?? null;
}
