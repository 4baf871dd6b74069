import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Statement } from '../statement.ts';
import { phraseOf, typeOf } from './plain.ts';
import { wordSet } from '../../text/word-list.ts';

const forces = wordSet(data.forces);
const grounds = wordSet(data.grounds);

/** *rebels took the town*, *the army failed to take Orval*: whoever fights for a place has captured it. Null for anything else. */
export function seizing(facts: SentenceFacts, statement: Statement): Statement | null {
  if (statement.verb !== 'take' || statement.predicate) return null;
  const [who, what] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  if (!who || !what || what.quantity || !forces.has(who.head.split(' ').at(-1)!)) return null;
  const isGround = what.named ? typeOf(facts, what) === 'LOC' : grounds.has(what.head);
  return isGround ? { ...statement, predicate: 'capture' } : null;
}
