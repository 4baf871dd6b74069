import { silent, type Verdict } from '../comparison.ts';
import type { Party, Told } from '../told.ts';
import { matchParties } from '../match-parties.ts';

const PLACES = /^(?:in|at|near|inside|outside|across|into|to|off)$/;

/** The named places of a claim, by their prepositions. */
export function placesOf(told: Told): readonly Party[] {
  return told.parties.filter((party) => PLACES.test(party.role) && party.named);
}

/** Where: two different places make two different events, and a place inside another is another scope. */
export function samePlace(a: Told, b: Told): Verdict {
  const [x, y] = [placesOf(a), placesOf(b)];
  if (!x.length || !y.length) return silent;
  const shared = x.filter((p) => y.some((q) => matchParties(p, q) === 'same'));
  if (shared.length) {
    const more = [...x.filter((p) => !isIn(p, y)), ...y.filter((q) => !isIn(q, x))];
    const narrower = more.find(
      (place) => /^(?:in|at|inside)$/.test(place.role) && !isCountry(place),
    );
    return narrower
      ? { clears: `${narrower.text} is only part of the place` }
      : { passes: `both in ${shared[0]!.text}` };
  }
  const [p, q] = [x[0]!, y[0]!];
  const within = /^(?:in|at|near|inside|across)$/;
  if (p.role !== q.role && !(within.test(p.role) && within.test(q.role))) return silent;
  return { clears: `another place: ${p.text} and ${q.text}` };
}

function isIn(place: Party, others: readonly Party[]): boolean {
  return others.some((other) => matchParties(place, other) === 'same');
}

/** A country by its own name, not by its capital. */
export function isCountry(party: Party): boolean {
  return party.countries.length > 0 && !party.isCapital;
}
