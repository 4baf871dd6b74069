import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf, typeOf } from './plain.ts';
import { wordSet } from '../../text/word-list.ts';

const forces = wordSet(data.forces);
const grounds = wordSet(data.grounds);

/**
 * *rebels took the town*, *the army failed to take Orval*, *Orval fell to the rebels*: whoever fights for a place has captured
 * it. Null for anything else.
 */
export function seizing(facts: SentenceFacts, statement: Statement): Statement | null {
  const what = phraseOf(statement, 'patient');
  if (!what || what.quantity) return null;
  const type = what.named ? typeOf(facts, what) : null;
  if (what.named ? type === 'PERSON' : !grounds.has(what.head)) return null;
  if (statement.verb === 'take' && !statement.predicate)
    return isForce(phraseOf(statement, 'agent')) && (!what.named || type === 'LOC')
      ? { ...statement, predicate: 'capture' }
      : null;
  const who = statement.verb === 'fall' ? phraseOf(statement, 'to') : undefined;
  if (!who || !isForce(who)) return null;
  const others = statement.phrases.filter((phrase) => phrase !== who);
  return { ...statement, predicate: 'capture', phrases: [{ ...who, role: 'agent' }, ...others] };
}

const isForce = (who: Phrase | undefined) =>
  who !== undefined && forces.has(who.head.split(' ').at(-1)!);
