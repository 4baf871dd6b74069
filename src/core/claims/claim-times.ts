import data from '../../../data/time/parts-of-day.json' with { type: 'json' };
import type { Clause, Sentence, Token } from '../language/sentence.ts';
import { deedOfEvent } from './deeds/event-noun.ts';
import { contains, type Span } from '../text/span.ts';
import { isIn } from './attributed.ts';
import type { Attribution } from './attribution.ts';
import { isReporting } from './predicate.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import type { StatedTime, Statement } from './statement.ts';

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
  { times }: Statement,
  attribution: Attribution | undefined,
): ClaimTimes {
  const { sentence } = facts;
  const statedTime = attribution ? statedTimeOf(facts, attribution) : null;
  const lone = isBefore(sentence, clause)
    ? []
    : loneDates(facts, attribution, statedTime).filter(
        (time) =>
          !isOfMain(sentence, clause, time) &&
          !isOfHost(sentence, clause, time) &&
          !isUpToNow(sentence, clause, time),
      );
  const found =
    dayOn(facts, clause) ??
    [...times, ...lone].find(
      (time) =>
        isDate(time) &&
        !isBoundary(sentence, time) &&
        !isOfOther(sentence, time) &&
        !isTied(sentence, time) &&
        !isYearOfThing(facts, time) &&
        !isAsOf(sentence, time) &&
        !isOfRelative(sentence, clause, time) &&
        !isOfPlan(sentence, clause, time),
    );
  const event = found && (dayBehind(facts, found) ?? found);
  return { eventTime: event?.value ?? null, asOf: asOfOf(facts, times), statedTime };
}

/** *during the morning commute on Sunday*: the part of the day has its day behind it. */
function dayBehind({ text, times }: SentenceFacts, { value, end }: StatedTime) {
  if (!/T\p{Lu}{2}$/u.test(value)) return undefined;
  return times.find(
    (time) =>
      time.start > end && /^(?: \p{L}+){0,2} (?:on|of) $/u.test(text.slice(end, time.start)),
  );
}

/** *the budget for next year*: a time of a thing, behind another than the clause itself has. */
function isTied({ tokens }: Sentence, time: Span): boolean {
  const before = tokens.filter((token) => token.end <= time.start).slice(-2);
  return before[1]?.lemma === 'for' && before[0]?.pos === 'NOUN';
}

/** *adopted the 2024 budget on Tuesday*: the year of a thing, where the sentence has a day besides. */
function isYearOfThing({ sentence: { tokens }, times }: SentenceFacts, time: StatedTime): boolean {
  if (!/^\d{4}$/.test(time.value) || times.filter(isDate).length < 2) return false;
  const next = tokens.findIndex(({ start }) => start >= time.end);
  return tokens[next]?.pos === 'NOUN' && tokens[next - 2]?.pos !== 'ADP';
}

/** The times of a number that is told by the words beside it: of several days the nearest. */
export function timesOfCount(
  facts: SentenceFacts,
  quantity: Span,
  { times }: Statement,
  attribution: Attribution | undefined,
): ClaimTimes {
  const { sentence } = facts;
  const statedTime = attribution ? statedTimeOf(facts, attribution) : null;
  const far = (time: Span) => Math.max(time.start - quantity.end, quantity.start - time.end);
  const [event] = [...times, ...loneDates(facts, attribution, statedTime)]
    .filter(
      (time) =>
        isDate(time) &&
        !isBoundary(sentence, time) &&
        (!attribution || isIn(attribution, time) || time.value !== statedTime),
    )
    .sort((a, b) => far(a) - far(b));
  return { eventTime: event?.value ?? null, asOf: asOfOf(facts, times), statedTime };
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

/** Whether a time expression names a day or a longer stretch of the calendar. */
export function isDate({ type, value }: { type: string; value: string }): boolean {
  return (type === 'DATE' || type === 'TIME') && !/^(?:PRESENT|PAST|FUTURE)_REF$/.test(value);
}

/** The only date of a sentence, or of what is said in it, is that of all its clauses. */
function loneDates(
  facts: SentenceFacts,
  attribution: Attribution | undefined,
  statedTime: string | null,
) {
  const dates = facts.times.filter((t) => isDate(t) && (!attribution || isIn(attribution, t)));
  return dates.length === 1 && dates[0]!.value !== statedTime ? dates : [];
}

/**
 * *in the wake of Tuesday's results*, *arrested for a robbery in Deira on Monday*: the day of something else, whatever the
 * sentence tells.
 */
function isOfOther({ tokens }: Sentence, time: Span): boolean {
  if (isOfReason(tokens, time)) return true;
  const next = tokens.findIndex(({ start }) => start >= time.end);
  const before = tokens.filter(({ end }) => end <= time.start).slice(-1)[0];
  return (
    tokens[next]?.tag === 'POS' &&
    /^(?:of|after|before|since|following|about|over|from|with|to)$/.test(before?.lemma ?? '')
  );
}

/** Behind *arrested for* and a noun for a deed, with nothing but the place of that deed between: *for a robbery in Deira on Monday*. */
function isOfReason(tokens: readonly Token[], time: Span): boolean {
  const before = tokens.filter(({ end }) => end <= time.start);
  const at = before.findLastIndex(({ lemma }) => lemma === 'for');
  if (at < 0 || before.length - at > NEAR) return false;
  if (!before.slice(0, at).some(({ pos, lemma }) => pos === 'VERB' && JUDGED.test(lemma)))
    return false;
  const between = before.slice(at + 1);
  // *was jailed for the robbery on Monday*: with no place of its own, the day is that of the verb.
  const isPlaced = between.filter(({ pos }) => pos === 'ADP').length > 1;
  const deed = between.find(({ pos }) => pos === 'NOUN');
  if (!isPlaced || !deed || deedOfEvent(deed.lemma) === null) return false;
  return between.every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos) && text !== ',');
}

