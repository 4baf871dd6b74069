import type { Comparison } from './comparison.ts';
import { partyOf, type Party, type Told } from './told.ts';

/**
 * What two claims differ on, by what each tells of whom. Where both of two articles give two answers (*the ministry: in
 * May; the builder: in June*), two pairs have no claim in common and yet ask one thing.
 */
export function askedBy(a: Told, b: Told): readonly string[] {
  return [...new Set([a, b].flatMap(subjectOf))];
}

/** Whether two claims differ on what an article tells once; of numbers and edited words two articles may differ in several. */
export function isOfOneMatter({ relation, kind }: Comparison): boolean {
  return /^(?:conflict|dispute)$/.test(relation ?? '') && ASKED_ONCE.test(kind ?? '');
}

const ASKED_ONCE = /^(?:antonym|date|place|polarity|value)$/;

/** What happens, and to whom or what. */
function subjectOf(told: Told): readonly string[] {
  const { predicate } = told.claim;
  const party = partyOf(told, 'patient') ?? partyOf(told, 'agent');
  return predicate && party ? [`${predicate}|${nameOf(party)}`] : [];
}

/** By its ids and its last word: *the Mardal bridge* and *the Mardal theatre* both name Mardal. */
function nameOf({ ids, head }: Party): string {
  return [...[...ids].sort(), head.split(' ').at(-1)].join('+');
}
