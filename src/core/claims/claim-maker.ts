import type { Clause, Sentence, VerbGroup } from '../language/sentence.ts';
import { contains, quote, type Quoted, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { timesOfClause, timesOfCount, type ClaimTimes } from './claim-times.ts';
import type { Claim, Speaker } from './claim.ts';
import type { NumberTold } from './number-told.ts';
import type { Mention } from '../entities/mention.ts';
import { deedOf } from './office-names.ts';
import type { NounDeed } from './noun-deeds.ts';
import { namedPlaces } from './named-places.ts';
import type { Office } from './offices.ts';
import type { Reading } from './find-claims.ts';
import { isReporting, predicateOfVerb } from './predicate.ts';
import { countriesIn } from './countries-in.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import type { Phrase, Statement } from './statement.ts';

/** A claim that is not yet told apart from others of the same words. */
export type UnnamedClaim = Omit<Claim, 'id'>;

/** Makes the claims of one article, each from what one sentence tells. */
export interface ClaimMaker {
  /** What one clause tells; null where nothing of it can be checked. */
  ofClause(
    facts: SentenceFacts,
    clause: Clause,
    statement: Statement,
    modality: Claim['modality'],
    attribution: Attribution | undefined,
  ): UnnamedClaim | null;
  /** What the words beside a number tell. */
  ofCount(
    facts: SentenceFacts,
    frame: NumberTold,
    attribution: Attribution | undefined,
  ): UnnamedClaim;
  /** What a noun tells with its day. */
  ofNoun(facts: SentenceFacts, deed: NounDeed, attribution: Attribution | undefined): UnnamedClaim;
  /** Who holds an office, as a title beside a name tells, or who comes into one. */
  ofOffice(facts: SentenceFacts, office: Office, isNew?: boolean): UnnamedClaim;
  /** A sentence as a whole, of which no part could be told. */
  ofSentence(facts: SentenceFacts): UnnamedClaim;
}

export function createClaimMaker(reading: Reading): ClaimMaker {
  const { text } = reading;

  function attributed(sentence: Sentence, attribution: Attribution | undefined) {
    const cue = attribution?.cue[0];
    return {
      speaker: attribution ? speakerOf(reading, sentence, attribution) : null,
      cue: cue ? quote(text, cue.start, cue.end) : null,
      stance: attribution?.stance ?? 'asserts',
    };
  }

  return {
    ofClause(facts, clause, statement, modality, attribution) {
      const { sentence } = facts;
      if (isReporting(statement.verb)) return null;
      const extent = spanOf(sentence, clause.from, clause.to);
      const phrase = (role: string) => statement.phrases.find((p) => p.role === role) ?? null;
      const subject = phrase('agent') ?? phrase('patient');
      const object = phrase('agent') ? phrase('patient') : null;
      const quantity =
        statement.phrases.find((p) => p.quantity)?.quantity ??
        facts.quantities.find((q) => contains(extent, q)) ??
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
        words: quote(text, start, end),
        said: attributed(sentence, attribution),
        subject: subject?.text ?? null,
        predicate: statement.predicate ?? predicateOfVerb(statement.verb) ?? statement.verb,
        object: object?.text ?? null,
        quantity,
        times,
        polarity: statement.negation ? 'negative' : 'positive',
        modality:
          modality === 'fact' && isToCome(reading, sentence.verbs[clause.verb], times.eventTime)
            ? 'planned'
            : modality,
        sentence: quote(text, sentence.start, sentence.end),
        statement,
      });
    },

    ofCount(facts, { quantity, statement, modality }, attribution) {
      const { sentence } = facts;
      const content = attribution?.content.find((part) => contains(part, quantity)) ?? sentence;
      const start = Math.max(content.start, sentence.start);
      const end = Math.min(content.end, sentence.end);
      return claimOf({
        words: quote(text, start, end),
        said: attributed(sentence, attribution),
        subject: null,
        predicate: statement.predicate,
        object: null,
        quantity,
        times: timesOfCount(facts, quantity, statement, attribution),
        polarity: 'positive',
        modality,
        sentence: quote(text, sentence.start, sentence.end),
        statement,
      });
    },

    ofNoun({ sentence }, { statement, time, modality }, attribution) {
      const who = statement.phrases[0]!;
      return claimOf({
        words: quote(text, sentence.start, sentence.end),
        said: attributed(sentence, attribution),
        subject: who.text,
        predicate: statement.predicate,
        object: null,
        quantity: null,
        times: { eventTime: time.value, asOf: null, statedTime: null },
        polarity: 'positive',
        modality,
        sentence: quote(text, sentence.start, sentence.end),
        statement,
      });
    },

    ofOffice({ sentence }, { start, end, holder, office, of, title: words }, isNew = false) {
      const deed = of ? deedOf(office) : null;
      const named = (role: string, mention: Mention): Phrase => ({
        start: mention.start,
        end: mention.end,
        text: mention.text,
        role,
        head: mention.text.toLowerCase(),
        modifiers: [],
        characters: [mention.character],
        countries: countriesIn(mention.text),
        isCapital: false,
        named: true,
        quantity: null,
      });
      const title = { ...named('patient', holder), start, end: start, text: office, head: office };
      const what = deed
        ? [named('patient', of!)]
        : [
            { ...title, characters: [], countries: [], named: false },
            ...(of ? [named('of', of)] : []),
          ];
      const phrases = [named('agent', holder), ...what];
      const predicate = deed ?? (isNew ? 'take-office' : 'hold-office');
      return {
        ...quote(text, start, end),
        speaker: null,
        cue: null,
        stance: 'asserts',
        subject: holder.text,
        predicate,
        object: deed ? of!.text : office,
        quantity: null,
        place: of?.text ?? null,
        eventTime: null,
        asOf: null,
        statedTime: null,
        polarity: 'positive',
        modality: 'fact',
        sentence: quote(text, sentence.start, sentence.end),
        statement: {
          ...{
            verb: deed ?? 'hold',
            predicate,
            isFinite: true,
            verbSpan: deed ? words : { start, end: start },
          },
          phrases,
          times: [],
          negation: null,
          change: false,
        },
      };
    },

    ofSentence({ sentence, quantities }) {
      const words = quote(text, sentence.start, sentence.end);
      return {
        ...words,
        speaker: null,
        cue: null,
        stance: 'asserts',
        subject: null,
        predicate: null,
        object: null,
        quantity: quantities[0] ?? null,
        place: null,
        eventTime: null,
        asOf: null,
        statedTime: null,
        polarity: 'positive',
        modality: 'fact',
        sentence: words,
        statement: {
          verb: '',
          phrases: [],
          times: [],
          negation: null,
          change: false,
          isFinite: false,
          verbSpan: { start: words.start, end: words.start },
        },
      };
    },
  };
}

