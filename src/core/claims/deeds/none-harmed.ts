import { predicateOfNoun } from '../predicate.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Statement } from '../statement.ts';
import { befallen } from './befallen.ts';

const OCCURRING = /^(?:be|report|cause|record|occur)$/;

/** That nobody was hurt, died or lived: *there were no injuries*, *no deaths were reported*, *there were no survivors*. */
export function noneHarmed({ text }: SentenceFacts, statement: Statement): Statement | null {
  if (!statement.negation || !OCCURRING.test(statement.verb)) return null;
  const none = statement.phrases.find((phrase) => /^no\b/i.test(phrase.text));
  if (!none || /toll/.test(none.head)) return null;
  const harm = predicateOfNoun(none.head);
  if (harm !== 'wound' && harm !== 'kill' && harm !== 'survive') return null;
  // *no injuries among the crew*: of others it says nothing.
  if (/^ (?:among|to|on|at)\b/.test(text.slice(none.end, none.end + 7))) return null;
  return befallen(statement, harm, { ...none, head: 'person' }, [none]);
}
