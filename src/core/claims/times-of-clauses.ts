import { isWeekday } from '../calendar/day-names.ts';
import { isRelativePronoun } from '../language/pronouns.ts';
import type { Clause, Sentence } from '../language/sentence.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isInRelative } from './in-relative.ts';
import { isReporting } from './predicate.ts';
import { spanOf } from './sentence-facts.ts';

/** *began on Saturday, after the roll had closed*: what had happened before has not the day of what followed. */
export function isBefore(sentence: Sentence, { verb, parent }: Clause): boolean {
  const { perfect, tense } = sentence.verbs[verb]!;
  return parent !== null && perfect && tense === 'past' && isTold(sentence, parent);
}

/** *promised it on March 7, before he resigned*: what followed has not the day of what went before. */
export function isWhatFollowed({ tokens, verbs }: Sentence, { verb }: Clause, time: Span): boolean {
  const { from, to, finite } = verbs[verb]!;
  const opens = tokens.findLastIndex(({ lemma }, i) => i < from && lemma === 'before');
  if (!finite || opens < 0 || time.end > tokens[opens]!.start) return false;
  // *before the vote, which he had asked for*: another clause than the one that it opens.
  return !tokens.some(({ text }, i) => i > opens && i < to && text === ',');
}

/** *was stolen last week, and police have arrested a man*: what has been done up to now has not the day told before. */
export function isUpToNow(sentence: Sentence, { from, to, verb }: Clause, time: Span): boolean {
  const { perfect, tense } = sentence.verbs[verb]!;
  return perfect && tense === 'present' && time.end <= spanOf(sentence, from, to).start;
}

function isYearOrMonth({ value = '' }: { readonly value?: string }): boolean {
  return /^\d{4}(?:-\d\d)?$/.test(value);
}

/**
 * *shot the man who had escaped on Monday*, *the gardener, who came in May, won*: a time behind a verb of a relative clause,
 * which tells of what went before, as its tense or its place before the verb shows.
 */
export function isOfRelative(
  sentence: Sentence,
  clause: Clause,
  time: Span & { readonly value?: string },
): boolean {
  const { tokens, verbs, clauses } = sentence;
  const own = verbs[clause.verb]!;
  // *Rask, whose firm closed a round in May, paid for it*
  if (time.end <= tokens[own.from]!.start && isInRelative(sentence, clause, time)) return true;
  const governing = verbs.findLast(({ head }) => tokens[head]!.end <= time.start);
  if (!governing || governing === own) return false;
  const isDescribing = clauses.some(
    (one) => one.kind === 'relative' && verbs[one.verb] === governing && governing.from > own.to,
  );
  // *paid for the plan that parliament approved in 2017*: a year or a month stands with the verb that it is next to.
  if (isDescribing && isYearOrMonth(time)) return true;
  // *did not play because of the knee he hurt in training a week ago*
  const last = verbs.findLast(({ finite, head }) => finite && tokens[head]!.end <= time.start);
  const isBare =
    last !== undefined &&
    last.from > own.to &&
    /^(?:I|he|she|we|they)$/.test(tokens[last.from - 1]!.text) &&
    /^NNS?$/.test(tokens[last.from - 2]!.tag) &&
    // *lost the seat she won in 2019 on Tuesday*: the second time is that of the main verb.
    !tokens.some(
      ({ tag, text, start }, i) =>
        i >= last.to && start < time.start && (tag === 'CD' || isWeekday(text)),
    );
  if (isBare) return true;
  // *whose wedding she was to have attended in June*, *replaces the sum that he promised in June*
  const isEarlier = governing.perfect || (governing.tense === 'past' && own.tense === 'present');
  const isRelative =
    isRelativePronoun(tokens[governing.from - 1]?.lemma ?? '') ||
    (isEarlier && clauses.some((one) => one.kind === 'relative' && verbs[one.verb] === governing));
  if (!isRelative) return false;
  return time.start < tokens[own.from]!.start || (isEarlier && !own.perfect);
}

/** *arrested Bo Keel, whose brother was shot in May*: what is told besides, behind a comma, has its own time. */
export function isToldBesides({ tokens, verbs }: Sentence, { verb }: Clause, time: Span): boolean {
  const { to } = verbs[verb]!;
  const opens = tokens.findLastIndex(
    ({ lemma, end }, i) =>
      i > to && end < time.start && isBesides(lemma) && tokens[i - 1]!.text === ',',
  );
  if (opens < 0) return false;
  return !tokens.some(({ text, start }, i) => i > opens && start < time.start && text === ',');
}

const isBesides = (lemma: string) => /^(?:who|which|whose)$/.test(lemma);

/**
 * *The bridge, built in 1932, collapsed*, *Founded in 1887, the firm makes tyres*, *the firm, which makes tyres, was founded in 1984*: a
 * time behind the verb of an insertion between commas or before one, or behind the verb that such an insertion stands before.
 */
