import data from '../../../data/claims/states.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

const states = new Map(
  Object.entries(data.states).flatMap(([state, words]) =>
    words.split(' ').map((word) => [word, state] as const),
  ),
);
const predicates: ReadonlySet<string> = new Set([...states.values()].map((state) => `be-${state}`));
const vague = wordSet(data.vague);

/** The state that an adjective tells with *be*: `drunk` for *intoxicated*; undefined where it is none of those that are known. */
export function stateOfAdjective(word: string): string | undefined {
  return states.get(word);
}

/** Whether an adjective says so little that two reports may well differ in it: *large*, *likely*. */
export function isVagueAdjective(word: string): boolean {
  return vague.has(word);
}

/** Whether a predicate is a state that is known by name, whatever adjective tells it: `be-drunk`. */
export function isKnownState(predicate: string): boolean {
  return predicates.has(predicate);
}