const JUDGED = /^(?:arrest|detain|charge|jail|sentence|convict|fine|blame|want|hold|try|seek)$/;

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

/** *began on Saturday, after the roll had closed*: what had happened before has not the day of what followed. */
function isBefore(sentence: Sentence, { verb, parent }: Clause): boolean {
  const { perfect, tense } = sentence.verbs[verb]!;
  return parent !== null && perfect && tense === 'past' && isTold(sentence, parent);
}

/** *was stolen last week, and police have arrested a man*: what has been done up to now has not the day told before. */
function isUpToNow(sentence: Sentence, { from, to, verb }: Clause, time: Span): boolean {
  const { perfect, tense } = sentence.verbs[verb]!;
  return perfect && tense === 'present' && time.end <= spanOf(sentence, from, to).start;
}

/**
 * *shot the man who had escaped on Monday*, *the gardener, who came in May, won*: a time behind a verb of a relative clause,
 * which tells of what went before, as its tense or its place before the verb shows.
 */
function isOfRelative({ tokens, verbs }: Sentence, { verb }: Clause, time: Span): boolean {
  const own = verbs[verb]!;
  const governing = verbs.findLast(({ head }) => tokens[head]!.end <= time.start);
  if (!governing || governing === own) return false;
  if (!/^(?:who|which|that)$/.test(tokens[governing.from - 1]?.lemma ?? '')) return false;
  return time.start < tokens[own.from]!.start || (governing.perfect && !own.perfect);
}

/** *the forger, who escaped from prison, was caught on Monday*: the day is that of the verb before it. */
function isOfMain(sentence: Sentence, { kind, parent, from, to }: Clause, time: Span): boolean {
  if (kind !== 'relative' || parent === null || !isTold(sentence, parent)) return false;
  const { start, end } = spanOf(sentence, from, to);
  return time.start >= end || time.end <= start;
}

/** *fell 2 per cent after its director said she would leave in June*: the time of what is to come, behind its own verb. */
function isOfPlan({ tokens, verbs }: Sentence, { kind, verb }: Clause, time: Span): boolean {
  const own = verbs[verb]!;
  const governing = verbs.findLast(({ head }) => tokens[head]!.end <= time.start);
  if (!governing || governing.from <= own.from || own.modal !== null) return false;
  const isPast = own.tense === 'past' || kind === 'participle';
  return isPast && /^(?:will|would|shall)$/.test(governing.modal ?? '');
}

/** *faded on Friday after a boat heading for Italy sank*: the day before the thing that *heading for Italy* describes. */
function isOfHost({ tokens, verbs }: Sentence, { kind, verb }: Clause, time: Span): boolean {
  const own = verbs[verb]!;
  const before = tokens[own.from - 1];
  return (
    kind === 'participle' &&
    tokens[own.head]!.tag === 'VBG' &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    time.end <= before!.start
  );
}

/** Whether a clause tells of something itself and does not only report what is said. */
function isTold({ tokens, verbs, clauses }: Sentence, clause: number): boolean {
  const above = clauses[clause];
  return above !== undefined && !isReporting(tokens[verbs[above.verb]!.head]!.lemma);
}

/** *by December*, *as of Friday*: when a count or a state held. */
function isAsOf(sentence: Sentence, time: Span): boolean {
  const before = sentence.tokens.filter((token) => token.end <= time.start).slice(-3);
  const [last, first] = [before[before.length - 1]?.lemma, before[before.length - 2]?.lemma];
  return last === 'by' || (last === 'of' && first === 'as');
}

/** *until Friday*, *since May*, *by Monday*, *since the start of the season in May*: the edge of a stretch of time, not the day of an event. */
function isBoundary(sentence: Sentence, time: Span): boolean {
  const before = sentence.tokens.filter((token) => token.end <= time.start).slice(-NEAR);
  if (EDGE.test(before.at(-1)?.lemma ?? '')) return true;
  // *since the start of the outbreak in February*
  const at = before.findLastIndex(
    ({ lemma, pos }) => pos !== 'NOUN' && /^(?:since|until|till)$/.test(lemma),
  );
  const between = before.slice(at + 1);
  // *the deadliest attack since the war on Friday*: it has been so since the war.
  if (
    before
      .slice(0, Math.max(0, at))
      .some(({ tag, lemma }) => /^(?:JJS|RBS)$/.test(tag) || lemma === 'first')
  )
    return false;
  return at >= 0 && between.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(pos));
}

/** How many words before a time may say what it is the time of. */
const NEAR = 10;

const EDGE = /^(?:until|till|by|since|before|after|from|ahead|than|between)$/;

/** A time that stands beside the cue and outside the content: said *Monday*. */
function statedTimeOf(facts: SentenceFacts, attribution: Attribution): string | null {
  const beside = facts.times.find(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !attribution.content.some((span) => contains(span, time)),
  );
  return beside?.value ?? null;
}
