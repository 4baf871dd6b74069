import type { Article } from '../article/article.ts';
import type { Names } from '../entities/find-names.ts';
import { afresh, type Recall } from '../language/recall.ts';
import type { Clause, Sentence } from '../language/sentence.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { extentOf, innermost, isIn } from './attributed.ts';
import type { Attribution } from './attribution.ts';
import { withIds } from './claim-id.ts';
import { createClaimMaker, type ClaimMaker, type UnnamedClaim } from './claim-maker.ts';
import { isDate } from './claim-times.ts';
import type { Claim } from './claim.ts';
import { impliedBy, isHypothetical, isIntended, isPlan } from './clause-force.ts';
import { findAmountFrames, withoutAmounts } from './amount-frames.ts';
import { findCountFrames, type CountFrame } from './count-frames.ts';
import { findQuantities } from './find-quantities.ts';
import { mendByDates } from './mend-by-dates.ts';
import { modalityOf } from './modality.ts';
import { findNounDeeds } from './noun-deeds.ts';
import { isOfBody, isOfOffice } from './office-names.ts';
import { countsGiven, mayHoldBeside } from './given-counts.ts';
import { findEventDates } from './event-dates.ts';
import { findOffices } from './offices.ts';
import { findAppointments } from './appointments.ts';
import { readIdiom } from './idioms.ts';
import { isPredicateClass } from './predicate.ts';
import { readPhrase } from './read-phrase.ts';
import { readStatement } from './read-statement.ts';
import { spanOf, type SentenceFacts } from './sentence-facts.ts';
import { recastCount } from './recast-count.ts';
import { recastDeed } from './recast-deed.ts';
import { recastParties } from './recast-parties.ts';
import { findReferents, withReferents } from './referents.ts';
import { roughClauses } from './rough-clauses.ts';
import { disownedIn, isStated } from './stated.ts';
import type { Statement } from './statement.ts';

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

/**
 * The checkable statements of one article, in the order of the text.
 *
 * @param recall Takes what a sentence tells from an earlier reading of the text.
 */
export function findClaims(reading: Reading, recall: Recall = afresh): readonly Claim[] {
  const { text, names } = reading;
  const maker = createClaimMaker(reading);
  const times = cursor(reading.times);
  const mentions = cursor(names.mentions);
  const attributions = cursor(reading.attributions, (a) => extentOf(a));
  const read = reading.sentences.map((sentence) => {
    const stated = times(sentence);
    return { times: stated, sentence: mendByDates(sentence, stated.filter(isDate)) };
  });
  const sentences = read.map(({ sentence }) => sentence);
  const referents = findReferents(text, sentences, names);
  const nameReferents = <T extends Statement>(statement: T) =>
    withReferents(statement, referents, names);
  const meant = cursor([...referents].map(([start, who]) => ({ start, end: start + 1, who })));
  const nameOf = (character: number | null) =>
    character === null ? null : names.characters[character]!.name;
  const told = reading.sentences.map((sentence, i) => {
    const facts = { text, ...read[i]!, mentions: mentions(sentence), quantities: [] };
    const said = attributions(sentence);
    const given = {
      published: reading.article.published?.value,
      times: facts.times,
      mentions: facts.mentions,
      attributions: said,
      // An attribution may have its words outside of the sentence.
      words: said.map(({ source, cue }) => [...source, ...cue].map((span) => wordsAt(text, span))),
      speakers: said.map(({ speaker }) => nameOf(speaker)),
      referents: meant(sentence).map(({ start, who }) => ({ start, name: nameOf(who), who })),
    };
    return recall('claims', sentence, given, () => tell(facts, said, nameReferents, maker));
  });
  const claims = withIds(reading.file, toldOnce(told));
  return claims.filter((claim) => !isHeldByTwo(claim, claims));
}

/** What one sentence tells. */
interface Told {
  readonly claims: readonly UnnamedClaim[];
  /** Counts that may be of some of those only of whom it is told. */
  readonly ofSome: readonly UnnamedClaim[];
  readonly offices: readonly UnnamedClaim[];
}

function tell(
  facts: SentenceFacts,
  attributions: readonly Attribution[],
  nameReferents: <T extends Statement>(statement: T) => T,
  maker: ClaimMaker,
): Told {
  if (!isStated(facts.text, facts.sentence)) return { claims: [], ofSome: [], offices: [] };
  return {
    ...claimsOf(facts, attributions, nameReferents, maker),
    offices: [
      ...findOffices(facts).map((office) => maker.ofOffice(facts, office)),
      ...findAppointments(facts).map((office) => maker.ofOffice(facts, office, true)),
    ],
  };
}

