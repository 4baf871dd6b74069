import type { Article } from '../article/article.ts';
import type { Names } from '../entities/find-names.ts';
import type { Clause, Sentence } from '../language/sentence.ts';
import { contains, overlaps, quote, type Span } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Attribution } from './attribution.ts';
import { claimId } from './claim-id.ts';
import type { Claim, Speaker } from './claim.ts';
import { findCountFrames, type CountFrame } from './count-frames.ts';
import { findQuantities } from './find-quantities.ts';
import { modalityOf } from './modality.ts';
import { isPredicateClass, predicateOfVerb } from './predicate.ts';
import { readPhrase, readStatement, spanOf, type SentenceFacts } from './read-statement.ts';
import { recastCount } from './recast-count.ts';
import { roughClauses } from './rough-clauses.ts';
import type { Statement } from './statement.ts';
import { isStated } from './stated.ts';

/** All that the earlier steps found in one article. Offsets refer to `text`. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly names: Names;
  readonly times: readonly TimeExpression[];
  readonly attributions: readonly Attribution[];
}

/** Verbs that only report what is stated elsewhere in the sentence. */
const REPORTING =
  /^(?:say|tell|add|state|note|accord|report|announce|remark|recall|write|tweet|ask|quote)$/;

/** The checkable statements of one article, in the order of the text. */
export function findClaims(reading: Reading): readonly Claim[] {
  const seen = new Map<string, number>();
  const claims: Claim[] = [];
  const times = cursor(reading.times);
  const mentions = cursor(reading.names.mentions);
  const attributions = cursor(reading.attributions, (a) => extentOf(a));
  for (const sentence of reading.sentences) {
    const facts: SentenceFacts = {
      text: reading.text,
      sentence,
      mentions: mentions(sentence),
      times: times(sentence),
      quantities: [],
    };
    claims.push(...claimsOf(reading, facts, attributions(sentence), seen));
  }
  return claims;
}

function claimsOf(
  reading: Reading,
  bare: SentenceFacts,
  attributions: readonly Attribution[],
  seen: Map<string, number>,
): Claim[] {
  const { text, sentence } = bare;
  if (!isStated(text, sentence)) return [];
  const facts = {
    ...bare,
    quantities: findQuantities(
      text,
      sentence,
      bare.times.filter((t) => t.type !== 'DURATION'),
    ),
  };
  const clauses = sentence.clauses.length ? sentence.clauses : roughClauses(sentence);
  const claims: Claim[] = [];
  for (const clause of clauses) {
    const verb = sentence.verbs[clause.verb];
    if (!verb || isHypothetical(sentence, clauses, clause)) continue;
    const head = sentence.tokens[verb.head]!;
    const inner = innermost(attributions, head);
    if (inner && !inner.states && !(verb.finite ? false : isPlan(reading.text, inner))) continue;
    const attribution = inner?.states
      ? inner
      : innermost(
          attributions.filter((a) => a.states),
          head,
        );
    const speaks = attributions.some((a) => a.cue.some((cue) => overlaps(cue, head)));
    if (
      speaks &&
      attributions.some(
        (a) =>
          a.cue.some((cue) => overlaps(cue, head)) &&
          clauses.some(
            (c) => c !== clause && isIn(a, sentence.tokens[sentence.verbs[c.verb]!.head]!),
          ),
      )
    )
      continue;
    const statement = spokenOf(
      facts,
      attribution,
      recastCount(facts, clause, readStatement(facts, clause)),
    );
    const isPlanned = inner !== undefined && !inner.states;
    const claim = describe(
      reading,
      facts,
      clause,
      isPlanned ? { ...statement, isFinite: true } : statement,
      attribution,
      seen,
    );
    if (claim) claims.push(claim);
  }
  for (const frame of findCountFrames(facts)) {
    const claim = countedIn(reading, facts, frame, claims, attributions, seen);
    if (claim) claims.push(claim);
  }
  if (!claims.length && isFragment(text, sentence)) claims.push(whole(reading, facts, seen));
  return claims;
}

/** *plans to cut 6,000 jobs*: what is planned is told, whoever is said to plan it. */
function isPlan(text: string, { cue }: Attribution): boolean {
  return cue.some(({ start, end }) =>
    /^(?:plan|intend|agree|vow|pledge|promise|expect|decide|propose|announce)/i.test(
      text.slice(start, end),
    ),
  );
}

/** Verbs that say too little of a number for the words beside it to be passed over. */
const WEAK =
  /^(?:be|have|leave|find|hit|rise|fall|climb|drop|jump|grow|reach|report|record|confirm|see|put|stand|take|raise|cut|increase|lower|hill|come|make|post|total|amount|measure|.* (?:down|up|out))$/;

