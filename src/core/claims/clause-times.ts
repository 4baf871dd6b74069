import type { Clause } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { inTime, type ClaimTimes } from './claim-times.ts';
import { comparedAt, isOfRecord } from './compared-times.ts';
import { explainedDay } from './explained-day.ts';
import { isFromThen, isReckonedBeside } from './reckoned-times.ts';
import { isDate, spanOf, type SentenceFacts } from './sentence-facts.ts';
import { loneDates, statedTimeOf } from './stated-time.ts';
import type { StatedTime, Statement } from './statement.ts';
import { isAsOf, isBoundary, isOfOther, isTied } from './tied-times.ts';
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
import { isOfBracket, isYearOfThing, isYearOfWork } from './times-of-things.ts';

/** The times of what one clause tells. */
export function timesOfClause(
  facts: SentenceFacts,
  clause: Clause,
  statement: Statement,
  attribution: Attribution | undefined,
): ClaimTimes {
  const { sentence } = facts;
  const { times } = statement;
  const statedTime = statedTimeOf(facts, attribution);
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
    explainedDay(facts, clause) ??
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
