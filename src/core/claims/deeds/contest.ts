import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf, typeOf } from './plain.ts';
import { isContest } from './win.ts';

const BEATS =
  /^(?:beat|defeat|overcome|thrash|edge|edge out|rout|outclass|trounce|see off|knock out)$/;

/**
 * Who won over whom and who lost to whom: *Norway beat Chile* tells that Norway won, *Chile were beaten* that Chile lost.
 * Null where the statement does not tell it.
 */
export function beating(facts: SentenceFacts, statement: Statement): Statement | null {
  if (!BEATS.test(statement.verb) || statement.predicate) return null;
  const [who, whom] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  const others = statement.phrases.filter((phrase) => phrase !== who && phrase !== whom);
  const contest = others.find(({ role, head }) => role === 'in' && isContest(head));
  const what = contest ? [{ ...contest, role: 'patient' }] : [];
  const rest = others.filter((phrase) => phrase !== contest);
  if (!whom?.named) return null;
  const isPassive = !!who && who.start > whom.start;
  if (who?.named && !isPassive)
    return side(statement, 'win', who, [...what, { ...whom, role: 'over' }, ...rest]);
  // A man who was beaten has not lost a match.
  if (who ? !who.named : typeOf(facts, whom) === 'PERSON' && statement.verb === 'beat') return null;
  const to = who ? [{ ...who, role: 'to' }] : [];
  return side(statement, 'lose', whom, [...what, ...to, ...rest]);
}

function side(
  statement: Statement,
  predicate: string,
  who: Phrase,
  others: readonly Phrase[],
): Statement {
  return {
    ...statement,
    verb: predicate,
    predicate,
    phrases: [{ ...who, role: 'agent' }, ...others],
  };
}
