import { daysBetween } from '../../calendar/day.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { conflictUnless } from '../conflict.ts';
import { sameStory } from '../gates/same-story.ts';
import type { Asked } from '../gates/stories-apart.ts';
import { matchParties } from '../match-parties.ts';
import { areSpellings } from '../one-name.ts';
import { isOfBody, isOfOffice } from '../../claims/office-names.ts';
import { twoNames } from '../gates/two-names.ts';
import { runGates } from '../run-gates.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/** Within how many days two articles speak of one holder of an office. */
const DAYS = 14;

/** Compares two claims by whom they give an office that one person holds at a time. */
export function compareOffices(a: Told, b: Told, assume: Assumption): Comparison | null {
  const { predicate } = a.claim;
  if (!isOfOffice(predicate) || predicate !== b.claim.predicate) return null;
  const [x, y] = [partyOf(a, 'agent')!, partyOf(b, 'agent')!];
  const [p, q] = [partyOf(a, 'patient')!, partyOf(b, 'patient')!];
  if (p.head !== q.head || matchParties(x, y) !== 'different') return null;
  if (areSpellings(x.head, y.head)) return null;
  if (!isOfBody(p.head) && !hasPlaces(a) && !hasPlaces(b) && !shareSubject(a, b)) return null;
  const gates = runGates([
    () =>
      areOfOneBody(a, b)
        ? { passes: `both speak of one ${p.head}` }
        : { clears: `nothing shows that both are ${p.head} of the same` },
    () => {
      if (!a.said || !b.said) return { clears: 'it is not known when both held it' };
      const days = Math.abs(daysBetween(a.said, b.said));
      return days > DAYS
        ? { clears: `${days} days lie between the two: the office may have changed hands` }
        : { passes: `told within ${days} days` };
    },
    () => twoNames(a, b, x, y),
    () => sameStory(a, b, assume, askedOf(a, b)),
  ]);
  return conflictUnless(gates, {
    kind: 'value',
    slots: [x, y],
    strength: 'medium',
    why: `“${x.text}” and “${y.text}” are two people`,
    nearest: 'the office having changed hands in between',
  });
}

/** What both name in full is one, wherever the two articles play; and who comes into an office does so on another day than the news. */
function askedOf(a: Told, b: Told): Asked | undefined {
  if (isNewsOfName(a) && isNewsOfName(b)) return 'place';
  return isNews(a) && isNews(b) ? 'office' : undefined;
}

/** Whether two articles that name no place we know open with one name that is no office holder's. */
function shareSubject(a: Told, b: Told): boolean {
  return !!a.claim.place || !!b.claim.place || shareName(a, b);
}

/** Whether both open with one name, other than of those who are given the office. */
function shareName(a: Told, b: Told): boolean {
  const holders = [a, b].flatMap((told) => partyOf(told, 'agent')!.head.split(' '));
  return [...a.scene.names].some((name) => b.scene.names.has(name) && !holders.includes(name));
}

/** Whether any name of the article is known to be a place. */
function hasPlaces({ setting }: Told): boolean {
  return [...setting.keys()].some((id) => /^(?:@|LOC:)/.test(id));
}

/** *Quenland*, *the town of Mardal*; not *Miners’ Union of Quenland*. */
function isPlace({ ids }: Party): boolean {
  return ![...ids].some((id) => id.startsWith('ORG:'));
}

/** The names under which an office is filed: what may be the same as that of another article. */
export function officePlaces(told: Told): readonly string[] {
  const of = partyOf(told, 'of');
  if (of) return [...of.ids, of.head, of.head.slice(of.head.lastIndexOf(' ') + 1)];
  if (isOfBody(officeOf(told))) return mayBeOfItsBody(told) ? [...told.scene.names] : [];
  const places = [...told.setting].filter(([id]) => /^(?:@|LOC:)/.test(id));
  if (places.length === 0) return [...told.scene.article];
  const most = Math.max(...places.map(([, share]) => share));
  const main = places.filter(([, share]) => share > most / 2).map(([id]) => id);
  return main.length === 1 ? main : [];
}

function officeOf(told: Told): string {
  return partyOf(told, 'patient')?.head ?? '';
}

/** Two teams meet in one report, and each has a coach. */
const OF_TEAMS = /^(?:coach|captain)$/;

/** Who comes into an office is what an article is about; who holds one may stand beside any name. */
function isNews({ claim }: Told): boolean {
  return claim.predicate === 'take-office';
}

/** Whether a claim says who comes into an office of something that has a name. */
export function isNewsOfName(told: Told): boolean {
  return isNews(told) && partyOf(told, 'of')?.named === true;
}

/** Whether an office without a name may be that of the one firm or club that its article is about. */
function mayBeOfItsBody(told: Told): boolean {
  const bodies = [...told.setting.keys()].filter((id) => id.startsWith('ORG:'));
  return (bodies.length <= 1 || isNews(told)) && !OF_TEAMS.test(officeOf(told));
}

/**
 * Whether both hold the office of one place or body: of what the titles name, or of the only one that the article
 * is about. An article about two places may have the same office twice. Where no name of an article is known to be a
 * place, any of them may be.
 */
function areOfOneBody(a: Told, b: Told): boolean {
  const [of, other] = [partyOf(a, 'of'), partyOf(b, 'of')];
  if (of && other) return matchParties(of, other) === 'same';
  if (isOfBody(officeOf(a))) {
    const [named, bare] = of ? [of, b] : [other, a];
    if (!named) return isNews(a) && shareName(a, b);
    return (
      mayBeOfItsBody(bare) && named.head.split(' ').every((word) => bare.scene.names.has(word))
    );
  }
  // *president of the Miners’ Union of Quenland* is of a body, and not of the land that is in its name.
  if ([of, other].some((named) => named && !isPlace(named))) return false;
  const [places, others] = [officePlaces(a), officePlaces(b)];
  return places.some((place) => others.includes(place));
}
