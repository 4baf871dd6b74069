import type { Verdict } from '../comparison.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Told } from '../told.ts';

/** Whether a claim tells what a body decided to be done or not to be done: *voted to close the mine*. */
export function isDecided({ claim }: Told): boolean {
  return claim.statement.decision !== undefined;
}

/**
 * Whether two decisions are one: by one kind of body, and on the same terms. *voted to close the mine*, *rejected a plan to
 * close the mine by May*: the council may well have done both.
 */
export function oneDecision(a: Told, b: Told): Verdict {
  const [x, y] = [a, b].map(({ claim }) => claim.statement.decision?.by);
  if (x && y && x !== y) return { clears: 'two bodies decide, each for itself' };
  const [p, q] = [termsOf(a), termsOf(b)];
  const areOne =
    p.length === 0 || q.length === 0
      ? [...p, ...q].every((word) => /^\p{Lu}/u.test(word))
      : [...p].sort().join(' ') === [...q].sort().join(' ');
  return areOne
    ? { passes: 'both tell of one decision' }
    : { clears: 'the two decisions are on other terms' };
}

/** The words behind what it is done to, without the small ones; a name as it is written, another word by its stem. */
function termsOf(told: Told): readonly string[] {
  const patient = partyOf(told, 'patient');
  const { claim } = told;
  const { start, text } = claim.sentence;
  if (!patient) return [];
  const behind = text.slice(patient.end - start, claim.end - start);
  const words = behind.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => (/^\p{Lu}/u.test(word) ? word : stemOf(word)));
}

const SMALL = /^(?:the|an?|in|at|of|with|for|to|on|by|from|near|its|their)$/i;
