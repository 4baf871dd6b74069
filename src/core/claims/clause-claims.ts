import type { Clause, Sentence, VerbGroup } from '../language/sentence.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { withoutAmounts, type AmountFrame } from './amount-frames.ts';
import { innermost, isIn } from './attributed.ts';
import type { Attribution } from './attribution.ts';
import { clauseClaim } from './clause-claim.ts';
import { decidedInfinitive } from './decided-infinitive.ts';
import { isDeniedComparison } from './denied-comparison.ts';
import { decidesOn } from './deeds/decision.ts';
import { isEmptyFrame } from './empty-frame.ts';
import {
  impliedBy,
  isHypothetical,
  isIntended,
  isOnlyNamed,
  isSettledBy,
  leaning,
} from './clause-force.ts';
import type { UnnamedClaim } from './claim-parts.ts';
import { readIdiom } from './idioms.ts';
import { isQualifier } from './qualifying-participle.ts';
import { modalityOf } from './modality.ts';
import { isOfNotAll } from './of-not-all.ts';
import { isOfSomeOfThem } from './of-some-of-them.ts';
import { isOfNone, isPresupposed } from './presupposed.ts';
import { readStatement } from './read-statement.ts';
import { recastCount } from './recast-count.ts';
import { recastDeed } from './recast-deed.ts';
import { recastParties } from './recast-parties.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { spokenOf } from './spoken-of.ts';
import { isUnproven } from './unproven.ts';
import { readDoneWith, usedFor } from './used-for.ts';
import type { Statement } from './statement.ts';
import { struckWith } from './struck-with.ts';

/**
 * What the clauses of a sentence tell, each for itself.
 *
 * @param amounts Those of the sentence, which no clause tells again.
 */
export function clauseClaims(
  { reading, facts, attributions, nameReferents, isDisowned }: SentenceReading,
  amounts: readonly AmountFrame[],
): readonly UnnamedClaim[] {
  const { text, sentence } = facts;
  const { clauses } = sentence;
  const stating = attributions.filter(({ states }) => states);
  return clauses.flatMap((clause) => {
    const verb = sentence.verbs[clause.verb];
    if (!verb || isHypothetical(sentence, clauses, clause) || isOnlyNamed(sentence, clause))
      return [];
    if (isUnproven(sentence, clause) || isOfNone(sentence, clause)) return [];
    if (isOfNotAll(sentence, clause)) return [];
    if (isDeniedComparison(sentence, clause) || isQualifier(sentence, clause)) return [];
    if (isEmptyFrame(sentence, clauses, clause)) return [];
    const headOf = (of: Clause) => sentence.tokens[sentence.verbs[of.verb]!.head]!;
    const head = headOf(clause);
    if (isDisowned(head.start)) return [];
    const inner = innermost(attributions, head);
    const implied = impliedBy(sentence, clauses, clause);
    const isImplied = implied !== undefined;
    const leans = leaning(sentence, clauses, clause);
    const decided = decidedInfinitive(sentence, clauses, clause);
    const isSettled = inner !== undefined && !inner.states && isSettledBy(text, inner, verb);
    if (inner && !inner.states && !isImplied && !isSettled) return [];
    // Whoever decides does not only say so; what others say of it is around the verb that decides.
    const saying = decided ? innermost(stating, decided.verb) : inner;
    const attribution = saying?.states ? saying : innermost(stating, decided?.verb ?? head);
    const isDenied = attribution && /^(?:denies|doubts)$/.test(attribution.stance);
    const within = (of: Clause) => attribution !== undefined && isIn(attribution, headOf(of));
    if (isDenied && isPresupposed(sentence, clauses, clause, within)) return [];
    const tellsMore = readIdiom(sentence, verb) !== null || decidesOn(sentence, clause);
    if (!tellsMore && onlyReports(sentence, clauses, clause, attributions)) return [];
    const using = usedFor(sentence, clauses, clause);
    const read = nameReferents(
      using
        ? readDoneWith(facts, clause, using)
        : readStatement(facts, decided ? { ...clause, subject: null } : clause),
    );
    const statement = spokenOf(
      facts,
      attribution,
      recastParties(recastDeed(facts, withoutAmounts(recastCount(facts, read), amounts))),
    );
    if (isOfNumberBeside(facts, verb, statement) || isOfSomeOfThem(facts, verb, statement))
      return [];
    if (isPrice(statement, amounts)) return [];
    // What somebody plans is told like a fact to come, though its verb is an infinitive.
    const isPlanned =
      (inner !== undefined && !inner.states) ||
      isIntended(sentence, clauses, clause) ||
      decided !== undefined ||
      leans?.modality === 'planned';
    // *accused Russia of attacking it*: who accuses says that it was done.
    const isCharge = attribution?.verb === 'accuse';
    const claim = clauseClaim(
      reading,
      facts,
      clause,
      {
        ...statement,
        ...(decided ? { decision: { by: decided.by } } : {}),
        isFinite: statement.isFinite || isPlanned || isImplied || isCharge || using !== null,
        negation:
          implied ?? leans?.negation ?? (decided?.isTurnedDown ? decided.verb : statement.negation),
      },
      isImplied || using
        ? 'fact'
        : (leans?.modality ??
            modalityOf(sentence, verb, isSettled || (attribution?.states ?? false))),
      attribution,
    );
    const struck = claim && struckWith(facts, claim);
    return [claim, struck].filter((told) => told !== null);
  });
}

