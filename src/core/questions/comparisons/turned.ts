import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { conflictUnless } from '../conflict.ts';
import { toldAsFact } from '../gates/told-as-fact.ts';
import { matchParties } from '../match-parties.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/** What the one does to the other and not the other to the one, in one event. */
const oneWay = wordSet(relations.oneWay);

/** Compares two claims by who does it and to whom: of one event, the two cannot have changed places. */
export function compareTurned(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!assume.oneEvent || !predicate || predicate !== b.claim.predicate) return null;
  if (!oneWay.has(predicate)) return null;
  const [x, y] = [partyOf(a, 'agent'), partyOf(b, 'agent')];
  const [p, q] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  if (!x || !y || !p || !q || ![x, y, p, q].every(isOne)) return null;
  if (matchParties(x, q) !== 'same' || matchParties(p, y) !== 'same') return null;
  if (matchParties(x, y) === 'same' || matchParties(p, q) === 'same') return null;
  const gates = runGates([() => toldAsFact(a, b)]);
  return conflictUnless(gates, {
    kind: 'value',
    slots: [x, y],
    strength: 'medium',
    why: `“${x.text}” and “${y.text}” are two`,
    nearest: 'two events instead of one',
  });
}

/** One name alone, without *'s* behind it, which tells of what belongs to it. */
function isOne({ named, quantity, text }: Party): boolean {
  return named && quantity === null && !/['’]s\b|\b(?:and|or)\b/.test(text);
}