/** The claims of all sentences; who holds which office is told once for each article. */
function toldOnce(told: readonly Told[]): readonly UnnamedClaim[] {
  const known = new Set<string>();
  const given = countsGiven(told.flatMap(({ claims, ofSome }) => [...claims, ...ofSome]));
  const scores = told.flatMap(({ claims }) => claims.filter(isScore));
  // An article with two scores tells of several matches, or of one as it went.
  const isOneMatch = new Set(scores.map(({ quantity }) => quantity!.low)).size < 2;
  return told.flatMap(({ claims, ofSome, offices }) => [
    ...claims.filter((claim) => isOneMatch || !isScore(claim)),
    ...ofSome.filter((count) => mayHoldBeside(count, given)),
    ...offices.filter(({ object, predicate, statement }) => {
      const key = `${statement.phrases[0]!.characters[0]} ${predicate} ${object}`;
      return !known.has(key) && known.add(key);
    }),
  ]);
}

function isScore({ predicate, quantity }: UnnamedClaim): boolean {
  return predicate === 'amount' && quantity?.of === 'score';
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** *President* before two names of one article, of one land or none: some of them held it, or are to, at another time. */
function isHeldByTwo(
  { predicate, object, subject, place }: Claim,
  claims: readonly Claim[],
): boolean {
  if (!isOfOffice(predicate)) return false;
  const surname = (name: string | null) => name?.split(' ').at(-1);
  return claims.some(
    (other) =>
      other.predicate === predicate &&
      other.object === object &&
      (!isOfBody(object!) || !place || !other.place || place === other.place) &&
      surname(other.subject) !== surname(subject),
  );
}

/** What a sentence tells that states something. */
function claimsOf(
  bare: SentenceFacts,
  attributions: readonly Attribution[],
  nameReferents: <T extends Statement>(statement: T) => T,
  maker: ClaimMaker,
): Omit<Told, 'offices'> {
  const { text, sentence, times } = bare;
  const taken = times.filter(({ type }) => type !== 'DURATION');
  const facts = { ...bare, quantities: findQuantities(text, sentence, taken) };
  const amounts = findAmountFrames(facts);
  const isDisowned = disownedIn(text, sentence);
  const clauses = sentence.clauses.length ? sentence.clauses : roughClauses(sentence);
  const claims: UnnamedClaim[] = [];
  for (const clause of clauses) {
    const verb = sentence.verbs[clause.verb];
    if (!verb || isHypothetical(sentence, clauses, clause)) continue;
    const head = sentence.tokens[verb.head]!;
    if (isDisowned(head.start)) continue;
    const inner = innermost(attributions, head);
    const implied = impliedBy(sentence, clauses, clause);
    const isImplied = implied !== undefined;
    if (inner && !inner.states && !isImplied && (verb.finite || !isPlan(text, inner))) continue;
    const stating = attributions.filter(({ states }) => states);
    const attribution = inner?.states ? inner : innermost(stating, head);
    if (!readIdiom(sentence, verb) && onlyReports(sentence, clauses, clause, attributions))
      continue;
    const read = nameReferents(readStatement(facts, clause));
    const statement = spokenOf(
      facts,
      attribution,
      recastParties(recastDeed(facts, withoutAmounts(recastCount(facts, read), amounts))),
    );
    // What somebody plans is told like a fact to come, though its verb is an infinitive.
    const isPlanned =
      (inner !== undefined && !inner.states) || isIntended(sentence, clauses, clause);
    const claim = maker.ofClause(
      facts,
      clause,
      {
        ...statement,
        isFinite: statement.isFinite || isPlanned || isImplied,
        negation: implied ?? statement.negation,
      },
      isImplied ? 'fact' : modalityOf(sentence, verb, attribution?.states ?? false),
      attribution,
    );
    if (claim) claims.push(claim);
  }
  const ofSome: UnnamedClaim[] = [];
  for (const frame of findCountFrames(facts)) {
    if (isDisowned(frame.quantity.start) || isTold(frame, claims)) continue;
    const attribution = innermost(attributions, frame.quantity);
    const isOpen = attribution && !attribution.states && !isOwnCue(attribution, frame);
    if (isOpen && frame.modality !== 'planned') continue;
    const told = { ...frame, statement: withDoer(frame, claims) };
    (frame.ofSome ? ofSome : claims).push(maker.ofCount(facts, told, attribution));
  }
  for (const frame of amounts) {
    if (isDisowned(frame.quantity.start)) continue;
    const attribution = innermost(attributions, frame.quantity);
    // *called on drivers to strike for 24 hours*: how long is told, whoever does it.
    const isSettled =
      frame.quantity.of === 'duration' ||
      (attribution && (isPlan(text, attribution) || isOwnCue(attribution, frame)));
    if (attribution && !attribution.states && !isSettled) continue;
    const statement = nameReferents(frame.statement);
    if (isNobodysAge(statement)) continue;
    claims.push(maker.ofCount(facts, { ...frame, statement }, attribution));
  }
  for (const deed of findNounDeeds(facts)) {
    const attribution = innermost(attributions, deed.time);
    if (isDisowned(deed.time.start) || (attribution && !attribution.states)) continue;
    claims.push(maker.ofNoun(facts, deed, attribution));
  }
  for (const event of findEventDates(facts)) {
    const attribution = innermost(attributions, event.time);
    if (isDisowned(event.time.start) || (attribution && !attribution.states)) continue;
    const told = maker.ofNoun(facts, event, attribution);
    const clause = claims.findIndex(
      ({ predicate, eventTime }) => predicate === 'happen' && eventTime === told.eventTime,
    );
    claims.splice(clause < 0 ? claims.length : clause, clause < 0 ? 0 : 1, told);
  }
  if (!claims.length && isFragment(text, sentence)) claims.push(maker.ofSentence(facts));
  return { claims, ofSome };
}

/** *the 57-year-old*, and who that is has not been told: it says nothing to be told how old. */
function isNobodysAge({ phrases }: Statement): boolean {
  const [age, owner] = phrases;
  return age?.quantity?.of === 'age' && owner?.named === false && / ?-? ?old$/.test(owner.head);
}

/** Whether the verb of a clause is a cue, and another clause has what it says. */
function onlyReports(
  { tokens, verbs }: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  attributions: readonly Attribution[],
): boolean {
  const headOf = ({ verb }: Clause) => tokens[verbs[verb]!.head]!;
  return attributions.some(
    (attribution) =>
      attribution.cue.some((cue) => overlaps(cue, headOf(clause))) &&
      clauses.some((other) => other !== clause && isIn(attribution, headOf(other))),
  );
}

/** Whoever does it by a clause that tells something of the same number: *Norway contributes 2,000 soldiers*. */
function withDoer(
  { quantity, statement }: CountFrame,
  claims: readonly UnnamedClaim[],
): CountFrame['statement'] {
  if (statement.phrases.some(({ role }) => role === 'agent')) return statement;
  const telling = claims.find(({ statement: { phrases } }) =>
    phrases.some(
      (phrase) => phrase.role === 'patient' && phrase.quantity?.start === quantity.start,
    ),
  );
  const doer = telling?.statement.phrases.find(({ role }) => role === 'agent');
  if (!doer || doer.quantity?.start === quantity.start) return statement;
  const others = statement.phrases.filter((phrase) => !overlaps(phrase, doer));
  return { ...statement, phrases: [...others, { ...doer, quantity: null }] };
}

/** *approved the bill by 54 to 40*: the verb that would leave open what is told tells the count itself. */
function isOwnCue({ cue }: Attribution, { words }: Pick<CountFrame, 'words'>): boolean {
  return words.some((word) => cue.some((part) => overlaps(part, word)));
}

/** Verbs that say too little of a number for the words beside it to be passed over. */
const WEAK =
  /^(?:be|have|leave|find|hit|rise|fall|climb|drop|jump|grow|reach|report|record|confirm|see|put|stand|take|raise|cut|increase|lower|hill|come|make|post|total|amount|measure|.* (?:down|up|out))$/;

/** Whether a clause has told what the words beside a number say. */
function isTold(
  { quantity, statement, isPattern }: CountFrame,
  claims: readonly UnnamedClaim[],
): boolean {
  const told = claims.filter((claim) =>
    claim.statement.phrases.some(
      (phrase) =>
        /^(?:agent|patient|extra)$/.test(phrase.role) && phrase.quantity?.start === quantity.start,
    ),
  );
  return told.some(
    (claim) =>
      claim.predicate === statement.predicate ||
      (!isPattern && isPredicateClass(claim.predicate ?? '') && !WEAK.test(claim.statement.verb)),
  );
}

/** A closed sentence in which no clause was found: *Heavy traffic on both bridges.* */
function isFragment(text: string, sentence: Sentence): boolean {
  return sentence.tokens.length > 3 && /[.”"]$/.test(text.slice(sentence.start, sentence.end));
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
