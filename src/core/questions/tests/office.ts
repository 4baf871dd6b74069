import { daysBetween } from '../../calendar/day.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { sameStory } from '../gates/same-story.ts';
import { matchParties } from '../match-parties.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Told } from '../told.ts';

/** Within how many days two articles speak of one holder of an office. */
const DAYS = 14;

/** Compares two claims by whom they give an office that one person holds at a time. */
export function compareOffices(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (!isOffice(a) || !isOffice(b)) return null;
  const [x, y] = [partyOf(a, 'agent')!, partyOf(b, 'agent')!];
  const [p, q] = [partyOf(a, 'patient')!, partyOf(b, 'patient')!];
  if (p.head !== q.head || matchParties(x, y) !== 'different') return null;
  if (!a.claim.place && !b.claim.place && !hasPlaces(a) && !hasPlaces(b)) return null;
  const gates = runGates([
    () => {
      const [places, others] = [officePlaces(a), officePlaces(b)];
      return !places.some((place) => others.includes(place))
        ? { clears: `nothing shows that both are ${p.head} of the same` }
        : { passes: `both speak of one ${p.head}` };
    },
    () => {
      if (!a.said || !b.said) return { clears: 'it is not known when both held it' };
      const days = Math.abs(daysBetween(a.said, b.said));
      return days > DAYS
        ? { clears: `${days} days lie between the two: the office may have changed hands` }
        : { passes: `told within ${days} days` };
    },
    () => sameStory(a, b, assume),
  ]);
  const base = { ...gates, kind: 'value' as const, slots: [x, y] as const };
  if (gates.cleared) return { ...base, relation: null, strength: 'weak', nearest: null };
  return {
    ...base,
    relation: 'conflict',
    strength: 'medium',
    passed: [...gates.passed, `“${x.text}” and “${y.text}” are two people`],
    nearest: 'the office having changed hands in between',
  };
}

/** Whether any name of the article is known to be a place. */
function hasPlaces({ setting }: Told): boolean {
  return [...setting.keys()].some((id) => /^(?:@|LOC:)/.test(id));
}

function isOffice({ claim }: Told): boolean {
  return claim.predicate === 'hold-office';
}

/**
 * Of which place an office may be, as ids and words: the one that the title names, or else the only one that its
 * article is about. An article about two places may have the same office twice. Where no name of an article is
 * known to be a place, any of them may be.
 */
export function officePlaces(told: Told): readonly string[] {
  const of = partyOf(told, 'of');
  if (of) return [...of.ids, of.head];
  const places = [...told.setting].filter(([id]) => /^(?:@|LOC:)/.test(id));
  if (places.length === 0) return [...told.scene.article];
  const most = Math.max(...places.map(([, share]) => share));
  const main = places.filter(([, share]) => share > most / 2).map(([id]) => id);
  return main.length === 1 ? main : [];
}
