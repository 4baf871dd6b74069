import { predicateOfNoun } from '../predicate.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Statement } from '../statement.ts';
import { befallen } from './befallen.ts';

const OCCURRING = /^(?:be|report|cause|record|occur|make|announce)$/;

/** What is told of by its noun, with what it befalls. */
const HARMS: ReadonlyMap<string, string> = new Map([
  ['wound', 'person'],
  ['kill', 'person'],
  ['survive', 'person'],
  ['arrest', 'person'],
  ['lay-off', 'job'],
]);

const DECIDED = /^(?:arrest|lay-off)$/;

/**
 * That nobody was hurt, died, lived, was arrested or laid off: *there were no injuries*, *no deaths were reported*, *no arrests have
 * been made*.
 */
export function noneHarmed({ text }: SentenceFacts, statement: Statement): Statement | null {
  if (!statement.negation || !OCCURRING.test(statement.verb)) return null;
  const none = statement.phrases.find((phrase) => /^no\b/i.test(phrase.text));
  if (!none || /toll/.test(none.head)) return null;
  const harm = predicateOfNoun(none.head);
  const whom = HARMS.get(harm ?? '');
  if (!whom) return null;
  // *the storm caused no arrests*: nobody would have thought so.
  if (statement.verb === 'cause' && DECIDED.test(harm!)) return null;
  // *no injuries among the crew*: of others it says nothing.
  if (!DECIDED.test(harm!) && /^ (?:among|to|on|at)\b/.test(text.slice(none.end, none.end + 7)))
    return null;
  return befallen(statement, harm!, { ...none, head: whom }, [none]);
}
