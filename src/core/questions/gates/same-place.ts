import { silent, type Verdict } from '../comparison.ts';
import type { Party, Told } from '../told.ts';
import { matchParties } from '../match-parties.ts';

const PLACES = /^(?:in|at|near|inside|outside|across|into|to|from|on)$/;

/** The named places of a claim, by their prepositions. */
export function placesOf(told: Told): readonly Party[] {
  return told.parties.filter((party) => PLACES.test(party.role) && party.named);
}

/** Where: two different places make two different events, and a place inside another is another scope. */
export function samePlace(a: Told, b: Told): Verdict {
  const [x, y] = [placesOf(a), placesOf(b)];
  if (!x.length || !y.length) return silent;
  for (const p of x)
    for (const q of y) if (matchParties(p, q) === 'same') return { passes: `both in ${p.text}` };
  const [p, q] = [x[0]!, y[0]!];
  if (p.role !== q.role && !(/^(?:in|at|near)$/.test(p.role) && /^(?:in|at|near)$/.test(q.role)))
    return silent;
  return { clears: `another place: ${p.text} and ${q.text}` };
}
