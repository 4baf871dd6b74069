import { daysBetween, type Day } from '../../calendar/day.ts';
import { areOpposedOnOneDay } from '../opposed.ts';
import type { Told } from '../told.ts';

/** A change that one of two claims tells, and the day from then on for which the other tells that there was none. */
export interface Unchanged {
  readonly since: Day;
  readonly until: Day;
}

/** Within how many days of a change it is not undone again and forgotten. */
const DAYS = 3;

/**
 * What opens and closes in turn, where one claim tells that it closed and the other, of that day or one right after it, that
 * nothing has changed: *closed on Monday*, *was open as usual on Tuesday*; null for two others.
 */
export function unchangedSince(a: Told, b: Told): Unchanged | null {
  if (!areOpposedOnOneDay(a.claim.predicate!, b.claim.predicate!)) return null;
  return changeBefore(a, b) ?? changeBefore(b, a);
}

function changeBefore(change: Told, state: Told): Unchanged | null {
  if (!isUnchanged(state) || isUnchanged(change)) return null;
  const [since, until] = [dayOfChange(change), dayOfState(state)];
  if (!since || !until || until < since || daysBetween(since, until) > DAYS) return null;
  return { since, until };
}

/** *closed on Monday*, *has closed*; of a closure that is told without a day it is not known how old it is. */
function dayOfChange({ event, said, claim: { sentence, statement } }: Told): Day | null {
  if (event) return event.first === event.last ? event.last : null;
  const { start, end } = statement.verbSpan;
  const verb = sentence.text.slice(start - sentence.start, end - sentence.start);
  return /^(?:has|have|is|are)\b/i.test(verb) ? said : null;
}

/** *was still closed on Tuesday*, *remains open*. */
export function dayOfState({ event, said, claim: { sentence, statement } }: Told): Day | null {
  if (event) return event.first;
  const { start, end } = statement.verbSpan;
  const verb = sentence.text.slice(start - sentence.start, end - sentence.start);
  return /^(?:(?:is|are|remains?|stays?|continues?)\b|['’]re\b)/i.test(verb) ? said : null;
}

function isUnchanged({ claim: { sentence, statement } }: Told): boolean {
  const { start, end } = statement.verbSpan;
  const around = sentence.text.slice(start - sentence.start, end - sentence.start + BEHIND);
  return UNCHANGED.test(around);
}

/** How many characters behind the verb say how something is. */
const BEHIND = 30;

const UNCHANGED = /\b(?:still|as usual|as normal|normally|remain(?:s|ed)?|stay(?:s|ed)?)\b/i;
