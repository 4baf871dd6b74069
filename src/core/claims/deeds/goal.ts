import type { SentenceFacts } from '../sentence-facts.ts';
import type { Statement } from '../statement.ts';

/** What a goal is called by a word of its own, and which goal it is. */
const GOALS: ReadonlyMap<string, string> = new Map([
  ['winner', 'winning'],
  ['decider', 'winning'],
  ['opener', 'opening'],
  ['equaliser', 'equalising'],
  ['equalizer', 'equalising'],
]);

/** *scored the winner*: the goal that won the match; null for any other deed. */
export function scoring(_facts: SentenceFacts, statement: Statement): Statement | null {
  if (statement.verb !== 'score') return null;
  const goal = statement.phrases.find(({ role, head }) => role === 'patient' && GOALS.has(head));
  if (!goal) return null;
  const told = { ...goal, head: 'goal', modifiers: [...goal.modifiers, GOALS.get(goal.head)!] };
  return {
    ...statement,
    phrases: statement.phrases.map((phrase) => (phrase === goal ? told : phrase)),
  };
}
