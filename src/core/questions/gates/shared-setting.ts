import { daysBetween } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import type { Told } from '../told.ts';

/** What two articles as a whole have in common that speaks for one event: the names, and the one they are about. */
export function sharedSetting(a: Told, b: Told) {
  const found: { readonly points: number; readonly words: string }[] = [];
  const { names, common } = settings(a, b);
  if (names >= 2)
    found.push({
      points: common >= 0.4 ? 1.5 : 1,
      words: 'articles about the same people and places',
    });
  if (tellToll(a, b) && sameSubject(a, b))
    found.push({ points: 1, words: 'articles on one subject, each with its toll' });
  return found;
}

/** How many names two articles share, and how much of all their naming those make up. */
function settings(a: Told, b: Told): { names: number; common: number } {
  let common = 0;
  let names = 0;
  for (const [id, share] of a.setting) {
    const other = b.setting.get(id);
    if (other === undefined) continue;
    common += Math.min(share, other);
    names++;
  }
  return { names, common };
}

/** Within how many days of each other two articles give the toll of one event. */
const TOLL_DAYS = 5;

/** Whether both claims give a toll in articles so near that it may be one. */
export function tellToll(a: Told, b: Told): boolean {
  return aspectOf(a.claim.predicate ?? '') === 'cumulative' && arePublishedWithin(TOLL_DAYS, a, b);
}

/** Whether two articles are known to be of days no further apart. */
export function arePublishedWithin(days: number, a: Told, b: Told): boolean {
  return !!a.published && !!b.published && Math.abs(daysBetween(a.published, b.published)) <= days;
}

/** Whether one name, no country's, is the one that both articles speak of most. */
function sameSubject(a: Told, b: Told): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  return x !== null && x === y;
}

function subjectOf({ setting }: Told): string | null {
  let most: string | null = null;
  let share = 0;
  for (const [id, part] of setting)
    if (
      !/^(?:@|LOC:)/.test(id) &&
      (part > share || (part === share && most !== null && id < most))
    ) {
      most = id;
      share = part;
    }
  return most;
}