/** The claim that the words beside a number make, unless a clause has told the same. */
function countedIn(
  reading: Reading,
  facts: SentenceFacts,
  { quantity, statement, modality }: CountFrame,
  claims: readonly Claim[],
  attributions: readonly Attribution[],
  seen: Map<string, number>,
): Claim | null {
  const { text, sentence } = facts;
  const told = claims.filter((claim) =>
    claim.statement.phrases.some((phrase) => phrase.quantity?.start === quantity.start),
  );
  if (told.some((claim) => claim.predicate === statement.predicate)) return null;
  if (
    told.some(
      (claim) => isPredicateClass(claim.predicate ?? '') && !WEAK.test(claim.statement.verb),
    )
  )
    return null;
  const attribution = innermost(attributions, quantity);
  if (attribution && !attribution.states && modality !== 'planned') return null;
  const content = attribution?.content.find((part) => contains(part, quantity)) ?? sentence;
  const words = quote(
    text,
    Math.max(content.start, sentence.start),
    Math.min(content.end, sentence.end),
  );
  const key = words.text.toLowerCase().replace(/\s+/g, ' ');
  const occurrence = seen.get(key) ?? 0;
  seen.set(key, occurrence + 1);
  const statedTime = attribution ? statedTimeOf(facts, attribution) : null;
  const event = [...statement.times, ...loneDates(facts, attribution, statedTime)].find(
    (time) =>
      isDate(time) &&
      !isBoundary(sentence, time) &&
      (!attribution || isIn(attribution, time) || time.value !== statedTime),
  );
  return {
    ...words,
    id: claimId(reading.file, words.text, occurrence),
    speaker: attribution ? speakerOf(reading, sentence, attribution) : null,
    cue: attribution?.cue[0] ? quote(text, attribution.cue[0].start, attribution.cue[0].end) : null,
    stance: attribution?.stance ?? 'asserts',
    ...{ subject: null, predicate: statement.predicate, object: null, quantity },
    place: placeOf(statement)?.text ?? null,
    eventTime: event?.value ?? null,
    asOf: statement.times.find((time) => isDate(time) && isAsOf(sentence, time))?.value ?? null,
    statedTime,
    ...{ polarity: 'positive', modality },
    sentence: quote(text, sentence.start, sentence.end),
    statement,
  };
}

