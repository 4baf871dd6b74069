import { doubtEvent, type DatedReport } from '../../article/doubts.ts';
import { WEEKDAYS } from '../../calendar/day-names.ts';
import { daysBetween } from '../../calendar/day.ts';
import { readWords } from '../sentence-scene.ts';
import type { Told } from '../told.ts';

/**
 * Old news under the new date of its page: for how many days two claims are told apart by the dates of articles which
 * report what seems to be one event, of the same weekday and the same people (`doubtEvent`; `docs/decisions/0612`).
 *
 * @returns Null where the articles do not, or where either claim gives a day of its own.
 */
export function daysDatedAnew(a: Told, b: Told): number | null {
  if (a.event || b.event) return null;
  const [earlier, later] = [a, b].sort((x, y) =>
    (x.published ?? '') < (y.published ?? '') ? -1 : 1,
  );
  if (!doubtEvent(reportOf(later!), [reportOf(earlier!)])) return null;
  return daysBetween(earlier!.published!, later!.published!);
}

function reportOf({ file, published, scene }: Told): DatedReport {
  return {
    file,
    published,
    weekdays: WEEKDAYS.slice(scene.newsDay - 1, scene.newsDay),
    names: new Set(scene.opening.flatMap(({ text }) => [...readWords(text).names])),
    dates: [],
  };
}
