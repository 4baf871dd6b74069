import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import words from '../../../../data/claims/number-words.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf, recast } from './plain.ts';

const shares = wordSet(words.shares);
const deeds: Readonly<Record<string, string>> = data.doers;

/** *The buyer of the mill is Papelsur*, *Tora Lind was the designer of the bridge*: who did it, told by a noun for the doer. */
export function doing(statement: Statement): Statement | null {
  if (statement.verb !== 'be' || statement.negation) return null;
  const [agent, patient] = ['agent', 'patient'].map((role) => phraseOf(statement, role));
  if (!agent || !patient || agent.named === patient.named) return null;
  const [who, role] = agent.named ? [agent, patient] : [patient, agent];
  const verb = isOne(role) ? deeds[role.head] : undefined;
  const what = statement.phrases.find(
    ({ role: tie, start }) => tie === 'of' && start >= role.end && start - role.end <= 4,
  );
  return verb && what && !what.quantity && !shares.has(what.head)
    ? recast(statement, verb, who, what)
    : null;
}

/** *the buyer*, *its architect*: the only one, and not *a founder*, *the alleged killer*, *the former sponsor*. */
function isOne({ text, quantity }: Phrase): boolean {
  return quantity === null && /^(?:the|its|their|his|her) \p{Ll}+$/iu.test(text);
}