/** A closed sentence in which no clause was found: *Heavy traffic on both bridges.* */
function isFragment(text: string, sentence: Sentence): boolean {
  return sentence.tokens.length > 3 && /[.”"]$/.test(text.slice(sentence.start, sentence.end));
}

function whole(reading: Reading, facts: SentenceFacts, seen: Map<string, number>): Claim {
  const { text, sentence } = facts;
  const words = quote(text, sentence.start, sentence.end);
  const key = words.text.toLowerCase().replace(/\s+/g, ' ');
  const occurrence = seen.get(key) ?? 0;
  seen.set(key, occurrence + 1);
  return {
    ...words,
    id: claimId(reading.file, words.text, occurrence),
    ...{
      speaker: null,
      cue: null,
      stance: 'asserts',
      subject: null,
      predicate: null,
      object: null,
    },
    quantity: facts.quantities[0] ?? null,
    ...{ place: null, eventTime: null, asOf: null, statedTime: null },
    ...{ polarity: 'positive', modality: 'fact' },
    sentence: words,
    statement: {
      ...{ verb: '', phrases: [], times: [], negation: null, change: false, isFinite: false },
      verbSpan: { start: words.start, end: words.start },
    },
  };
}

/** *She said she won*, *“We won,” she said*: a pronoun in what is said stands for the one who says it. */
function spokenOf(
  facts: SentenceFacts,
  attribution: Attribution | undefined,
  statement: Statement,
): Statement {
  const source = attribution?.source[0];
  if (!source) return statement;
  const { sentence } = facts;
  const noun = sentence.nouns.find(({ from, to }) => overlaps(spanOf(sentence, from, to), source));
  if (!noun) return statement;
  const phrases = statement.phrases.map((phrase) =>
    /^(?:he|she|it|they|i|we)$/i.test(phrase.text) &&
    (phrase.role === 'agent' || phrase.role === 'patient') &&
    attribution.content.some(({ start }) => phrase.start >= start && phrase.start < start + 8)
      ? { ...readPhrase(facts, phrase.role, noun), start: phrase.start, end: phrase.end }
      : phrase,
  );
  return { ...statement, phrases };
}

/** Inside *if* or *whether*, or inside a clause that is. */
function isHypothetical({ tokens }: Sentence, clauses: readonly Clause[], clause: Clause): boolean {
  const opens = (i: number) =>
    /^(?:if|unless|whether|whoever|whatever)$/i.test(tokens[i]?.text ?? '');
  for (let at: Clause | undefined = clause, depth = 0; at && depth < 6; depth++) {
    if (at.kind === 'conditional' || opens(at.from) || opens(at.from - 1)) return true;
    at = at.parent === null ? undefined : clauses[at.parent];
  }
  return false;
}

function describe(
  reading: Reading,
  facts: SentenceFacts,
  clause: Clause,
  statement: Statement,
  attribution: Attribution | undefined,
  seen: Map<string, number>,
): Claim | null {
  const { text, sentence } = facts;
  const predicate = statement.predicate ?? predicateOfVerb(statement.verb);
  const phrase = (...roles: string[]) =>
    statement.phrases.find((p) => roles.includes(p.role)) ?? null;
  const subject = phrase('agent') ?? phrase('patient');
  const object = phrase('agent') ? phrase('patient') : null;
  const place = placeOf(statement);
  const quantity =
    statement.phrases.find((p) => p.quantity)?.quantity ??
    facts.quantities.find((q) => contains(spanOf(sentence, clause.from, clause.to), q)) ??
    null;
  const statedTime = attribution ? statedTimeOf(facts, attribution) : null;
  const event = [...statement.times, ...loneDates(facts, attribution, statedTime)].find(
    (time) => isDate(time) && !isBoundary(sentence, time) && !isAsOf(sentence, time),
  );
  if (REPORTING.test(statement.verb)) return null;
  const isCheckable = subject !== null || quantity !== null || event !== undefined;
  if (!isCheckable) return null;
  const span = withinContent(attribution, spanOf(sentence, clause.from, clause.to), statement);
  const words = quote(text, span.start, span.end);
  const key = words.text.toLowerCase().replace(/\s+/g, ' ');
  const occurrence = seen.get(key) ?? 0;
  seen.set(key, occurrence + 1);
  const verb = sentence.verbs[clause.verb]!;
  return {
    start: words.start,
    end: words.end,
    text: words.text,
    id: claimId(reading.file, words.text, occurrence),
    speaker: attribution ? speakerOf(reading, sentence, attribution) : null,
    cue: attribution?.cue[0] ? quote(text, attribution.cue[0].start, attribution.cue[0].end) : null,
    stance: attribution?.stance ?? 'asserts',
    subject: subject?.text ?? null,
    predicate: predicate ?? statement.verb,
    object: object?.text ?? null,
    quantity,
    place: place?.text ?? null,
    eventTime: event?.value ?? null,
    asOf: statement.times.find((time) => isDate(time) && isAsOf(sentence, time))?.value ?? null,
    statedTime,
    polarity: statement.negation ? 'negative' : 'positive',
    modality: modalityOf(sentence, verb, attribution?.states ?? false),
    sentence: quote(text, sentence.start, sentence.end),
    statement,
  };
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

function isDate({ type, value }: { type: string; value: string }): boolean {
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

/** *by December*, *as of Friday*: when a count or a state held. */
function isAsOf(sentence: Sentence, time: Span): boolean {
  const before = sentence.tokens.filter((token) => token.end <= time.start).slice(-3);
  const [last, first] = [before[before.length - 1]?.lemma, before[before.length - 2]?.lemma];
  return last === 'by' || (last === 'of' && first === 'as');
}

/** *until Friday*, *since May*, *by Monday*: the edge of a stretch of time, not the day of an event. */
function isBoundary(sentence: Sentence, time: Span): boolean {
  const before = sentence.tokens.filter((token) => token.end <= time.start).slice(-1)[0];
  return /^(?:until|till|by|since|before|after|from|ahead|than)$/.test(before?.lemma ?? '');
}

function placeOf(statement: Statement) {
  return (
    statement.phrases.find(
      (p) =>
        /^(?:in|at|near|inside|outside|into|to|across)$/.test(p.role) &&
        p.named &&
        (p.countries.length > 0 || p.characters.length > 0),
    ) ?? null
  );
}

function speakerOf(reading: Reading, sentence: Sentence, attribution: Attribution): Speaker | null {
  const first = attribution.source[0];
  if (!first) return null;
  const last = attribution.source[attribution.source.length - 1]!;
  const whole = sentence.nouns
    .map(({ from, to }) => spanOf(sentence, from, to))
    .find((span) => contains(span, { start: first.start, end: last.end }));
  const words = quote(reading.text, whole?.start ?? first.start, whole?.end ?? last.end);
  const character = attribution.speaker;
  const name = character === null ? null : (reading.names.characters[character]?.name ?? null);
  return { ...words, character, name: PRONOUN.test(words.text) ? name : null };
}

const PRONOUN = /^(?:he|she|it|they|we|i|who)$/i;

/** A time that stands beside the cue and outside the content: said *Monday*. */
function statedTimeOf(facts: SentenceFacts, attribution: Attribution): string | null {
  const beside = facts.times.find(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !attribution.content.some((span) => contains(span, time)),
  );
  return beside?.value ?? null;
}

function isIn(attribution: Attribution, span: Span): boolean {
  return attribution.content.some((content) => contains(content, span));
}

function innermost(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  const size = (a: Attribution) => a.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return attributions.filter((a) => isIn(a, span)).sort((a, b) => size(a) - size(b))[0];
}

function extentOf(attribution: Attribution): Span {
  const spans = [...attribution.source, ...attribution.cue, ...attribution.content];
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** Hands out the values of an ordered list that touch each of a row of ascending spans. */
function cursor<T>(values: readonly T[], extent: (value: T) => Span = (value) => value as Span) {
  const sorted = values
    .map((value) => ({ value, span: extent(value) }))
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return (span: Span): readonly T[] => {
    while (at < sorted.length && sorted[at]!.span.end <= span.start) at++;
    const found: T[] = [];
    for (let i = at; i < sorted.length && sorted[i]!.span.start < span.end; i++)
      if (sorted[i]!.span.end > span.start) found.push(sorted[i]!.value);
    return found;
  };
}
