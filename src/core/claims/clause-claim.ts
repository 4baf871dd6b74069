import type { Clause, VerbGroup } from '../language/sentence.ts';
import { publishedDay } from '../article/published-day.ts';
import { contains, quote, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { claimOf, type UnnamedClaim } from './claim-parts.ts';
import type { ClaimTimes } from './claim-times.ts';
import { timesOfClause } from './clause-times.ts';
import type { Claim } from './claim.ts';
import { isInRelative } from './in-relative.ts';
import { isAge } from './is-age.ts';
import { isReporting, predicateOfOther, predicateOfVerb } from './predicate.ts';
import type { Reading } from './reading.ts';
import { saidBy } from './said-by.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import type { Phrase, Statement } from './statement.ts';

/** What one clause tells; null where nothing of it can be checked. */
export function clauseClaim(
  reading: Reading,
  facts: SentenceFacts,
  clause: Clause,
  statement: Statement,
  modality: Claim['modality'],
  attribution: Attribution | undefined,
): UnnamedClaim | null {
  const { sentence } = facts;
  if (isReporting(statement.verb)) return null;
  const extent = spanOf(sentence, clause.from, clause.to);
  const phrase = (role: string) => statement.phrases.find((p) => p.role === role) ?? null;
  const subject = phrase('agent') ?? phrase('patient');
  const object = phrase('agent') ? phrase('patient') : null;
  const quantity =
    statement.phrases.find(isCounted)?.quantity ??
    facts.quantities.find(
      (q) => contains(extent, q) && !isAge(reading.text, q) && !isInRelative(sentence, clause, q),
    ) ??
    null;
  const times = withoutDayToCome(
    reading,
    sentence.verbs[clause.verb],
    timesOfClause(facts, clause, statement, attribution),
  );
  const isCheckable = subject !== null || quantity !== null || times.eventTime !== null;
  if (!isCheckable) return null;
  const { start, end } = withinContent(attribution, extent, statement);
  return claimOf({
    words: quote(reading.text, start, end),
    said: saidBy(reading, sentence, attribution),
    subject: subject?.text ?? null,
    predicate:
      statement.predicate ?? predicateOfVerb(statement.verb) ?? predicateOfOther(statement.verb),
    object: object?.text ?? null,
    quantity,
    times,
    polarity: statement.negation ? 'negative' : 'positive',
    modality:
      modality === 'fact' && isToCome(reading, sentence.verbs[clause.verb], times.eventTime)
        ? 'planned'
        : modality,
    sentence: quote(reading.text, sentence.start, sentence.end),
    statement,
  });
}

/** Whether a phrase has an amount: a bare number is so many only of those who act or are acted upon, not in *died at 81*. */
function isCounted({ role, quantity }: Phrase): boolean {
  if (!quantity) return false;
  return /^(?:agent|patient)$/.test(role) || quantity.of !== '' || quantity.unit !== null;
}

/** The words of a clause without those that attribute it: not *, police* of *12 died, police said*. */
function withinContent(
  attribution: Attribution | undefined,
  span: Span,
  { verbSpan }: Statement,
): Span {
  const content = attribution?.content.find((part) => contains(part, verbSpan));
  if (!content) return span;
  return { start: Math.max(span.start, content.start), end: Math.min(span.end, content.end) };
}

/** *Norway were beaten, and Chile go on to the final on May 30*: what has happened has not happened on a day to come. */
function withoutDayToCome(
  { article }: Reading,
  verb: VerbGroup | undefined,
  times: ClaimTimes,
): ClaimTimes {
  const [published, day] = [publishedDay(article), times.eventTime];
  const isPast = verb?.finite && verb.tense === 'past' && verb.modal === null;
  if (!isPast || !published || !day || !/^\d{4}-\d\d-\d\d/.test(day)) return times;
  return day.slice(0, 10) > published ? { ...times, eventTime: null } : times;
}

/** *The law takes effect on July 1*, *in September*, written in May: a verb in the present with a time that is still to come. */
function isToCome({ article }: Reading, verb: VerbGroup | undefined, day: string | null): boolean {
  const published = publishedDay(article);
  if (verb?.tense !== 'present' || !published || !day) return false;
  const [date] = /^\d{4}(?:-\d\d){0,2}(?![-\d])/.exec(day) ?? [];
  return date !== undefined && date > published.slice(0, date.length);
}