/** *Two people were killed and about twenty injured*: not the two, but those right before the verb are told of. */
function isOfNumberBeside(
  { text, sentence, quantities }: SentenceFacts,
  { from }: VerbGroup,
  { phrases }: Statement,
): boolean {
  const { start } = sentence.tokens[from]!;
  const beside = quantities.find(
    ({ end }) => end < start && start - end <= 2 && text.slice(end, start).trim() === '',
  );
  return (
    beside !== undefined &&
    phrases.some(
      ({ role, quantity, end }) =>
        /^(?:agent|patient)$/.test(role) && quantity !== null && end <= beside.start,
    )
  );
}

/** *A tonne of tin cost 31,400 dollars*: the amount says so already, and of what. */
function isPrice({ verb, phrases }: Statement, amounts: readonly AmountFrame[]): boolean {
  return (
    verb === 'cost' &&
    phrases.some(
      ({ role, quantity }) =>
        role === 'patient' &&
        quantity !== null &&
        amounts.some((amount) => amount.quantity.start === quantity.start),
    )
  );
}

/** *citing police*, *Lee cited the ministry as saying*, *cited by Lee*: that somebody passes it on is told with what is passed on. */
function passesOn({ relay, basis, cue }: Attribution, head: Span): boolean {
  const [words] = basis;
  if (words && words.start - head.end >= 0 && words.start - head.end <= 2) return true;
  const [teller] = relay;
  // *Lee, who leads the mission, said the police had found it*: what describes the teller passes nothing on.
  if (!teller || contains(teller, head)) return false;
  const [first, last] = [Math.min(teller.start, cue[0]!.start), Math.max(teller.end, cue[0]!.end)];
  return head.start >= first && head.end <= last;
}

/** Whether the verb of a clause is a cue, and another clause has what it says. */
function onlyReports(
  { tokens, verbs }: Sentence,
  clauses: readonly Clause[],
  clause: Clause,
  attributions: readonly Attribution[],
): boolean {
  const headOf = ({ verb }: Clause) => tokens[verbs[verb]!.head]!;
  const isSaid = attributions.some((attribution) => isIn(attribution, headOf(clause)));
  if (!isSaid && attributions.some((attribution) => passesOn(attribution, headOf(clause))))
    return true;
  return attributions.some(
    (attribution) =>
      attribution.cue.some((cue) => overlaps(cue, headOf(clause))) &&
      clauses.some(
        (other) =>
          other !== clause &&
          // *demanded an apology for the way in which the camp was cleared*: what is demanded is no clause.
          (attribution.states || other.kind !== 'relative') &&
          isIn(attribution, headOf(other)),
      ),
  );
}
