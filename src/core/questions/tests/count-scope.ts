import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { countsPeople } from '../../claims/counted-noun.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { matchParties, type Match } from '../match-parties.ts';
import { narrowerPlace } from '../gates/same-place.ts';
import type { Party, Told } from '../told.ts';

const alike = new Map(
  Object.entries(relations.alike).map(([predicate, heads]) => [
    predicate,
    new Set(heads.split(' ')),
  ]),
);

/** One name for heads that count the same things with this predicate: whoever marches is a protester. */
export function headOf(predicate: string, head: string): string {
  const group = alike.get(predicate);
  return group?.has(head) ? [...group][0]! : head;
}

/** The name under which counts are looked up: any people that may be some of the others go together. */
export function countKey(predicate: string, head: string): string {
  const known = headOf(predicate, head);
  return known === '' || countsPeople(known) ? 'person' : known;
}

/** How what the first counts relates to what the second counts. */
export function matchCounted(predicate: string, x: Party, y: Party): Match {
  const [p, q] = [headOf(predicate, x.quantity!.of), headOf(predicate, y.quantity!.of)];
  if (p === q) return x.named || y.named ? 'same' : matchParties(x, y);
  // *killing five*: five people, where it is people that the other counts.
  if ((p === '' && countsPeople(q)) || (q === '' && countsPeople(p)))
    return aspectOf(predicate) === 'cumulative' ? 'same' : 'different';
  if (p === 'person' && countsPeople(q)) return 'broader';
  if (q === 'person' && countsPeople(p)) return 'narrower';
  return 'different';
}

/** Which of two counts is of a part only, by what is counted or by where; null where neither is. */
export function partOf(a: Told, b: Told, match: Match): Told | null | 'unclear' {
  const place = narrowerPlace(a, b);
  const byHead = match === 'narrower' ? a : match === 'broader' ? b : null;
  if (byHead && place && byHead !== place) return 'unclear';
  return byHead ?? place;
}
