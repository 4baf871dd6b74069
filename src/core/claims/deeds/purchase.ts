import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf, recast, typeOf } from './plain.ts';
import { wordSet } from '../../text/word-list.ts';

const firms = wordSet(data.firms);
const forSale = wordSet(data.forSale);

/** Who bought what, in the plain words; null where the statement does not tell it. */
export function buying(facts: SentenceFacts, statement: Statement): Statement | null {
  const [who, what, to] = ['agent', 'patient', 'to'].map((role) => phraseOf(statement, role));
  if (statement.verb === 'sell' && what && to?.named)
    return recast(statement, 'buy', to, what, who ? [{ ...who, role: 'from' }] : []);
  if (statement.verb === 'go' && who && to?.named && isForSale(who) && typeOf(facts, to) !== 'LOC')
    return recast(statement, 'buy', to, who);
  const owned = ownerNow(statement);
  if (owned) return recast(statement, 'buy', owned.who, owned.what);
  if (statement.verb !== 'take' && statement.verb !== 'take over') return null;
  const over = phraseOf(statement, 'over') ?? what;
  const { end } = statement.verbSpan;
  if (statement.verb === 'take' && !/^ over\b/.test(facts.text.slice(end, end + 6))) return null;
  if (!who?.named || !over || !isFirm(facts, over)) return null;
  return recast(statement, 'buy', who, over);
}

/** *The new owner of Silverline is Pelham*, *Silverline now belongs to Pelham*: whoever has it now has bought it. */
function ownerNow(statement: Statement): { who: Phrase; what: Phrase } | null {
  const [agent, patient, of] = ['agent', 'patient', 'of'].map((role) => phraseOf(statement, role));
  if (!agent || !patient) return null;
  if (statement.predicate === 'own' && statement.change && agent.named)
    return { who: agent, what: patient };
  if (statement.verb !== 'be' || !of?.named) return null;
  const [who, role] = agent.named ? [agent, patient] : [patient, agent];
  const isNewOwner = role.head === 'owner' && role.modifiers.includes('new');
  return who.named && isNewOwner ? { who, what: of } : null;
}

/** *the lift business went to Pelham*: what a firm has to sell. */
function isForSale({ head, named, quantity }: Phrase): boolean {
  return !named && !quantity && forSale.has(head);
}

/** *Silverline*, *the ferry company*: of a town or a task, taking over says something else. */
function isFirm(facts: SentenceFacts, phrase: Phrase): boolean {
  if (!phrase.named) return firms.has(phrase.head);
  return typeOf(facts, phrase) !== 'LOC' || phrase.modifiers.some((word) => firms.has(word));
}