export function isOfInsertion({ tokens, verbs }: Sentence, { verb }: Clause, time: Span): boolean {
  const own = verbs[verb]!;
  const governing = verbs.findLast(({ head }) => tokens[head]!.end <= time.start);
  if (!governing || governing === own) return false;
  const isOpening = governing.from === 0 && tokens[governing.head]!.tag === 'VBN';
  const comma = tokens.find(({ text }, i) => text === ',' && i > governing.head);
  if (isOpening && comma && time.end <= comma.start) return comma.end <= tokens[own.from]!.start;
  // *Holm, the commander suspended on Monday, was heard*
  const isInAside = tokens[governing.head]!.tag === 'VBN' && tokens[own.from - 1]?.text === ',';
  if (tokens[governing.from - 1]?.text !== ',' && !isInAside) return false;
  if (governing.from > own.to)
    return governing.finite && /^(?:who|which)$/.test(tokens[own.from - 1]?.lemma ?? '');
  return !governing.finite && time.end < tokens[own.from]!.start;
}

/** *A man arrested on Monday was freed*: a time in front of the verb, behind a participle that says which man is meant. */
export function isOfSubject({ tokens, verbs }: Sentence, { verb }: Clause, time: Span): boolean {
  const own = verbs[verb]!;
  const start = tokens[own.from]!.start;
  const governing = verbs.findLast(({ head }) => tokens[head]!.end <= time.start);
  if (!governing || governing.finite || !own.finite || time.end > start) return false;
  const isBehindNoun =
    tokens[governing.head]!.tag === 'VBN' && /^NN/.test(tokens[governing.from - 1]?.tag ?? '');
  const isParted = tokens.some(
    (token) => token.text === ',' && token.start >= time.end && token.start < start,
  );
  return isBehindNoun && !isParted;
}

/**
 * *the forger, who escaped from prison, was caught on Monday*, *fell on Monday from what it was when she quit*: the day is that of
 * the verb before it, and of nothing within a relative clause.
 */
export function isOfMain(sentence: Sentence, clause: Clause, time: Span): boolean {
  const { clauses } = sentence;
  let top = clause;
  while (top.kind !== 'relative' && top.parent !== null) top = clauses[top.parent]!;
  if (top.kind !== 'relative' || top.parent === null || !isTold(sentence, top.parent)) return false;
  const isWithin = (one: Clause): boolean =>
    one === top || (one.parent !== null && isWithin(clauses[one.parent]!));
  // *the knee she hurt in training a week ago*: what a verb within the clause has is no time of the main one.
  return !clauses.some(
    (one) => isWithin(one) && overlaps(spanOf(sentence, one.from, one.to), time),
  );
}

/** *fell 2 per cent after its director said she would leave in June*: the time of what is to come, behind its own verb. */
export function isOfPlan({ tokens, verbs }: Sentence, { kind, verb }: Clause, time: Span): boolean {
  const own = verbs[verb]!;
  const governing = verbs.findLast(({ head }) => tokens[head]!.end <= time.start);
  if (!governing || governing.from <= own.from || own.modal !== null) return false;
  const isPast = own.tense === 'past' || kind === 'participle';
  return isPast && /^(?:will|would|shall)$/.test(governing.modal ?? '');
}

/** *faded on Friday after a boat heading for Italy sank*: the day before the thing that *heading for Italy* describes. */
export function isOfHost({ tokens, verbs }: Sentence, { kind, verb }: Clause, time: Span): boolean {
  const own = verbs[verb]!;
  const before = tokens[own.from - 1];
  return (
    kind === 'participle' &&
    tokens[own.head]!.tag === 'VBG' &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    time.end <= before!.start
  );
}

/** *No one was killed, and the number of deaths this year remains at 38*: a year or a month in the subject of the next verb. */
export function isOfNextSubject(
  { tokens, verbs }: Sentence,
  { verb }: Clause,
  time: Span & { readonly value: string },
): boolean {
  const own = verbs[verb]!;
  const next = verbs.find(({ from }) => tokens[from]!.start >= time.end);
  if (!next?.finite || !/^\d{4}(?:-\d\d)?$/.test(time.value)) return false;
  return tokens.some(
    ({ text, start }, i) =>
      i > own.head &&
      start < time.start &&
      text === ',' &&
      /^(?:and|but)$/.test(tokens[i + 1]!.text),
  );
}

/** Whether a clause tells of something itself and does not only report what is said. */
function isTold({ tokens, verbs, clauses }: Sentence, clause: number): boolean {
  const above = clauses[clause];
  return above !== undefined && !isReporting(tokens[verbs[above.verb]!.head]!.lemma);
}
