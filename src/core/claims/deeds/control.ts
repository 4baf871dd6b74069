import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import { predicateOfVerb } from '../predicate.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';

const ruling = wordSet(data.rulingForces);
const rising = wordSet(data.risingForces);

/**
 * In whose hands a place is, the state's or those who fight it: *the town is held by government forces*, *remained under
 * the control of the militants*, *rebels control the port*. Null for anything else.
 */
export function controlling(statement: Statement): Statement | null {
  const { verb, predicate } = statement;
  const isHeld = verb === 'hold' && phraseOf(statement, 'agent') !== undefined;
  if (!isHeld && (predicate ?? predicateOfVerb(verb)) !== 'control') return null;
  const [who, what] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  const side = who && what && !what.quantity ? sideOf(who) : null;
  if (!what || !side) return null;
  const others = statement.phrases.filter((phrase) => phrase !== who && phrase !== what);
  return { ...statement, predicate: `held-by-${side}`, phrases: [what, ...others] };
}

/** On which side somebody fights, as far as the words say. */
function sideOf({ head, modifiers, named }: Phrase): 'state' | 'rebels' | null {
  if (named) return null;
  const words = [...modifiers, head];
  if (modifiers.some((word) => ruling.has(word)) && head === 'fighter') return 'state';
  if (words.some((word) => rising.has(word))) return 'rebels';
  if (head === 'army' || head === 'military' || head === 'government') return 'state';
  return modifiers.some((word) => ruling.has(word)) && /^(?:force|troop|soldier|unit)$/.test(head)
    ? 'state'
    : null;
}
