import data from '../../../data/claims/counts.json' with { type: 'json' };
import { isPersonal } from '../language/pronouns.ts';
import { overlaps } from '../text/span.ts';
import { wordSet } from '../text/word-list.ts';
import type { AmountFrame } from './amount-frames.ts';
import { innermost } from './attributed.ts';
import type { Attribution } from './attribution.ts';
import { isHypothetical, isPlan } from './clause-force.ts';
import type { UnnamedClaim } from './claim-parts.ts';
import { findCountFrames, type CountFrame } from './count-frames.ts';
import { innermostClause } from './innermost-clause.ts';
import { numberClaim } from './number-claim.ts';
import { isPredicateClass } from './predicate.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Statement } from './statement.ts';

/** What the words beside a number tell of it where no clause has told it. */
interface CountClaims {
  readonly claims: readonly UnnamedClaim[];
  /** Counts that may be of some of those only of whom it is told. */
  readonly ofSome: readonly UnnamedClaim[];
}

/** The counts that no clause of the sentence has told. */
export function countClaims(
  { reading, facts, attributions, nameReferents, isDisowned }: SentenceReading,
  told: readonly UnnamedClaim[],
): CountClaims {
  const claims: UnnamedClaim[] = [];
  const ofSome: UnnamedClaim[] = [];
  for (const frame of findCountFrames(facts)) {
    const known = [...told, ...claims];
    if (isDisowned(frame.quantity.start) || isTold(frame, known)) continue;
    if (attributions.some((one) => isInSource(one, frame)) || isOfWhole(facts, frame)) continue;
    const attribution = innermost(attributions, frame.quantity);
    const isOpen = attribution && !attribution.states && !isOwnCue(attribution, frame);
    if (isOpen && frame.modality !== 'planned') continue;
    const named = { ...frame, statement: nameReferents(frame.statement) };
    const count = { ...frame, statement: withDoer(named, known) };
    (frame.ofSome ? ofSome : claims).push(numberClaim(reading, facts, count, attribution));
  }
  return { claims, ofSome };
}

/** The amounts that the sentence tells. */
export function amountClaims(
  { reading, facts, attributions, nameReferents, isDisowned }: SentenceReading,
  amounts: readonly AmountFrame[],
): readonly UnnamedClaim[] {
  return amounts.flatMap((frame) => {
    if (isDisowned(frame.quantity.start) || isSupposed(facts, frame)) return [];
    const attribution = innermost(attributions, frame.quantity);
    // *called on drivers to strike for 24 hours*: how long is told, whoever does it.
    // *Lena Hovik, aged 7, was allowed to leave*: so old she is, whatever became of it.
    const isSettled =
      frame.quantity.of === 'duration' ||
      isAgeBeside(facts, frame) ||
      (attribution && (isPlan(facts.text, attribution) || isOwnCue(attribution, frame)));
    if (attribution && !attribution.states && !isSettled) return [];
    if (isAgeInQuotation(facts, frame.statement)) return [];
    const statement = nameReferents(frame.statement);
    if (isNobodysAge(statement)) return [];
    return [numberClaim(reading, facts, { ...frame, statement }, attribution)];
  });
}

/** *if the bank had cut its rate to 4 per cent*: what would be in some case. */
function isSupposed({ sentence }: SentenceFacts, { quantity }: AmountFrame): boolean {
  const clause = innermostClause(sentence, quantity);
  return clause !== undefined && isHypothetical(sentence, sentence.clauses, clause);
}

/** *“He is 29,” she said*: whom she speaks of is seldom whom the article has named last. */
function isAgeInQuotation({ text, sentence }: SentenceFacts, { phrases }: Statement): boolean {
  const [age, owner] = phrases;
  if (age?.quantity?.of !== 'age' || !owner || !isPersonal(owner.text)) return false;
  return /[“"][^”"]*$/.test(text.slice(sentence.start, owner.start));
}

/** *Anna Berg, 34*, *the 34-year-old teacher*: an age that stands beside whoever has it, and is not what is said. */
function isAgeBeside({ text, sentence }: SentenceFacts, { quantity }: AmountFrame): boolean {
  const before = text.slice(sentence.start, quantity.start);
  return (
    quantity.of === 'age' && !/\b(?:is|was|be|been|being|turn(?:s|ed)?)(?: \p{L}+)? $/u.test(before)
  );
}

/** *the 57-year-old*, and who that is has not been told: it says nothing to be told how old. */
function isNobodysAge({ phrases }: Statement): boolean {
  const [age, owner] = phrases;
  return age?.quantity?.of === 'age' && owner?.named === false && / ?-? ?old$/.test(owner.head);
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

/** *according to one person who was there*: those who say it, and not how many there were. */
function isInSource(
  { verb, source }: Attribution,
  { quantity }: Pick<CountFrame, 'quantity'>,
): boolean {
  return verb === 'according to' && source.some((span) => overlaps(span, quantity));
}

/** *Nine of 12 people died*, *Seven of the 30 people who died lived here*: of all of them it is not told. */
function isOfWhole({ text, quantities }: SentenceFacts, { quantity, words }: CountFrame): boolean {
  const isShared =
    !WHO_ARE.test(text.slice(quantity.end)) &&
    quantities.some(
      ({ end, unit }) =>
        unit === null && end < quantity.start && SHARE_OF.test(text.slice(end, quantity.start)),
    );
  return isShared || words.some(({ start }) => WHOLE_WHO.test(text.slice(quantity.end, start)));
}

const SHARE_OF = /^ of (?:the |its |their )?$/;
const WHO_ARE = /^ (?:\p{L}+ ){1,3}(?:who|that|which)\b/u;

const WHOLE_WHO =
  /^ of (?:the|its|their) [^,;.]{1,40} (?:who|that|which)(?: (?:had|have|has|were|was|been))* $/;

/** *approved the bill by 54 to 40*: the verb that would leave open what is told tells the count itself. */
function isOwnCue({ cue }: Attribution, { words }: Pick<CountFrame, 'words'>): boolean {
  return words.some((word) => cue.some((part) => overlaps(part, word)));
}

/** Verbs that say too little of a number for the words beside it to be passed over. */
const weak = wordSet(data.sayingLittle);
const isWeak = (verb: string) => weak.has(verb) || /. (?:down|up|out)$/.test(verb);

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
      (!isPattern && isPredicateClass(claim.predicate ?? '') && !isWeak(claim.statement.verb)),
  );
}
