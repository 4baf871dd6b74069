import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import { countsPeople } from '../counted-noun.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Statement } from '../statement.ts';
import { phraseOf, typeOf } from './plain.ts';

const wanted = wordSet(data.wanted);
const pursuers = wordSet(data.pursuers);

/** *police caught the men*, *the killer was caught in Orval*: arrested; not *tourists were caught in a storm*, *caught a cold*. */
export function catching(facts: SentenceFacts, statement: Statement): Statement | null {
  const [by, who] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  if (statement.verb !== 'catch' || !who) return null;
  const isSomebody = who.named ? typeOf(facts, who) === 'PERSON' : countsPeople(who.head);
  // The head of *the gunman* is that of all fighters.
  const isWanted = wanted.has(who.text.slice(who.text.lastIndexOf(' ') + 1).toLowerCase());
  return isWanted || (isSomebody && by !== undefined && pursuers.has(by.head))
    ? { ...statement, predicate: 'arrest' }
    : null;
}
