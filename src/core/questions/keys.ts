import { countedParty } from './tests/number.ts';
import type { Told } from './told.ts';

/** The names under which a claim is filed: the ones it says, and those that its article says most. */
function anchorsOf(told: Told): readonly string[] {
  const most = [...told.setting]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 6)
    .map(([id]) => id);
  return [...new Set([...told.ids, ...most])];
}

/** What a claim may be compared by: what it tells of whom. Only claims with a key in common are compared. */
export function keysOf(told: Told): readonly string[] {
  const topics: string[] = [];
  const { predicate } = told.claim;
  const counted = countedParty(told)?.quantity;
  if (counted && predicate) topics.push(`number|${predicate}|${counted.of}|${counted.unit ?? ''}`);
  const anchors = anchorsOf(told);
  return topics.flatMap((topic) => anchors.map((anchor) => `${topic}|${anchor}`));
}