type Own = 'subject' | 'predicate' | 'object' | 'quantity' | 'polarity' | 'modality' | 'sentence';

interface ClaimParts extends Pick<Claim, Own> {
  readonly words: Quoted;
  readonly said: Pick<Claim, 'speaker' | 'cue' | 'stance'>;
  readonly times: ClaimTimes;
  readonly statement: Statement;
}

/** Field by field: several spreads in one value take fifty times as long, and an article has dozens of claims. */
function claimOf({ words, said, times, statement, ...parts }: ClaimParts): UnnamedClaim {
  return {
    start: words.start,
    end: words.end,
    text: words.text,
    speaker: said.speaker,
    cue: said.cue,
    stance: said.stance,
    subject: parts.subject,
    predicate: parts.predicate,
    object: parts.object,
    quantity: parts.quantity,
    place: placeOf(statement)?.text ?? null,
    eventTime: times.eventTime,
    asOf: times.asOf,
    statedTime: times.statedTime,
    polarity: parts.polarity,
    modality: parts.modality,
    sentence: parts.sentence,
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

/** *Norway were beaten, and Chile go on to the final on May 30*: what has happened has not happened on a day to come. */
function withoutDayToCome(
  { article }: Reading,
  verb: VerbGroup | undefined,
  times: ClaimTimes,
): ClaimTimes {
  const [published, day] = [article.published?.value.slice(0, 10), times.eventTime];
  const isPast = verb?.finite && verb.tense === 'past' && verb.modal === null;
  if (!isPast || !published || !day || !/^\d{4}-\d\d-\d\d/.test(day)) return times;
  return day.slice(0, 10) > published ? { ...times, eventTime: null } : times;
}

/** *The law takes effect on July 1*, written in May: a verb in the present with a day that is still to come. */
function isToCome({ article }: Reading, verb: VerbGroup | undefined, day: string | null): boolean {
  const published = article.published?.value.slice(0, 10);
  if (verb?.tense !== 'present' || !published || !day) return false;
  return /^\d{4}-\d\d-\d\d/.test(day) && day.slice(0, 10) > published;
}

const PLACES = /^(?:in|at|near|off|inside|outside|into|to|across)$/;

function placeOf({ phrases }: Statement): Phrase | null {
  const isKnown = ({ countries, characters }: Phrase) =>
    countries.length > 0 || characters.length > 0;
  return namedPlaces(phrases, PLACES).find(isKnown) ?? null;
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
